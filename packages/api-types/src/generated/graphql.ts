/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Takes over the unit's own scores that are not appraised yet. */
export type AcceptSelfScoresInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** At most 500 criteria; left out, all that wait for the asking person's appraisal. */
  criterionIds?: Array<string | number> | null | undefined;
};

/** A step of a round. */
export type AdvanceRoundInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** Why, for the history. */
  reason?: string | null | undefined;
  /** The round. */
  roundId: string | number;
  /** Where it goes: forward only; explanation and second appraisal may be skipped. */
  to: RoundStatus;
};

/** A correction of a final score of a finalised or published round. */
export type AmendScoreInput = {
  /** Date of that document. */
  documentDate?: string | null | undefined;
  /** Number and symbol of the document that decides it. */
  documentNumber?: string | null | undefined;
  /** The version of the score that was seen. */
  expectedVersion: number;
  /** Final points, 0 to the criterion's max; null unless scored. */
  points?: string | null | undefined;
  /** Why, at most 2000 characters. */
  reason: string;
  /** The score. */
  scoreId: string | number;
  /** Scored or not applicable. */
  state: ScoreState;
};

/** Conditions on corrections; all that are given hold. */
export type AmendmentFilter = {
  /** By when. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the score that they corrected. */
  score?: ScoreFilter | null | undefined;
  /** By the score's id. */
  scoreId?: IdFilter | null | undefined;
};

/** An answer to a question about a task. */
export type AnswerAboutTaskInput = {
  /** The answer, at most 4000 characters. */
  answer: string;
  /** The entry of the timeline that asks. */
  updateId: string | number;
};

/** The unit's answer. */
export type AnswerExplanationInput = {
  /** What the unit answers, at most 4000 characters. */
  answer: string;
  /** The version that was seen. */
  expectedVersion: number;
  /** The question. */
  explanationId: string | number;
};

/** An appraiser's score of one criterion. */
export type AppraisalInput = {
  /** The criterion; one without children. */
  criterionId: string | number;
  /** The version of the score that was seen. */
  expectedVersion: number;
  /** What is stated for the criterion's rule; left out, what a scored stage holds stays; null empties. */
  inputs?: unknown;
  /** Words on it; left out they stay, null empties. */
  note?: string | null | undefined;
  /** Points, 0 to the criterion's max; left out, the rule computes them from the inputs. */
  points?: string | null | undefined;
  /** The stage; left out, the one that the round's phase writes. */
  stage?: AppraisalStage | null | undefined;
  /** Left out: what the rule makes of the inputs, or scored where points are given; without points and inputs too, it stays. NOT_SCORED takes the stage back. */
  state?: ScoreState | null | undefined;
};

/** The stages that appraisers write. */
export type AppraisalStage =
  /** The first appraisal. */
  | 'FIRST_APPRAISAL'
  /** The second one, after explanations. */
  | 'SECOND_APPRAISAL';

/** A question about a task. */
export type AskAboutTaskInput = {
  /** What is asked, at most 4000 characters. */
  question: string;
  /** The task. */
  taskId: string | number;
};

/** A question to the unit about a score. */
export type AskExplanationInput = {
  /** What is asked, at most 4000 characters. */
  question: string;
  /** The score. */
  scoreId: string | number;
};

/** Conditions on assessments; all that are given hold. */
export type AssessmentFilter = {
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By its round. */
  round?: AssessmentRoundFilter | null | undefined;
  /** The unit's code or name contains this. */
  search?: string | null | undefined;
  /** By the assessed unit. */
  unit?: UnitFilter | null | undefined;
  /** By the assessed unit's id. */
  unitId?: IdFilter | null | undefined;
  /** Of a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By the assessed year. */
  year?: IntFilter | null | undefined;
};

/** How a criterion without children gets its points. */
export type AssessmentMethod =
  /** Given by a leader within the max, with a reason. */
  | 'DISCRETIONARY'
  /** Computed from figures. */
  | 'FORMULA'
  /** The unit scores itself and is appraised. */
  | 'SELF'
  /** From a survey. */
  | 'SURVEY';

/** A field and a direction; ties are broken by id. */
export type AssessmentOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: AssessmentOrderField;
};

/** What a list of Assessment can be ordered by. */
export type AssessmentOrderField =
  /** By the unit's name. */
  | 'UNIT_NAME'
  /** By the last change. */
  | 'UPDATED_AT'
  /** By year. */
  | 'YEAR';

/** Conditions on rounds; all that are given hold. */
export type AssessmentRoundFilter = {
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Name contains this. */
  search?: string | null | undefined;
  /** By its set. */
  set?: CriteriaSetFilter | null | undefined;
  /** By phase. */
  status?: RoundStatusFilter | null | undefined;
  /** By the authority that runs it. */
  unit?: UnitFilter | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type AssessmentRoundOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: AssessmentRoundOrderField;
};

/** What a list of AssessmentRound can be ordered by. */
export type AssessmentRoundOrderField =
  /** By name. */
  | 'NAME'
  /** By year. */
  | 'YEAR';

/** To whom a task is given. */
export type AssignTaskInput = {
  /** A person who belongs to the lead unit; null leaves it open. */
  assigneeId?: string | number | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** What to know, at most 4000 characters. */
  note?: string | null | undefined;
  /** The task. */
  taskId: string | number;
};

/** To whom several tasks are given. */
export type AssignTasksInput = {
  /** A person who belongs to the lead unit; null leaves them open. */
  assigneeId?: string | number | null | undefined;
  /** The tasks, at most 100. */
  items: Array<SeenTaskInput>;
  /** What to know, at most 4000 characters. */
  note?: string | null | undefined;
};

/** Evidence for just one task, score, assessment, cause review, directive, plan or inspection: a finished upload or a link. */
export type AttachEvidenceInput = {
  /** The assessment, for its signed document; instead of taskId. */
  assessmentId?: string | number | null | undefined;
  /** The cause review, for its minutes; instead of taskId. */
  causeReviewId?: string | number | null | undefined;
  /** The directive, for its document; instead of taskId. */
  directiveId?: string | number | null | undefined;
  /** The version that was seen of the task, review, directive, plan or inspection; of no use with the others. */
  expectedVersion?: number | null | undefined;
  /** The inspection, for the document with its conclusion; instead of taskId. */
  inspectionId?: string | number | null | undefined;
  /** Date of the document. */
  issuedOn?: string | null | undefined;
  /** Who issued the document. */
  issuer?: string | null | undefined;
  /** A note for the timeline, at most 4000 characters. */
  note?: string | null | undefined;
  /** Number and symbol of the document. */
  number?: string | null | undefined;
  /** Pages that matter; with scoreId those that matter for the score. */
  page?: string | null | undefined;
  /** The plan, for its document; instead of taskId. */
  planId?: string | number | null | undefined;
  /** Evidence of the same unit that this is a new version of; it takes the place of the old one. A document always takes the place of the one before it. */
  replacesId?: string | number | null | undefined;
  /** The score; instead of taskId. */
  scoreId?: string | number | null | undefined;
  /** The task. */
  taskId?: string | number | null | undefined;
  /** What it is, at most 300 characters. */
  title: string;
  /** The last part of the address of one's own finished upload; instead of url. */
  uploadId?: string | null | undefined;
  /** An http(s) address; instead of uploadId. */
  url?: string | null | undefined;
};

/** Within which bounds tasks are chosen. */
export type BestTasksInput = {
  /** The assessment; its finals are fixed. */
  assessmentId: string | number;
  /** Only tasks that are due by this day. */
  dueBy?: string | null | undefined;
  /** Person-days to spend, counted in halves, at most 366; any number unless given. */
  effortDays?: string | null | undefined;
  /** How many tasks at most, 1 to 30; any number unless given. */
  taskLimit?: number | null | undefined;
};

/** Conditions on a truth value. */
export type BooleanFilter = {
  /** Is. */
  eq?: boolean | null | undefined;
};

/** How a day differs from the week's rule. */
export type CalendarDayKind =
  /** Nobody works, though it may be a weekday. */
  | 'HOLIDAY'
  /** Offices work, though it is a Saturday or Sunday (làm bù). */
  | 'WORKDAY';

/** Conditions on causes; all that are given hold. */
export type CauseFilter = {
  /** Whether it can still be chosen. */
  active?: BooleanFilter | null | undefined;
  /** By code. */
  code?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By kind. */
  kind?: CauseKindFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** Code or a name contains this, without regard to diacritics. */
  search?: string | null | undefined;
};

/** Whether the unit could have prevented it. */
export type CauseKind =
  /** Khách quan: outside it. */
  | 'OBJECTIVE'
  /** Chủ quan: within the unit's reach. */
  | 'SUBJECTIVE';

/** Conditions on a word; all that are given hold. */
export type CauseKindFilter = {
  /** Is. */
  eq?: CauseKind | null | undefined;
  /** Is one of. */
  in?: Array<CauseKind> | null | undefined;
  /** Is none of. */
  notIn?: Array<CauseKind> | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type CauseOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: CauseOrderField;
};

/** What a list of Cause can be ordered by. */
export type CauseOrderField =
  /** By code. */
  | 'CODE'
  /** By kind. */
  | 'KIND'
  /** By name, in the Vietnamese alphabet. */
  | 'NAME'
  /** By place in the list. */
  | 'POSITION';

/** Conditions on cause reviews; all that are given hold. */
export type CauseReviewFilter = {
  /** By a deduction that it covers. */
  deductionId?: IdFilter | null | undefined;
  /** By the day on which it was held. */
  heldOn?: DateFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the round whose lost points it is about. */
  roundId?: IdFilter | null | undefined;
  /** Chair, attendees or conclusions contain this, without regard to diacritics. */
  search?: string | null | undefined;
  /** By the unit that held it. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit that held it. */
  unitId?: IdFilter | null | undefined;
  /** Held in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By the assessed year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type CauseReviewOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: CauseReviewOrderField;
};

/** What a list of CauseReview can be ordered by. */
export type CauseReviewOrderField =
  /** By the day on which it was held. */
  | 'HELD_ON'
  /** By the last change. */
  | 'UPDATED_AT';

/** A finding that is closed by hand, and why. */
export type CloseFindingInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The finding. */
  findingId: string | number;
  /** Why nothing is left to be done; at most 2000 characters. */
  reason: string;
};

/** How a measured value meets a target. */
export type Comparator =
  /** Exactly. */
  | 'EQ'
  /** More than. */
  | 'GT'
  /** At least. */
  | 'GTE'
  /** Less than. */
  | 'LT'
  /** At most. */
  | 'LTE';

/** Rules that a person confirms for criteria of one draft, all or none. */
export type ConfirmRulesInput = {
  /** At most 500. */
  rules: Array<ConfirmedRuleInput>;
  /** The set. */
  setId: string | number;
};

/** A rule that a person confirms for a criterion. */
export type ConfirmedRuleInput = {
  /** The criterion. */
  criterionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** The rule; null removes it. */
  rule?: unknown;
};

/** A new draft made from another set. */
export type CopyCriteriaSetInput = {
  /** Short code of the new set, unique, at most 60 characters. */
  code: string;
  /** Vietnamese name of the new set. */
  name: string;
  /** The set to copy: tree, rules, appraising units and grade bands. */
  setId: string | number;
  /** The authority that issues it; the same one if left out. */
  unitId?: string | number | null | undefined;
  /** The year from which the new set counts, 2000 to 2100. */
  year: number;
};

/** What the rows of a coverage table are. */
export type CoverageBy =
  /** Areas of the sets. */
  | 'AREA'
  /** Causes; without one what is unexplained. */
  | 'CAUSE'
  /** Criteria on which points were lost. */
  | 'CRITERION'
  /** Units that lost points. */
  | 'UNIT'
  /** Assessed years. */
  | 'YEAR';

/** A new API key. */
export type CreateApiKeyInput = {
  /** First day on which it no longer works; within two years. */
  expiresOn: string;
  /** What it is for, at most 100 characters. */
  name: string;
  /** Permissions that a key can have, such as tasks.read; nothing else will it do. */
  scopes: Array<string>;
  /** The unit in whose subtree it works. */
  unitId: string | number;
};

/** A new draft of a criteria set. */
export type CreateCriteriaSetInput = {
  /** Short code, unique, at most 60 characters. */
  code: string;
  /** Decimals of results, 0 to 6. */
  decimals?: number;
  /** Number of the decision. */
  decisionNumber?: string | null | undefined;
  /** Its grade bands. */
  gradeBands?: Array<GradeBandInput>;
  /** Date of the decision. */
  issuedOn?: string | null | undefined;
  /** Points that a unit can reach. */
  maxPoints: string;
  /** Vietnamese name. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** What 'not applicable' does. */
  notApplicablePolicy?: NotApplicablePolicy;
  /** The authority that issues it. */
  unitId: string | number;
  /** The year from which it counts, 2000 to 2100. */
  year: number;
};

/** A new criterion of a draft set. */
export type CreateCriterionInput = {
  /** The unit that appraises it. */
  appraisingUnitId?: string | number | null | undefined;
  /** Code within the set, such as 1.2.1. */
  code: string;
  /** Whether a score needs evidence. */
  evidenceRequired?: boolean;
  /** Scored, bonus or penalty. */
  kind?: CriterionKind;
  /** Most points, above 0. */
  maxPoints: string;
  /** How it is scored; null where its children are. */
  method?: AssessmentMethod | null | undefined;
  /** Vietnamese name. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** The criterion above; null for an area. */
  parentId?: string | number | null | undefined;
  /** Place among its siblings, from 1; a new one comes last, a known one stays, if left out. */
  position?: number | null | undefined;
  /** The typed rule that a person confirmed; null for none. */
  rule?: unknown;
  /** The decision's own text. */
  ruleText?: string | null | undefined;
  /** The set. */
  setId: string | number;
};

/** A new directive. */
export type CreateDirectiveInput = {
  /** What it orders, at most 4000 characters. */
  extract: string;
  /** Date of issue. */
  issuedOn: string;
  /** Who issued it, at most 300 characters. */
  issuer: string;
  /** Document or conclusion. */
  kind: DirectiveKind;
  /** Number and symbol, at most 100 characters. */
  number?: string | null | undefined;
  /** The unit that keeps it; it and those beneath it can read it. */
  unitId: string | number;
};

/** What an inspection found at a unit. */
export type CreateFindingInput = {
  /** Its cause, one that is still used. */
  causeId?: string | number | null | undefined;
  /** The criterion that it touches. */
  criterionId?: string | number | null | undefined;
  /** By when it is to be put right. */
  dueOn?: string | null | undefined;
  /** The inspection. */
  inspectionId: string | number;
  /** What is to be done, at most 8000 characters. */
  recommendation?: string | null | undefined;
  /** What was found, at most 8000 characters. */
  text: string;
  /** The unit at which it was found. */
  unitId: string | number;
};

/** A new indicator. */
export type CreateIndicatorInput = {
  /** Short code, unique, at most 60 characters. */
  code: string;
  /** What the denominator counts; none where a count is measured. */
  denominatorName?: string | null | undefined;
  /** Unit of measure; % unless given. */
  measure?: string | null | undefined;
  /** Vietnamese name, at most 300 characters. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** What the numerator counts. */
  numeratorName?: string | null | undefined;
};

/** A new inspection. */
export type CreateInspectionInput = {
  /** What it concluded, at most 8000 characters. */
  conclusion?: string | null | undefined;
  /** Number and symbol of the decision to inspect. */
  decisionNumber?: string | null | undefined;
  /** Date of the decision; not after the first day. */
  decisionOn?: string | null | undefined;
  /** Its last day; not before the first. */
  endedOn?: string | null | undefined;
  /** What it looks at. */
  kind: InspectionKind;
  /** Who leads it, at most 300 characters. */
  lead?: string | null | undefined;
  /** Vietnamese name, at most 300 characters. */
  name: string;
  /** Its first day. */
  startedOn: string;
  /** The inspecting authority. */
  unitId: string | number;
};

/** A mapping that a person makes; it is confirmed at once. */
export type CreateMappingInput = {
  /** The criterion of the earlier set. */
  fromCriterionId: string | number;
  /** The criterion of the later set. */
  toCriterionId: string | number;
};

/** A new rule of notices. */
export type CreateNoticeRuleInput = {
  /** Days before the due date; for the other reasons, days after it began. 0 to 365. */
  days: number;
  /** Of what. */
  reason: NoticeReason;
  /** Who is told. */
  recipient: NoticeRecipient;
};

/** A new person who can sign in. */
export type CreatePersonInput = {
  /** E-mail address, with which the person signs in; unique. */
  email: string;
  /** The first role. */
  membership: MembershipInput;
  /** Full name, at most 200 characters. */
  name: string;
  /** Initial password, 10 to 128 characters; without one it is made up and returned once. */
  password?: string | null | undefined;
};

/** A new plan. */
export type CreatePlanInput = {
  /** Date of its document. */
  issuedOn?: string | null | undefined;
  /** Vietnamese name, at most 300 characters. */
  name: string;
  /** Number and symbol of its document. */
  number?: string | null | undefined;
  /** The unit whose plan it is. */
  unitId: string | number;
  /** The year in which its tasks are due, 2000 to 2100. */
  year: number;
};

/** A new round: a set applied to a cohort of units for a year. */
export type CreateRoundInput = {
  /** The last day of each phase. */
  deadlines?: Array<DeadlineInput> | null | undefined;
  /** A past result, entered at the depth that is known. */
  imported?: boolean;
  /** Vietnamese name. */
  name: string;
  /** How ties count. */
  rankingMethod?: RankingMethod;
  /** A published criteria set. */
  setId: string | number;
  /** Where a past result comes from. */
  source?: string | null | undefined;
  /** The authority that runs it. */
  unitId: string | number;
  /** The units of the cohort, 1 to 500. */
  unitIds: Array<string | number>;
  /** The year that is assessed, 2000 to 2100. */
  year: number;
};

/** A new target of a unit for a year. */
export type CreateTargetInput = {
  /** How the value meets the target. */
  comparator: Comparator;
  /** By when. */
  dueOn: string;
  /** The indicator. */
  indicatorId: string | number;
  /** Where the target comes from. */
  source?: string | null | undefined;
  /** The unit. */
  unitId: string | number;
  /** The value to reach, in the indicator's measure. */
  value: string;
  /** The year, 2000 to 2100. */
  year: number;
};

/** A new task. */
export type CreateTaskInput = {
  /** Gives it to its lead unit at once. */
  assign?: boolean | null | undefined;
  /** A person who belongs to the lead unit today. */
  assigneeId?: string | number | null | undefined;
  /** The units that help (phối hợp), at most 50. */
  cooperatingUnitIds?: Array<string | number> | null | undefined;
  /** Deductions that it answers, at most 50. */
  deductions?: Array<TaskDeductionInput> | null | undefined;
  /** What will exist when it is done (sản phẩm). */
  deliverable?: string | null | undefined;
  /** More on how, at most 4000 characters. */
  description?: string | null | undefined;
  /** The directive that orders it. */
  directiveId?: string | number | null | undefined;
  /** Due date; without one, dueWords says when. */
  dueOn?: string | null | undefined;
  /** A due date in words, such as thường xuyên. */
  dueWords?: string | null | undefined;
  /** The work that it takes, in days of one person: above 0, at most 1000. */
  effortDays?: string | null | undefined;
  /** Open findings that it puts right, at most 50. */
  findingIds?: Array<string | number> | null | undefined;
  /** The unit that leads (chủ trì). */
  leadUnitId: string | number;
  /** The plan to which it belongs. */
  planId?: string | number | null | undefined;
  /** NORMAL by default. */
  priority?: TaskPriority | null | undefined;
  /** How often it comes back; NONE by default. */
  recurrence?: Recurrence | null | undefined;
  /** Chosen by the writer: sent again with the same key, the task made first comes back. */
  requestKey?: string | null | undefined;
  /** The steps of its checklist, at most 50. */
  steps?: Array<string> | null | undefined;
  /** The template from which it was filled in. */
  templateId?: string | number | null | undefined;
  /** What is to be done, in one line of at most 300 characters. */
  title: string;
};

/** A new template. */
export type CreateTaskTemplateInput = {
  /** The cause that it answers. */
  causeId?: string | number | null | undefined;
  /** What will exist when it is done (sản phẩm). */
  deliverable?: string | null | undefined;
  /** More on how, at most 4000 characters. */
  description?: string | null | undefined;
  /** Days from giving it to its due date, 0 to 3650. */
  dueDays?: number | null | undefined;
  /** Effort in person-days, above 0, at most 1000. */
  effortDays?: string | null | undefined;
  /** By what it is found, at most 300 characters. */
  name: string;
  /** NORMAL by default. */
  priority?: TaskPriority | null | undefined;
  /** How often it comes back; NONE by default. */
  recurrence?: Recurrence | null | undefined;
  /** The steps of its checklist, at most 50. */
  steps?: Array<string> | null | undefined;
  /** What is to be done, in one line of at most 300 characters. */
  title: string;
  /** The unit whose template it is; those beneath it see it too. */
  unitId: string | number;
};

/** Tasks to be made from deductions, with what they have in common. */
export type CreateTasksFromDeductionsInput = {
  /** Gives them to their lead units at once. */
  assign?: boolean | null | undefined;
  /** The units that help, at most 50; one that leads a task does not also help with it. */
  cooperatingUnitIds?: Array<string | number> | null | undefined;
  /** The directive that orders them. */
  directiveId?: string | number | null | undefined;
  /** Due date where a row has none. */
  dueOn?: string | null | undefined;
  /** A due date in words, such as thường xuyên. */
  dueWords?: string | null | undefined;
  /** The plan to which they belong. */
  planId?: string | number | null | undefined;
  /** How urgent they are. */
  priority?: TaskPriority | null | undefined;
  /** How often they come back. */
  recurrence?: Recurrence | null | undefined;
  /** Chosen by the writer, at most 80 characters: sent again, the tasks made first come back. */
  requestKey?: string | null | undefined;
  /** The deductions, at most 100; one task each. */
  rows: Array<DeductionTaskRowInput>;
  /** Gives title, wording, steps, effort, priority, recurrence and due date where nothing else does. */
  templateId?: string | number | null | undefined;
};

/** A new unit. */
export type CreateUnitInput = {
  /** Official code, unique, at most 40 characters. */
  code: string;
  /** What kind of office it is. */
  kind: UnitKind;
  /** Vietnamese name, at most 300 characters. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** The unit above. */
  parentId?: string | number | null | undefined;
  /** First day. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer exists. */
  validTo?: string | null | undefined;
};

/** Conditions on criteria sets; all that are given hold. */
export type CriteriaSetFilter = {
  /** By code. */
  code?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the index that it measures. */
  indexCode?: StringFilter | null | undefined;
  /** Code or name contains this. */
  search?: string | null | undefined;
  /** By status. */
  status?: CriteriaSetStatusFilter | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type CriteriaSetOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: CriteriaSetOrderField;
};

/** What a list of CriteriaSet can be ordered by. */
export type CriteriaSetOrderField =
  /** By code. */
  | 'CODE'
  /** By name. */
  | 'NAME'
  /** By year. */
  | 'YEAR';

/** Whether a set can still change. */
export type CriteriaSetStatus =
  /** Being written; no round may use it. */
  | 'DRAFT'
  /** Frozen; rounds may use it. */
  | 'PUBLISHED';

/** Conditions on a word; all that are given hold. */
export type CriteriaSetStatusFilter = {
  /** Is. */
  eq?: CriteriaSetStatus | null | undefined;
  /** Is one of. */
  in?: Array<CriteriaSetStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<CriteriaSetStatus> | null | undefined;
};

/** Conditions on criteria; all that are given hold. */
export type CriterionFilter = {
  /** By the area above, or itself. */
  areaId?: IdFilter | null | undefined;
  /** By code. */
  code?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By kind. */
  kind?: CriterionKindFilter | null | undefined;
  /** By level. */
  level?: CriterionLevelFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** By the criterion above. */
  parentId?: IdFilter | null | undefined;
  /** By place among its siblings. */
  position?: IntFilter | null | undefined;
  /** Code or name contains this. */
  search?: string | null | undefined;
  /** By its set. */
  set?: CriteriaSetFilter | null | undefined;
  /** By its set's id. */
  setId?: IdFilter | null | undefined;
};

/** What a criterion's points do to the sum. */
export type CriterionKind =
  /** Adds points beyond the max. */
  | 'BONUS'
  /** Takes points off. */
  | 'PENALTY'
  /** Counts towards the max; what is missing is a deduction. */
  | 'SCORED';

/** Conditions on a word; all that are given hold. */
export type CriterionKindFilter = {
  /** Is. */
  eq?: CriterionKind | null | undefined;
  /** Is one of. */
  in?: Array<CriterionKind> | null | undefined;
  /** Is none of. */
  notIn?: Array<CriterionKind> | null | undefined;
};

/** How deep in the tree a criterion stands. */
export type CriterionLevel =
  /** Lĩnh vực: a child of the set. */
  | 'AREA'
  /** Tiêu chí: a child of an area. */
  | 'CRITERION'
  /** Tiêu chí thành phần: a child of a criterion. */
  | 'SUB_CRITERION';

/** Conditions on a word; all that are given hold. */
export type CriterionLevelFilter = {
  /** Is. */
  eq?: CriterionLevel | null | undefined;
  /** Is one of. */
  in?: Array<CriterionLevel> | null | undefined;
  /** Is none of. */
  notIn?: Array<CriterionLevel> | null | undefined;
};

/** Conditions on mappings; all that are given hold. */
export type CriterionMappingFilter = {
  /** By likeness, 0 to 1. */
  confidence?: DecimalFilter | null | undefined;
  /** By the criterion of the earlier set. */
  fromCriterionId?: IdFilter | null | undefined;
  /** By the earlier set. */
  fromSetId?: IdFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By status. */
  status?: MappingStatusFilter | null | undefined;
  /** By the criterion of the later set. */
  toCriterionId?: IdFilter | null | undefined;
  /** By the later set. */
  toSetId?: IdFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type CriterionMappingOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: CriterionMappingOrderField;
};

/** What a list of CriterionMapping can be ordered by. */
export type CriterionMappingOrderField =
  /** By likeness. */
  | 'CONFIDENCE'
  /** By the earlier criterion's code, number by number. */
  | 'FROM_CODE'
  /** By the later criterion's code, number by number. */
  | 'TO_CODE';

/** A field and a direction; ties are broken by id. */
export type CriterionOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: CriterionOrderField;
};

/** What a list of Criterion can be ordered by. */
export type CriterionOrderField =
  /** By code, number by number. */
  | 'CODE'
  /** By max points. */
  | 'MAX_POINTS'
  /** By name. */
  | 'NAME'
  /** By place among its siblings. */
  | 'POSITION';

/** Conditions on a day; all that are given hold. */
export type DateFilter = {
  /** Is. */
  eq?: string | null | undefined;
  /** Is greater or later than. */
  gt?: string | null | undefined;
  /** Is at least. */
  gte?: string | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less or earlier than. */
  lt?: string | null | undefined;
  /** Is at most. */
  lte?: string | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a moment; all that are given hold. */
export type DateTimeFilter = {
  /** Is. */
  eq?: string | null | undefined;
  /** Is greater or later than. */
  gt?: string | null | undefined;
  /** Is at least. */
  gte?: string | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less or earlier than. */
  lt?: string | null | undefined;
  /** Is at most. */
  lte?: string | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<string> | null | undefined;
};

/** The last day of a phase. */
export type DeadlineInput = {
  /** Its last day; not before that of an earlier phase. */
  dueOn: string;
  /** The phase. */
  phase: RoundPhaseName;
};

/** Where a deadline lies from today. */
export type DeadlineState =
  /** It is still to come. */
  | 'AHEAD'
  /** It is over. */
  | 'PAST'
  /** It is today's end. */
  | 'TODAY';

/** What the office decides on a request for a later due date. */
export type DecideExtensionInput = {
  /** Another day than the one asked for, when granted. */
  dueOn?: string | null | undefined;
  /** The request's version that was seen. */
  expectedVersion: number;
  /** The request. */
  extensionId: string | number;
  /** True grants it, false refuses it. */
  grant: boolean;
  /** What the office says to it, at most 2000 characters; compulsory when refused. */
  note?: string | null | undefined;
};

/** Decisions on mappings, all or none. */
export type DecideMappingsInput = {
  /** 1 to 500, each mapping once. */
  decisions: Array<MappingDecisionInput>;
};

/** Conditions on an exact decimal; all that are given hold. */
export type DecimalFilter = {
  /** Is. */
  eq?: string | null | undefined;
  /** Is greater or later than. */
  gt?: string | null | undefined;
  /** Is at least. */
  gte?: string | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less or earlier than. */
  lt?: string | null | undefined;
  /** Is at most. */
  lte?: string | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on deductions; all that are given hold. */
export type DeductionFilter = {
  /** By the id of the area above its criterion. */
  areaId?: IdFilter | null | undefined;
  /** By its assessment. */
  assessment?: AssessmentFilter | null | undefined;
  /** By the assessment's id. */
  assessmentId?: IdFilter | null | undefined;
  /** By its cause. */
  cause?: CauseFilter | null | undefined;
  /** By the cause's id. */
  causeId?: IdFilter | null | undefined;
  /** By its criterion. */
  criterion?: CriterionFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By its note. */
  note?: StringFilter | null | undefined;
  /** By points. */
  points?: DecimalFilter | null | undefined;
  /** By the responsible unit. */
  responsibleUnitId?: IdFilter | null | undefined;
  /** Covered by a cause review; false: by none. */
  reviewed?: boolean | null | undefined;
  /** Criterion's code or name or the note contains this. */
  search?: string | null | undefined;
  /** By how far it has been followed. */
  status?: DeductionStatusFilter | null | undefined;
  /** Lost by a unit in the subtree of this unit. */
  unitSubtree?: string | number | null | undefined;
  /** By the assessed year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type DeductionOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: DeductionOrderField;
};

/** What a list of Deduction can be ordered by. */
export type DeductionOrderField =
  /** By the criterion's code. */
  | 'CRITERION'
  /** By points lost. */
  | 'POINTS'
  /** By status. */
  | 'STATUS'
  /** By the last change. */
  | 'UPDATED_AT'
  /** By the assessed year. */
  | 'YEAR';

/** A part of a deduction; it may carry its own cause. */
export type DeductionPartInput = {
  /** The cause; goes with responsibleUnitId. */
  causeId?: string | number | null | undefined;
  /** What exactly happened. */
  note?: string | null | undefined;
  /** Points, above 0. */
  points: string;
  /** The unit that answers for it; goes with causeId. */
  responsibleUnitId?: string | number | null | undefined;
};

/** How far a lost point has been followed; derived. */
export type DeductionStatus =
  /** It has a cause and an owner, but no task. */
  | 'EXPLAINED'
  /** A task covers it. */
  | 'PLANNED'
  /** The next year's final brought it back. */
  | 'RECOVERED'
  /** The next year lost it again. */
  | 'RECURRED'
  /** No cause yet. */
  | 'UNEXPLAINED'
  /** The reform office decided that nothing is to be done. */
  | 'WAIVED';

/** Conditions on a word; all that are given hold. */
export type DeductionStatusFilter = {
  /** Is. */
  eq?: DeductionStatus | null | undefined;
  /** Is one of. */
  in?: Array<DeductionStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<DeductionStatus> | null | undefined;
};

/** A deduction for which a task is made. */
export type DeductionTaskRowInput = {
  /** The deduction; it has a cause and is not waived. */
  deductionId: string | number;
  /** Its own due date. */
  dueOn?: string | null | undefined;
  /** Points expected back; by default what no task expects back of it yet. */
  expectedPoints?: string | null | undefined;
  /** The unit that leads; by default the responsible one. */
  leadUnitId?: string | number | null | undefined;
  /** Its own title, at most 300 characters. */
  title?: string | null | undefined;
};

/** A cause review that is to go, and why. */
export type DeleteCauseReviewInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** Why, for the audit trail; at most 2000 characters. */
  reason: string;
  /** The review. */
  reviewId: string | number;
};

/** Which draft to delete. */
export type DeleteCriteriaSetInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The set, with all its criteria. */
  setId: string | number;
};

/** Which criterion of a draft to delete. */
export type DeleteCriterionInput = {
  /** The criterion. */
  criterionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** Whether what lies beneath goes too; otherwise a criterion with children stays. */
  withChildren?: boolean;
};

/** A finding that is to go, and why. */
export type DeleteFindingInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The finding. */
  findingId: string | number;
  /** Why, for the audit trail; at most 2000 characters. */
  reason: string;
};

/** An inspection that is to go, and why. */
export type DeleteInspectionInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The inspection. */
  inspectionId: string | number;
  /** Why, for the audit trail; at most 2000 characters. */
  reason: string;
};

/** Conditions on mails; all that are given hold. */
export type DigestFilter = {
  /** By day. */
  day?: DateFilter | null | undefined;
  /** By the id of the person. */
  personId?: IdFilter | null | undefined;
  /** By where it stands. */
  status?: DigestStatusFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type DigestOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: DigestOrderField;
};

/** What a list of Digest can be ordered by. */
export type DigestOrderField =
  /** By day. */
  | 'DAY'
  /** By when the mail server took it. */
  | 'SENT_AT';

/** Where a mail stands. */
export type DigestStatus =
  /** All that it was to tell had lost its reason, or goes with a later day's mail. */
  | 'CANCELLED'
  /** The mail server would not take it, however often it was tried. */
  | 'FAILED'
  /** It waits to be sent. */
  | 'QUEUED'
  /** It is being sent; after a failure it is tried again. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT';

/** Conditions on a word; all that are given hold. */
export type DigestStatusFilter = {
  /** Is. */
  eq?: DigestStatus | null | undefined;
  /** Is one of. */
  in?: Array<DigestStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<DigestStatus> | null | undefined;
};

/** Which way a list is ordered. */
export type Direction =
  /** From the smallest, earliest or first in the Vietnamese alphabet. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** Conditions on directives; all that are given hold. */
export type DirectiveFilter = {
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By date of issue. */
  issuedOn?: DateFilter | null | undefined;
  /** By kind. */
  kind?: DirectiveKindFilter | null | undefined;
  /** By number and symbol. */
  number?: StringFilter | null | undefined;
  /** Number, issuer or extract contains this. */
  search?: string | null | undefined;
  /** By the unit that keeps it. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit that keeps it. */
  unitId?: IdFilter | null | undefined;
  /** Of a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** What orders the work. */
export type DirectiveKind =
  /** A meeting's conclusion (kết luận). */
  | 'CONCLUSION'
  /** A document (văn bản chỉ đạo). */
  | 'DOCUMENT';

/** Conditions on a word; all that are given hold. */
export type DirectiveKindFilter = {
  /** Is. */
  eq?: DirectiveKind | null | undefined;
  /** Is one of. */
  in?: Array<DirectiveKind> | null | undefined;
  /** Is none of. */
  notIn?: Array<DirectiveKind> | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type DirectiveOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: DirectiveOrderField;
};

/** What a list of Directive can be ordered by. */
export type DirectiveOrderField =
  /** By date of issue. */
  | 'ISSUED_ON'
  /** By number and symbol. */
  | 'NUMBER'
  /** By the last change. */
  | 'UPDATED_AT';

/** How a task stands to its next due date today, in Vietnam. */
export type DueState =
  /** Verified. */
  | 'DONE'
  /** Due within three days, today included. */
  | 'DUE_SOON'
  /** Cancelled, or without a date. */
  | 'NONE'
  /** More than three days are left. */
  | 'ON_TIME'
  /** The day has passed and the task is not verified. */
  | 'OVERDUE';

/** The end of a membership. */
export type EndMembershipInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The membership. */
  membershipId: string | number;
  /** First day on which it no longer holds; today unless given, and then at once. */
  validTo?: string | null | undefined;
};

/** Why points were lost, and who answers for it. */
export type ExplainDeductionInput = {
  /** The cause, from the list. */
  causeId: string | number;
  /** The deduction. */
  deductionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** What exactly happened, at most 4000 characters. */
  note?: string | null | undefined;
  /** The unit that answers for it. */
  responsibleUnitId: string | number;
};

/** One cause and one owner for several deductions. */
export type ExplainDeductionsInput = {
  /** The cause, from the list. */
  causeId: string | number;
  /** 1 to 100 deductions. */
  items: Array<SeenDeductionInput>;
  /** What exactly happened, at most 4000 characters. */
  note?: string | null | undefined;
  /** The unit that answers for them. */
  responsibleUnitId: string | number;
};

/** Where a request for a later due date stands. */
export type ExtensionStatus =
  /** The due date was moved. */
  | 'GRANTED'
  /** Waits for the office. */
  | 'PENDING'
  /** The due date stays. */
  | 'REFUSED'
  /** Taken back, or the task was closed first. */
  | 'WITHDRAWN';

/** The final points of one criterion. */
export type FinalScoreInput = {
  /** The criterion; one without children. */
  criterionId: string | number;
  /** The version of the score that was seen; left out on an import. */
  expectedVersion?: number | null | undefined;
  /** A note. */
  note?: string | null | undefined;
  /** Final points, 0 to the criterion's max; null unless scored. */
  points?: string | null | undefined;
  /** Scored, not applicable or not scored yet. */
  state?: ScoreState;
};

/** Conditions on findings; all that are given hold. */
export type FindingFilter = {
  /** By its cause. */
  causeId?: IdFilter | null | undefined;
  /** By the criterion that it touches. */
  criterionId?: IdFilter | null | undefined;
  /** By the day on which it is to be put right. */
  dueOn?: DateFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the inspection. */
  inspectionId?: IdFilter | null | undefined;
  /** What was found or is recommended contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** By how far it has been put right. */
  status?: FindingStatusFilter | null | undefined;
  /** By the unit at which it was found. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit at which it was found. */
  unitId?: IdFilter | null | undefined;
  /** Found in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type FindingOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: FindingOrderField;
};

/** What a list of Finding can be ordered by. */
export type FindingOrderField =
  /** By when it was written down. */
  | 'CREATED_AT'
  /** By the day on which it is to be put right; those without one come last. */
  | 'DUE_ON'
  /** By the last change. */
  | 'UPDATED_AT';

/** How far a finding has been put right; derived. */
export type FindingStatus =
  /** Closed by hand, with a reason. */
  | 'CLOSED'
  /** All of its tasks are verified. */
  | 'DONE'
  /** No task puts it right yet. */
  | 'OPEN'
  /** A task puts it right. */
  | 'PLANNED';

/** Conditions on a word; all that are given hold. */
export type FindingStatusFilter = {
  /** Is. */
  eq?: FindingStatus | null | undefined;
  /** Is one of. */
  in?: Array<FindingStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<FindingStatus> | null | undefined;
};

/** Points more on one criterion. */
export type GainInput = {
  /** A criterion without children of the assessment's set. */
  criterionId: string | number;
  /** Points, not below 0; what exceeds the criterion's max does not count. */
  points: string;
};

/** A grade and the percent from which it is given. */
export type GradeBandInput = {
  /** Lowest percent of the max, inclusive, 0 to 100. */
  floorPercent: string;
  /** The grade, such as Tốt. */
  label: string;
  /** Per area or overall. */
  scope: GradeScope;
};

/** What a grade band grades. */
export type GradeScope =
  /** An area's percent of its max. */
  | 'AREA'
  /** The whole result's percent. */
  | 'OVERALL';

/** One more role for a person. */
export type GrantMembershipInput = {
  /** Held for somebody else for a while. */
  acting?: boolean | null | undefined;
  /** The person. */
  personId: string | number;
  /** The role; not INTEGRATOR, which comes with an API key. */
  role: Role;
  /** The unit. */
  unitId: string | number;
  /** First day; today unless given. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer holds. */
  validTo?: string | null | undefined;
};

/** Conditions on hand-overs; all that are given hold. */
export type HandOverFilter = {
  /** By when. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By number of the paper behind it. */
  documentNumber?: StringFilter | null | undefined;
  /** By the id of the unit whose tasks they were. */
  fromUnitId?: IdFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the id of a task. */
  taskId?: IdFilter | null | undefined;
  /** By the id of a unit that took tasks. */
  toUnitId?: IdFilter | null | undefined;
  /** From a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** One task and who goes on with it. */
export type HandOverItemInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The task. */
  taskId: string | number;
  /** A unit that follows the ended one, at once or further down. */
  toUnitId: string | number;
};

/** A field and a direction; ties are broken by id. */
export type HandOverOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: HandOverOrderField;
};

/** What a list of HandOver can be ordered by. */
export type HandOverOrderField =
  /** By when. */
  | 'CREATED_AT';

/** Open tasks of an ended unit for its successors. */
export type HandOverTasksInput = {
  /** Number and symbol of the paper behind it. */
  documentNumber?: string | null | undefined;
  /** Date of the paper behind it. */
  documentOn?: string | null | undefined;
  /** The tasks, at most 500. */
  items: Array<HandOverItemInput>;
  /** True leaves open tasks that are not named for later; else every open task must be named. */
  partial?: boolean | null | undefined;
  /** Why they go where they go, at most 2000 characters. */
  reason: string;
  /** The unit that ended. */
  unitId: string | number;
};

/** Conditions on a global id; all that are given hold. */
export type IdFilter = {
  /** Is. */
  eq?: string | number | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<string | number> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<string | number> | null | undefined;
};

/** A spreadsheet whose rows become the criteria of a draft. */
export type ImportCriteriaInput = {
  /** Whether problems that are not blocking are accepted; they have to be settled in the draft. */
  acceptProblems?: boolean;
  /** Codes of the criteria whose proposed rule a person has confirmed; only those are stored. */
  confirmRules?: Array<string>;
  /** Only tells what would happen. */
  dryRun?: boolean;
  /** The version that was seen. */
  expectedVersion: number;
  /** Whether typed rules are proposed for the texts. */
  readRules?: boolean;
  /** Whether the criteria that the draft already has are deleted first. */
  replace?: boolean;
  /** The draft. */
  setId: string | number;
  /** An upload of one's own: .csv in UTF-8 or .xlsx, its first sheet. */
  uploadId: string;
};

/** A table of past results: a row for each unit with a column for each criterion, or a row for each figure. */
export type ImportResultsInput = {
  /** Only tells what would be matched; nothing is written. */
  dryRun?: boolean;
  /** The round's version that was seen. */
  expectedVersion: number;
  /** An imported round whose finals are not fixed yet. */
  roundId: string | number;
  /** An upload of one's own: .csv in UTF-8 or .xlsx, its first sheet. */
  uploadId: string;
};

/** Conditions on results of other indexes; all that are given hold. */
export type IndexResultFilter = {
  /** By component; empty is the whole index. */
  component?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the index, such as DDCI. */
  indexCode?: StringFilter | null | undefined;
  /** By the unit. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit. */
  unitId?: IdFilter | null | undefined;
  /** Of units in the subtree of this one, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type IndexResultOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: IndexResultOrderField;
};

/** What a list of IndexResult can be ordered by. */
export type IndexResultOrderField =
  /** By component. */
  | 'COMPONENT'
  /** By the index. */
  | 'INDEX_CODE'
  /** By rank. */
  | 'RANK'
  /** By value; only of one index does that say something. */
  | 'VALUE'
  /** By year. */
  | 'YEAR';

/** Conditions on indicators; all that are given hold. */
export type IndicatorFilter = {
  /** By code. */
  code?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** Code or a name contains this, without regard to diacritics. */
  search?: string | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type IndicatorOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: IndicatorOrderField;
};

/** What a list of Indicator can be ordered by. */
export type IndicatorOrderField =
  /** By code. */
  | 'CODE'
  /** By name, in the Vietnamese alphabet. */
  | 'NAME';

/** Conditions on inspections; all that are given hold. */
export type InspectionFilter = {
  /** By its last day; isNull: it goes on. */
  endedOn?: DateFilter | null | undefined;
  /** By a unit at which it found something. */
  foundUnitId?: IdFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By what it looks at. */
  kind?: InspectionKindFilter | null | undefined;
  /** Name, decision, lead or conclusion contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** By its first day. */
  startedOn?: DateFilter | null | undefined;
  /** By the inspecting authority. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the inspecting authority. */
  unitId?: IdFilter | null | undefined;
  /** By an authority in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** What an inspection looks at. */
export type InspectionKind =
  /** Discipline of public service (kỷ luật, kỷ cương hành chính). */
  | 'DISCIPLINE'
  /** Administrative reform (công tác cải cách hành chính). */
  | 'REFORM';

/** Conditions on a word; all that are given hold. */
export type InspectionKindFilter = {
  /** Is. */
  eq?: InspectionKind | null | undefined;
  /** Is one of. */
  in?: Array<InspectionKind> | null | undefined;
  /** Is none of. */
  notIn?: Array<InspectionKind> | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type InspectionOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: InspectionOrderField;
};

/** What a list of Inspection can be ordered by. */
export type InspectionOrderField =
  /** By name, in the Vietnamese alphabet. */
  | 'NAME'
  /** By its first day. */
  | 'STARTED_ON'
  /** By the last change. */
  | 'UPDATED_AT';

/** Conditions on a whole number; all that are given hold. */
export type IntFilter = {
  /** Is. */
  eq?: number | null | undefined;
  /** Is greater or later than. */
  gt?: number | null | undefined;
  /** Is at least. */
  gte?: number | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<number> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is less or earlier than. */
  lt?: number | null | undefined;
  /** Is at most. */
  lte?: number | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<number> | null | undefined;
};

/** Evidence of the unit that a score is to rest on as well. */
export type LinkEvidenceInput = {
  /** Evidence of the assessed unit. */
  evidenceId: string | number;
  /** Pages that matter for the score. */
  page?: string | null | undefined;
  /** The score. */
  scoreId: string | number;
};

/** The head's signature under a self-assessment. */
export type LockAssessmentInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** The signed self-assessment, a piece of the unit's evidence. */
  signedDocumentId: string | number;
};

/** What a person decides on a mapping. */
export type MappingDecisionInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The mapping. */
  mappingId: string | number;
  /** Confirmed or rejected; proposed takes a decision back. */
  status: MappingStatus;
};

/** Whether a person has agreed to a mapping. */
export type MappingStatus =
  /** A person agreed; years are compared through it. */
  | 'CONFIRMED'
  /** Found by codes and names; counts for nothing yet. */
  | 'PROPOSED'
  /** A person refused it; it is not proposed again. */
  | 'REJECTED';

/** Conditions on a word; all that are given hold. */
export type MappingStatusFilter = {
  /** Is. */
  eq?: MappingStatus | null | undefined;
  /** Is one of. */
  in?: Array<MappingStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<MappingStatus> | null | undefined;
};

/** Which of one's own notices are read. */
export type MarkNoticesReadInput = {
  /** All of them. */
  all?: boolean | null | undefined;
  /** These, at most 100. */
  noticeIds?: Array<string | number> | null | undefined;
};

/** Where the viewer works on a sheet; said again at least every minute. */
export type MarkPresenceInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** The criterion whose line the viewer is on. */
  criterionId?: string | number | null | undefined;
};

/** What the columns of a matrix are. */
export type MatrixLevel =
  /** The set's areas. */
  | 'AREA'
  /** The criteria without children. */
  | 'LEAF';

/** Conditions on measurements; all that are given hold. */
export type MeasurementFilter = {
  /** Whether made up for the demonstration. */
  constructed?: BooleanFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the indicator. */
  indicator?: IndicatorFilter | null | undefined;
  /** By the id of the indicator. */
  indicatorId?: IdFilter | null | undefined;
  /** By the last day of the period. */
  periodEnd?: DateFilter | null | undefined;
  /** By the first day of the period. */
  periodStart?: DateFilter | null | undefined;
  /** By the unit. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit. */
  unitId?: IdFilter | null | undefined;
  /** Of units in the subtree of this one, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type MeasurementOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: MeasurementOrderField;
};

/** What a list of Measurement can be ordered by. */
export type MeasurementOrderField =
  /** By the last day of the period. */
  | 'PERIOD_END'
  /** By the first day of the period. */
  | 'PERIOD_START'
  /** By the unit's name. */
  | 'UNIT';

/** A role at a unit for a period. */
export type MembershipInput = {
  /** Held for somebody else for a while. */
  acting?: boolean | null | undefined;
  /** The role; not INTEGRATOR, which comes with an API key. */
  role: Role;
  /** The unit. */
  unitId: string | number;
  /** First day; today unless given. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer holds. */
  validTo?: string | null | undefined;
};

/** Deductions of one score that become one again. */
export type MergeDeductionsInput = {
  /** 2 to 20 deductions; the first one stays and takes the others' points. */
  deductionIds: Array<string | number>;
  /** The versions that were seen, in the same order. */
  expectedVersions: Array<number>;
};

/** What a criterion lacks in the round's phase. */
export type MissingThing =
  /** The unit's answer to a question. */
  | 'ANSWER'
  /** Why the points differ from what the rule computes. */
  | 'DEVIATION_REASON'
  /** A piece of evidence. */
  | 'EVIDENCE'
  /** What its rule computes from. */
  | 'INPUTS'
  /** A reason for the score. */
  | 'REASON'
  /** Points, or that it does not apply. */
  | 'SCORE';

/** Where a criterion of a draft goes, with all beneath it. */
export type MoveCriterionInput = {
  /** The criterion. */
  criterionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** The criterion above; null makes it an area. */
  parentId?: string | number | null | undefined;
  /** Place among its new siblings, from 1; a larger number means the last. */
  position: number;
};

/** What a criterion that is not applicable does. */
export type NotApplicablePolicy =
  /** Its max leaves the denominator. */
  | 'EXCLUDE_MAX'
  /** It gets its full points. */
  | 'FULL_POINTS';

/** A step of a task, with a note if one is wanted. */
export type NotedTaskInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** A note, at most 4000 characters. */
  note?: string | null | undefined;
  /** The task. */
  taskId: string | number;
};

/** Conditions on notices; all that are given hold. */
export type NoticeFilter = {
  /** By when it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By reason. */
  reason?: NoticeReasonFilter | null | undefined;
  /** By the id of the task. */
  taskId?: IdFilter | null | undefined;
  /** Neither read nor without reason any more; false: the others. */
  unread?: boolean | null | undefined;
};

/** Why somebody is told of a task. */
export type NoticeReason =
  /** It was given to somebody. */
  | 'ASSIGNED'
  /** Its due date, or that of its next report, comes near. */
  | 'DUE'
  /** More time was asked for, or that was decided. */
  | 'EXTENSION'
  /** Nothing has been reported on it for long. */
  | 'NO_UPDATE'
  /** It is past its due date, or past that of its report. */
  | 'OVERDUE'
  /** Something was asked about it, or answered. */
  | 'QUESTION'
  /** It was sent back. */
  | 'RETURNED'
  /** It was submitted and waits for verification. */
  | 'TO_VERIFY';

/** Conditions on a word; all that are given hold. */
export type NoticeReasonFilter = {
  /** Is. */
  eq?: NoticeReason | null | undefined;
  /** Is one of. */
  in?: Array<NoticeReason> | null | undefined;
  /** Is none of. */
  notIn?: Array<NoticeReason> | null | undefined;
};

/** Who is told. */
export type NoticeRecipient =
  /** The heads of its lead unit. */
  | 'HEAD'
  /** The leaders nearest above its lead unit. */
  | 'LEADER'
  /** The reform office nearest above its lead unit. */
  | 'OFFICE'
  /** Whom the task is given to; without such a person, the heads and officers of its lead unit. */
  | 'OWNER';

/** Conditions on people; all that are given hold. */
export type PersonFilter = {
  /** Whether made up for the demonstration. */
  constructed?: BooleanFilter | null | undefined;
  /** By e-mail, where it may be seen. */
  email?: StringFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** Holding such a role today. */
  role?: RoleFilter | null | undefined;
  /** Name, or an e-mail that may be seen, contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** Holding a role today at such a unit. */
  unitId?: IdFilter | null | undefined;
  /** Holding a role today in the subtree of this unit. */
  unitSubtree?: string | number | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type PersonOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: PersonOrderField;
};

/** What a list of Person can be ordered by. */
export type PersonOrderField =
  /** By when they were entered. */
  | 'CREATED_AT'
  /** By e-mail, where it may be seen. */
  | 'EMAIL'
  /** By name, in the Vietnamese alphabet. */
  | 'NAME';

/** Two sets between which mappings are proposed. */
export type ProposeMappingsInput = {
  /** The earlier set. */
  fromSetId: string | number;
  /** The later set. */
  toSetId: string | number;
};

/** The set whose texts are read. */
export type ProposeRulesInput = {
  /** The version that was seen, if it matters. */
  expectedVersion?: number | null | undefined;
  /** The set. */
  setId: string | number;
};

/** Which draft to publish. */
export type PublishCriteriaSetInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The set. */
  setId: string | number;
};

/** A figure as the authority printed it. */
export type PublishedFigureInput = {
  /** The criterion; null for the whole result. */
  criterionId?: string | number | null | undefined;
  /** Grade. */
  grade?: string | null | undefined;
  /** Max points. */
  maxPoints?: string | null | undefined;
  /** Percent, 0 to 100. */
  percent?: string | null | undefined;
  /** Points. */
  points?: string | null | undefined;
  /** Rank, from 1. */
  rank?: number | null | undefined;
  /** Size of the cohort. */
  rankOf?: number | null | undefined;
};

/** How ties count in a ranking. */
export type RankingMethod =
  /** 1, 2, 2, 4. */
  | 'COMPETITION'
  /** 1, 2, 2, 3. */
  | 'DENSE';

/** A step of a task that needs a reason. */
export type ReasonedTaskInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** Why, at most 2000 characters. */
  reason: string;
  /** The task. */
  taskId: string | number;
};

/** Appraised scores; all are recorded or none. */
export type RecordAppraisalsInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** 1 to 500 scores, each criterion once. */
  scores: Array<AppraisalInput>;
};

/** A new cause of lost points. */
export type RecordCauseInput = {
  /** Stable code of at most 60 letters, digits and _; made from the name unless given. */
  code?: string | null | undefined;
  /** Subjective or objective. */
  kind: CauseKind;
  /** Vietnamese name, at most 300 characters. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** Place in the list, 0 to 10000; 100 unless given. */
  position?: number | null | undefined;
};

/** A cause review that a unit has held. */
export type RecordCauseReviewInput = {
  /** Who took part, at most 8000 characters. */
  attendees?: string | null | undefined;
  /** Who chaired it, at most 300 characters. */
  chair: string;
  /** What it concluded, at most 8000 characters. */
  conclusions: string;
  /** The deductions that it covers, 1 to 200: of the round, lost by the unit or its responsibility. */
  deductionIds: Array<string | number>;
  /** The day on which it was held: not to come, not before the round's year. */
  heldOn: string;
  /** Where it was held, at most 300 characters. */
  place?: string | null | undefined;
  /** The round whose lost points it is about. */
  roundId: string | number;
  /** The unit that held it. */
  unitId: string | number;
};

/** Final points of an assessment whose round is not finalised. */
export type RecordFinalScoresInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** Why, for the history. */
  reason?: string | null | undefined;
  /** 1 to 500 scores. */
  scores: Array<FinalScoreInput>;
};

/** A period's figures of an indicator for a unit. */
export type RecordMeasurementInput = {
  /** The denominator, above 0; null where a count is measured. */
  denominator?: string | null | undefined;
  /** The version that was seen, where the period has figures already; without it, other figures are refused with CONFLICT and the same ones change nothing. */
  expectedVersion?: number | null | undefined;
  /** The indicator. */
  indicatorId: string | number;
  /** The numerator, or the count itself; 0 or more. */
  numerator: string;
  /** Last day of the period. */
  periodEnd: string;
  /** First day of the period. */
  periodStart: string;
  /** Where the figures come from, at most 1000 characters. */
  source: string;
  /** The unit. */
  unitId: string | number;
};

/** Points taken off an assessment's total, with the document that says so. */
export type RecordPenaltyInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** Date of the document. */
  documentDate: string;
  /** Number and symbol of the document. */
  documentNumber: string;
  /** The document itself, where it is in the ledger. */
  evidenceId?: string | number | null | undefined;
  /** Who issued the document. */
  issuer?: string | null | undefined;
  /** Points taken off, above 0. */
  points: string;
  /** Why. */
  reason: string;
};

/** The printed figures of an assessment whose round is not finalised. */
export type RecordPublishedFiguresInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** 1 to 500 figures; an earlier one of a criterion is replaced. */
  figures: Array<PublishedFigureInput>;
};

/** A unit's own scores; all are recorded or none. */
export type RecordSelfScoresInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** 1 to 500 scores, each criterion once. */
  scores: Array<SelfScoreInput>;
};

/** One unit that follows another. */
export type RecordSuccessionInput = {
  /** First day of the successor. */
  effectiveOn: string;
  /** Whole or part. */
  extent: SuccessionExtent;
  /** The unit that ends or gives. */
  predecessorId: string | number;
  /** The unit that follows. */
  successorId: string | number;
};

/** How often a task comes back. */
export type Recurrence =
  /** Thường xuyên. */
  | 'CONTINUOUS'
  /** Hàng tháng. */
  | 'MONTHLY'
  /** Once. */
  | 'NONE'
  /** Hàng quý. */
  | 'QUARTERLY';

/** Conditions on plans; all that are given hold. */
export type RemediationPlanFilter = {
  /** Whether it is made up for the demonstration. */
  constructed?: BooleanFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** By number and symbol. */
  number?: StringFilter | null | undefined;
  /** Name or number contains this. */
  search?: string | null | undefined;
  /** By the unit whose plan it is. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit whose plan it is. */
  unitId?: IdFilter | null | undefined;
  /** Of a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type RemediationPlanOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: RemediationPlanOrderField;
};

/** What a list of RemediationPlan can be ordered by. */
export type RemediationPlanOrderField =
  /** By the date of its document. */
  | 'ISSUED_ON'
  /** By name, in the Vietnamese alphabet. */
  | 'NAME'
  /** By the last change. */
  | 'UPDATED_AT'
  /** By year. */
  | 'YEAR';

/** A field and a direction; ties are broken by id. */
export type RemediationTaskOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: RemediationTaskOrderField;
};

/** What a list of RemediationTask can be ordered by. */
export type RemediationTaskOrderField =
  /** By due date; those without one come last. */
  | 'DUE_ON'
  /** By percent done. */
  | 'PERCENT_DONE'
  /** By priority, from low to high. */
  | 'PRIORITY'
  /** By status, from draft to cancelled. */
  | 'STATUS'
  /** By title, in the Vietnamese alphabet. */
  | 'TITLE'
  /** By the last change. */
  | 'UPDATED_AT';

/** Gives a day back to the week's rule. */
export type RemoveCalendarDayInput = {
  /** The day. */
  calendarDayId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
};

/** A penalty and the version that was seen. */
export type RemovePenaltyInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The penalty. */
  penaltyId: string | number;
};

/** Which draft gets codes by place, such as 1.2.3. */
export type RenumberCriteriaInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The set. */
  setId: string | number;
};

/** A self-assessment that its unit may change once more. */
export type ReopenAssessmentInput = {
  /** The assessment. */
  assessmentId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** Why. */
  reason: string;
  /** The last day on which the unit may change it; today or later. */
  until: string;
};

/** A closed finding that is opened again, and why. */
export type ReopenFindingInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The finding. */
  findingId: string | number;
  /** Why, for the audit trail; at most 2000 characters. */
  reason?: string | null | undefined;
};

/** A request for a later due date. */
export type RequestExtensionInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The new due date: after the present one and not in the past. */
  newDueOn: string;
  /** Why more time is needed, at most 2000 characters. */
  reason: string;
  /** The task. */
  taskId: string | number;
};

/** A new password for somebody who lost theirs. */
export type ResetPasswordInput = {
  /** The password, 10 to 128 characters; without one it is made up and returned once. */
  password?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** A template that is taken out of use. */
export type RetireTaskTemplateInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The template. */
  templateId: string | number;
};

/** The end of an API key. */
export type RevokeApiKeyInput = {
  /** The key. */
  keyId: string | number;
};

/** What a person may do at a unit. */
export type Role =
  /** Scores of the criteria that its unit appraises. */
  | 'APPRAISER'
  /** A program with an API key. */
  | 'INTEGRATOR'
  /** Reads all in the unit's subtree. */
  | 'LEADER'
  /** Everything about points and tasks in the unit's subtree. */
  | 'REFORM_OFFICE'
  /** People, units, keys and settings; no points. */
  | 'SYSTEM_ADMIN'
  /** Its unit's assessment and tasks. */
  | 'UNIT_HEAD'
  /** Its unit's scores, evidence and task updates. */
  | 'UNIT_OFFICER';

/** Conditions on a word; all that are given hold. */
export type RoleFilter = {
  /** Is. */
  eq?: Role | null | undefined;
  /** Is one of. */
  in?: Array<Role> | null | undefined;
  /** Is none of. */
  notIn?: Array<Role> | null | undefined;
};

/** A phase of a round that has a deadline. */
export type RoundPhaseName =
  /** Appraising units score. */
  | 'APPRAISAL'
  /** Units answer questions. */
  | 'EXPLANATION'
  /** The result is fixed. */
  | 'FINALISED'
  /** Appraising units score again. */
  | 'SECOND_APPRAISAL'
  /** Units score themselves. */
  | 'SELF_ASSESSMENT';

/** The phase in which an assessment round stands. */
export type RoundStatus =
  /** Appraising units score. */
  | 'APPRAISAL'
  /** Being prepared. */
  | 'DRAFT'
  /** Units answer questions. */
  | 'EXPLANATION'
  /** Finals stand; lost points are in the ledger. */
  | 'FINALISED'
  /** The cohort sees the results; immutable. */
  | 'PUBLISHED'
  /** Appraising units score again. */
  | 'SECOND_APPRAISAL'
  /** Units score themselves. */
  | 'SELF_ASSESSMENT';

/** Conditions on a word; all that are given hold. */
export type RoundStatusFilter = {
  /** Is. */
  eq?: RoundStatus | null | undefined;
  /** Is one of. */
  in?: Array<RoundStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<RoundStatus> | null | undefined;
};

/** A round and the version that was seen. */
export type RoundVersionInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The round. */
  roundId: string | number;
};

/** Conditions on scores; all that are given hold. */
export type ScoreFilter = {
  /** By the unit that appraises its criterion. */
  appraisingUnitId?: IdFilter | null | undefined;
  /** By its assessment. */
  assessment?: AssessmentFilter | null | undefined;
  /** By the assessment's id. */
  assessmentId?: IdFilter | null | undefined;
  /** Whether it waits for the asking person's appraisal in the round's phase. */
  awaiting?: boolean | null | undefined;
  /** By its criterion. */
  criterion?: CriterionFilter | null | undefined;
  /** By the criterion's id. */
  criterionId?: IdFilter | null | undefined;
  /** By final points. */
  finalPoints?: DecimalFilter | null | undefined;
  /** By what the first appraisal found. */
  firstAppraisalState?: ScoreStateFilter | null | undefined;
  /** Whether a question on it waits for an answer. */
  hasOpenQuestion?: boolean | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the round of its assessment. */
  round?: AssessmentRoundFilter | null | undefined;
  /** By what the second appraisal found. */
  secondAppraisalState?: ScoreStateFilter | null | undefined;
  /** By what the unit said of itself. */
  selfState?: ScoreStateFilter | null | undefined;
  /** By the state of the final. */
  state?: ScoreStateFilter | null | undefined;
};

/** A part of what a stage says. */
export type ScoreMember =
  /** Why the points differ from the rule's. */
  | 'DEVIATION'
  /** What was stated for the rule. */
  | 'INPUTS'
  /** The words on it. */
  | 'NOTE'
  /** The points. */
  | 'POINTS'
  /** Not scored, scored or not applicable. */
  | 'STATE';

/** A field and a direction; ties are broken by id. */
export type ScoreOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: ScoreOrderField;
};

/** What a list of Score can be ordered by. */
export type ScoreOrderField =
  /** By the criterion's code. */
  | 'CRITERION'
  /** By final points. */
  | 'FINAL_POINTS'
  /** By the assessed unit's name. */
  | 'UNIT_NAME'
  /** By the last change. */
  | 'UPDATED_AT';

/** The stages of a score; none overwrites another. */
export type ScoreStage =
  /** What stands. */
  | 'FINAL'
  /** What the appraising unit found. */
  | 'FIRST_APPRAISAL'
  /** What it found after explanations. */
  | 'SECOND_APPRAISAL'
  /** What the unit gave itself. */
  | 'SELF';

/** Not scored, zero and not applicable are three things. */
export type ScoreState =
  /** The criterion does not concern the unit this year. */
  | 'NOT_APPLICABLE'
  /** Nobody has given points yet. */
  | 'NOT_SCORED'
  /** Points stand, zero included. */
  | 'SCORED';

/** Conditions on a word; all that are given hold. */
export type ScoreStateFilter = {
  /** Is. */
  eq?: ScoreState | null | undefined;
  /** Is one of. */
  in?: Array<ScoreState> | null | undefined;
  /** Is none of. */
  notIn?: Array<ScoreState> | null | undefined;
};

/** A deduction in the version that was seen. */
export type SeenDeductionInput = {
  /** The deduction. */
  deductionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
};

/** A request for a later due date in the version that was seen. */
export type SeenExtensionInput = {
  /** The request's version that was seen. */
  expectedVersion: number;
  /** The request. */
  extensionId: string | number;
};

/** A task in the version that was seen. */
export type SeenTaskInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The task. */
  taskId: string | number;
};

/** A unit's own score of one criterion. */
export type SelfScoreInput = {
  /** The criterion; one without children. */
  criterionId: string | number;
  /** Why the points differ from what the rule computes; left out it stays, null empties. */
  deviation?: string | null | undefined;
  /** The version of the score that was seen. */
  expectedVersion: number;
  /** What is stated for the criterion's rule; left out, what a scored stage holds stays; null empties. */
  inputs?: unknown;
  /** Words on it; left out they stay, null empties. */
  note?: string | null | undefined;
  /** Points, 0 to the criterion's max; left out, the rule computes them from the inputs. */
  points?: string | null | undefined;
  /** Left out: what the rule makes of the inputs, or scored where points are given; without points and inputs too, it stays. NOT_SCORED takes the stage back. */
  state?: ScoreState | null | undefined;
};

/** Reminders to the units of a round; only those go out whose assessment lacks something. */
export type SendRemindersInput = {
  /** Its assessments that are meant; all when left out. */
  assessmentIds?: Array<string | number> | null | undefined;
  /** What to say; when left out, what each assessment lacks and by when. */
  message?: string | null | undefined;
  /** The round. */
  roundId: string | number;
};

/** Makes a day a holiday or one that is worked in lieu. */
export type SetCalendarDayInput = {
  /** The day. */
  day: string;
  /** The version that was seen; left out for a day that is not in the calendar yet. */
  expectedVersion?: number | null | undefined;
  /** A holiday, or worked in lieu. */
  kind: CalendarDayKind;
  /** What it is, at most 200 characters. */
  name: string;
};

/** The deadlines of a round. */
export type SetDeadlinesInput = {
  /** All of them; a phase that is left out has no deadline any more. */
  deadlines: Array<DeadlineInput>;
  /** The version that was seen. */
  expectedVersion: number;
  /** Why; needed once the round is open. */
  reason?: string | null | undefined;
  /** The round. */
  roundId: string | number;
};

/** The whole checklist of a task, in order. */
export type SetTaskStepsInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** All its steps, at most 50; what is left out is taken away. */
  steps: Array<TaskStepInput>;
  /** The task. */
  taskId: string | number;
};

/** A due date for several tasks. */
export type SetTasksDueInput = {
  /** The due date of all of them; their first due dates stay. */
  dueOn: string;
  /** The tasks, at most 100. */
  items: Array<SeenTaskInput>;
  /** Why, at most 2000 characters. */
  reason: string;
};

/** How to divide a deduction; the parts add up to its points. */
export type SplitDeductionInput = {
  /** The deduction. */
  deductionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** 2 to 20 parts; the first keeps the deduction's id. */
  parts: Array<DeductionPartInput>;
};

/** Conditions on a text; all that are given hold. */
export type StringFilter = {
  /** Contains, without regard to case and diacritics. */
  contains?: string | null | undefined;
  /** Is exactly. */
  eq?: string | null | undefined;
  /** Is one of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Is missing. */
  isNull?: boolean | null | undefined;
  /** Is not. */
  notEq?: string | null | undefined;
  /** Is none of, at most 100. */
  notIn?: Array<string> | null | undefined;
};

/** How much of the predecessor went to the successor. */
export type SuccessionExtent =
  /** A part of it. */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** Conditions on targets; all that are given hold. */
export type TargetFilter = {
  /** By when it is to be reached. */
  dueOn?: DateFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the indicator. */
  indicator?: IndicatorFilter | null | undefined;
  /** By the id of the indicator. */
  indicatorId?: IdFilter | null | undefined;
  /** By the unit. */
  unit?: UnitFilter | null | undefined;
  /** By the id of the unit. */
  unitId?: IdFilter | null | undefined;
  /** Of units in the subtree of this one, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By year. */
  year?: IntFilter | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type TargetOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: TargetOrderField;
};

/** What a list of Target can be ordered by. */
export type TargetOrderField =
  /** By when it is to be reached. */
  | 'DUE_ON'
  /** By the indicator's name. */
  | 'INDICATOR'
  /** By the unit's name. */
  | 'UNIT'
  /** By year. */
  | 'YEAR';

/** How a target stands today, by the latest period that has ended. */
export type TargetState =
  /** Neither, or the due date has passed. */
  | 'BEHIND'
  /** The latest value reaches it. */
  | 'MET'
  /** Nothing was measured. */
  | 'NO_DATA'
  /** Not yet, but the line of the values reaches it by the due date. */
  | 'ON_TRACK';

/** A deduction that a task answers. */
export type TaskDeductionInput = {
  /** The deduction; it has a cause and is not waived. */
  deductionId: string | number;
  /** Points expected back; over all tasks of a deduction at most its points. */
  expectedPoints: string;
};

/** Conditions on tasks; all that are given hold. */
export type TaskFilter = {
  /** By the person to whom it is given. */
  assigneeId?: IdFilter | null | undefined;
  /** Whether it is made up for the demonstration. */
  constructed?: BooleanFilter | null | undefined;
  /** By a unit that helps; isNull: nobody helps. */
  cooperatingUnitId?: IdFilter | null | undefined;
  /** By a deduction that it answers; isNull: answers none. */
  deductionId?: IdFilter | null | undefined;
  /** By the directive that orders it. */
  directiveId?: IdFilter | null | undefined;
  /** By due date. */
  dueOn?: DateFilter | null | undefined;
  /** Due within three days; false: any other. */
  dueSoon?: boolean | null | undefined;
  /** By a finding that it puts right; isNull: puts none right. */
  findingId?: IdFilter | null | undefined;
  /** A question about it has no answer; false: any other. */
  hasOpenQuestion?: boolean | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the lead unit. */
  leadUnit?: UnitFilter | null | undefined;
  /** Its lead unit has ended by today; false: any other. */
  leadUnitEnded?: boolean | null | undefined;
  /** By the lead unit's id. */
  leadUnitId?: IdFilter | null | undefined;
  /** Led by one of the asking person's units or given to that person; false: any other. */
  mine?: boolean | null | undefined;
  /** Past its due date and not done; false: any other. */
  overdue?: boolean | null | undefined;
  /** A request for a later due date waits for the office; false: any other. */
  pendingExtension?: boolean | null | undefined;
  /** By the plan to which it belongs. */
  planId?: IdFilter | null | undefined;
  /** By priority. */
  priority?: TaskPriorityFilter | null | undefined;
  /** Comes back by month, by quarter or always; false: once. */
  recurring?: boolean | null | undefined;
  /** By the end of the month or quarter whose report comes next. */
  reportDueOn?: DateFilter | null | undefined;
  /** Title, description or deliverable contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** By status. */
  status?: TaskStatusFilter | null | undefined;
  /** By the template from which it was filled in. */
  templateId?: IdFilter | null | undefined;
  /** By title. */
  title?: StringFilter | null | undefined;
  /** Led by a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** How a task's month or quarter stands today. */
export type TaskPeriodState =
  /** It has not begun. */
  | 'AHEAD'
  /** It ended without a report. */
  | 'MISSED'
  /** It runs and waits for its report. */
  | 'OPEN'
  /** A report completed it. */
  | 'REPORTED';

/** How urgent a task is. */
export type TaskPriority =
  /** Cao. */
  | 'HIGH'
  /** Thấp. */
  | 'LOW'
  /** Bình thường. */
  | 'NORMAL';

/** Conditions on a word; all that are given hold. */
export type TaskPriorityFilter = {
  /** Is. */
  eq?: TaskPriority | null | undefined;
  /** Is one of. */
  in?: Array<TaskPriority> | null | undefined;
  /** Is none of. */
  notIn?: Array<TaskPriority> | null | undefined;
};

/** Where a task stands. */
export type TaskStatus =
  /** Given to its lead unit. */
  | 'ASSIGNED'
  /** Given up with a reason. */
  | 'CANCELLED'
  /** Not yet given to anybody. */
  | 'DRAFT'
  /** Being done. */
  | 'IN_PROGRESS'
  /** Stopped for a while with a reason. */
  | 'PAUSED'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Reported as done; waits for verification. */
  | 'SUBMITTED'
  /** Found to be done by somebody else. */
  | 'VERIFIED';

/** Conditions on a word; all that are given hold. */
export type TaskStatusFilter = {
  /** Is. */
  eq?: TaskStatus | null | undefined;
  /** Is one of. */
  in?: Array<TaskStatus> | null | undefined;
  /** Is none of. */
  notIn?: Array<TaskStatus> | null | undefined;
};

/** A step of a checklist. */
export type TaskStepInput = {
  /** The step that it was; without one it is new. */
  id?: string | number | null | undefined;
  /** What is to be done, at most 300 characters. */
  text: string;
};

/** Conditions on templates; all that are given hold. */
export type TaskTemplateFilter = {
  /** Whether it can still be chosen. */
  active?: BooleanFilter | null | undefined;
  /** By the id of the cause that it answers. */
  causeId?: IdFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** Name, title or deliverable contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** By the id of the unit whose template it is. */
  unitId?: IdFilter | null | undefined;
  /** Of a unit in the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type TaskTemplateOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: TaskTemplateOrderField;
};

/** What a list of TaskTemplate can be ordered by. */
export type TaskTemplateOrderField =
  /** By name, in the Vietnamese alphabet. */
  | 'NAME'
  /** By title, in the Vietnamese alphabet. */
  | 'TITLE'
  /** By the last change. */
  | 'UPDATED_AT';

/** What happened to a task. */
export type TaskUpdateKind =
  /** A question was answered. */
  | 'ANSWER'
  /** It was given to its lead unit. */
  | 'ASSIGNED'
  /** It was given up. */
  | 'CANCELLED'
  /** It was written down. */
  | 'CREATED'
  /** Its due date was set anew by the office. */
  | 'DUE_CHANGED'
  /** Its wording, people or date changed. */
  | 'EDITED'
  /** Evidence was attached. */
  | 'EVIDENCE'
  /** A later due date was asked for. */
  | 'EXTENSION_ASKED'
  /** A later due date was granted. */
  | 'EXTENSION_GRANTED'
  /** A later due date was refused. */
  | 'EXTENSION_REFUSED'
  /** The request for a later due date was withdrawn. */
  | 'EXTENSION_WITHDRAWN'
  /** It went over to another unit. */
  | 'HANDED_OVER'
  /** A mail about it went out. */
  | 'NOTIFIED'
  /** It was paused. */
  | 'PAUSED'
  /** Progress was reported. */
  | 'PROGRESS'
  /** Something was asked about it. */
  | 'QUESTION'
  /** It goes on. */
  | 'RESUMED'
  /** It was sent back. */
  | 'RETURNED'
  /** A step of its checklist was ticked or unticked. */
  | 'STEP'
  /** It was reported as done. */
  | 'SUBMITTED'
  /** It was found to be done. */
  | 'VERIFIED';

/** Whether a step of a task is done. */
export type TickTaskStepInput = {
  /** True ticks it, false opens it again. */
  done: boolean;
  /** The version that was seen. */
  expectedVersion: number;
  /** The step. */
  stepId: string | number;
  /** The task. */
  taskId: string | number;
};

/** Conditions on units; all that are given hold. */
export type UnitFilter = {
  /** Existing on this day, YYYY-MM-DD. */
  asOf?: string | null | undefined;
  /** By code. */
  code?: StringFilter | null | undefined;
  /** Whether it is made up for the demonstration. */
  constructed?: BooleanFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By kind. */
  kind?: UnitKindFilter | null | undefined;
  /** By name. */
  name?: StringFilter | null | undefined;
  /** By the unit above. */
  parent?: UnitFilter | null | undefined;
  /** By the id of the unit above. */
  parentId?: IdFilter | null | undefined;
  /** Code or name contains this, without regard to diacritics. */
  search?: string | null | undefined;
  /** In the subtree of this unit, itself included. */
  unitSubtree?: string | number | null | undefined;
  /** By the first day on which it no longer exists. */
  validTo?: DateFilter | null | undefined;
};

/** What kind of office a unit is. */
export type UnitKind =
  /** A commune, ward or town (xã, phường, thị trấn, đặc khu). */
  | 'COMMUNE'
  /** A department of a province (sở, ban, ngành). */
  | 'DEPARTMENT'
  /** A district, until July 2025 (huyện, thị xã, thành phố thuộc tỉnh). */
  | 'DISTRICT'
  /** An office inside another unit (phòng, ban, trung tâm, bộ phận một cửa). */
  | 'OFFICE'
  /** A province or centrally run city (tỉnh, thành phố trực thuộc trung ương). */
  | 'PROVINCE';

/** Conditions on a word; all that are given hold. */
export type UnitKindFilter = {
  /** Is. */
  eq?: UnitKind | null | undefined;
  /** Is one of. */
  in?: Array<UnitKind> | null | undefined;
  /** Is none of. */
  notIn?: Array<UnitKind> | null | undefined;
};

/** A field and a direction; ties are broken by id. */
export type UnitOrder = {
  /** Which way. */
  direction?: Direction;
  /** By what. */
  field: UnitOrderField;
};

/** What a list of Unit can be ordered by. */
export type UnitOrderField =
  /** By code. */
  | 'CODE'
  /** By kind. */
  | 'KIND'
  /** By name, in the Vietnamese alphabet. */
  | 'NAME'
  /** By first day. */
  | 'VALID_FROM'
  /** By last day. */
  | 'VALID_TO';

/** Evidence that a score no longer rests on. */
export type UnlinkEvidenceInput = {
  /** The evidence; it stays as it is. */
  evidenceId: string | number;
  /** Why, for the history. */
  reason?: string | null | undefined;
  /** The score. */
  scoreId: string | number;
};

/** Changes of a cause; what is left out stays. The code never changes. */
export type UpdateCauseInput = {
  /** Whether it can still be chosen. */
  active?: boolean | null | undefined;
  /** The cause. */
  causeId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** Subjective or objective. */
  kind?: CauseKind | null | undefined;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** English name; null takes it away. */
  nameEn?: string | null | undefined;
  /** Place in the list, 0 to 10000. */
  position?: number | null | undefined;
};

/** Changes of a cause review; what is left out stays. */
export type UpdateCauseReviewInput = {
  /** Who took part; null takes it away. */
  attendees?: string | null | undefined;
  /** Who chaired it. */
  chair?: string | null | undefined;
  /** What it concluded. */
  conclusions?: string | null | undefined;
  /** All deductions that it covers, 1 to 200. */
  deductionIds?: Array<string | number> | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** The day on which it was held. */
  heldOn?: string | null | undefined;
  /** Where it was held; null takes it away. */
  place?: string | null | undefined;
  /** The review. */
  reviewId: string | number;
};

/** Changes of a draft set; what is left out stays. */
export type UpdateCriteriaSetInput = {
  /** Decimals of results, 0 to 6. */
  decimals?: number | null | undefined;
  /** Number of the decision; null removes it. */
  decisionNumber?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** All its grade bands; those of before go. */
  gradeBands?: Array<GradeBandInput> | null | undefined;
  /** Date of the decision; null removes it. */
  issuedOn?: string | null | undefined;
  /** Points that a unit can reach. */
  maxPoints?: string | null | undefined;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** English name; null removes it. */
  nameEn?: string | null | undefined;
  /** What 'not applicable' does. */
  notApplicablePolicy?: NotApplicablePolicy | null | undefined;
  /** The set. */
  setId: string | number;
  /** The year from which it counts, 2000 to 2100. */
  year?: number | null | undefined;
};

/** Changes of a criterion of a draft set; what is left out stays. */
export type UpdateCriterionInput = {
  /** The unit that appraises it. */
  appraisingUnitId?: string | number | null | undefined;
  /** Code within the set. */
  code?: string | null | undefined;
  /** The criterion. */
  criterionId: string | number;
  /** Whether a score needs evidence. */
  evidenceRequired?: boolean | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** Scored, bonus or penalty. */
  kind?: CriterionKind | null | undefined;
  /** Most points, above 0. */
  maxPoints?: string | null | undefined;
  /** How it is scored. */
  method?: AssessmentMethod | null | undefined;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** English name. */
  nameEn?: string | null | undefined;
  /** Place among its siblings, from 1; a new one comes last, a known one stays, if left out. */
  position?: number | null | undefined;
  /** The typed rule that a person confirmed; null for none. */
  rule?: unknown;
  /** The decision's own text. */
  ruleText?: string | null | undefined;
};

/** Changes of a directive; what is left out stays. */
export type UpdateDirectiveInput = {
  /** The directive. */
  directiveId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** What it orders, at most 4000 characters. */
  extract?: string | null | undefined;
  /** Date of issue. */
  issuedOn?: string | null | undefined;
  /** Who issued it, at most 300 characters. */
  issuer?: string | null | undefined;
  /** Document or conclusion. */
  kind?: DirectiveKind | null | undefined;
  /** Number and symbol; null takes it away. */
  number?: string | null | undefined;
};

/** Changes of a finding that is not closed; what is left out stays. */
export type UpdateFindingInput = {
  /** Its cause; null takes it away. */
  causeId?: string | number | null | undefined;
  /** The criterion that it touches; null takes it away. */
  criterionId?: string | number | null | undefined;
  /** By when; null takes it away. */
  dueOn?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** The finding. */
  findingId: string | number;
  /** What is to be done; null takes it away. */
  recommendation?: string | null | undefined;
  /** What was found. */
  text?: string | null | undefined;
  /** The unit at which it was found. */
  unitId?: string | number | null | undefined;
};

/** Changes of an inspection; what is left out stays. */
export type UpdateInspectionInput = {
  /** What it concluded; null takes it away. */
  conclusion?: string | null | undefined;
  /** Number and symbol of the decision; null takes it away. */
  decisionNumber?: string | null | undefined;
  /** Date of the decision; null takes it away. */
  decisionOn?: string | null | undefined;
  /** Its last day; null says that it goes on. */
  endedOn?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** The inspection. */
  inspectionId: string | number;
  /** What it looks at. */
  kind?: InspectionKind | null | undefined;
  /** Who leads it; null takes it away. */
  lead?: string | null | undefined;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** Its first day. */
  startedOn?: string | null | undefined;
};

/** Changes of a rule of notices; what is left out stays. */
export type UpdateNoticeRuleInput = {
  /** Whether it is in force. */
  active?: boolean | null | undefined;
  /** Days, 0 to 365. */
  days?: number | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** The rule. */
  noticeRuleId: string | number;
};

/** Changes of a penalty; what is left out stays. */
export type UpdatePenaltyInput = {
  /** Date of the document. */
  documentDate?: string | null | undefined;
  /** Number and symbol of the document. */
  documentNumber?: string | null | undefined;
  /** The document itself; null takes it away. */
  evidenceId?: string | number | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** Who issued the document; null takes it away. */
  issuer?: string | null | undefined;
  /** The penalty. */
  penaltyId: string | number;
  /** Points taken off, above 0. */
  points?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
};

/** Changes of a person; what is left out stays. */
export type UpdatePersonInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** The updatedAt that was seen. */
  expectedUpdatedAt: string;
  /** Full name. */
  name?: string | null | undefined;
  /** The person. */
  personId: string | number;
};

/** Changes of a plan; what is left out stays. */
export type UpdatePlanInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** Date of its document; null takes it away. */
  issuedOn?: string | null | undefined;
  /** Vietnamese name, at most 300 characters. */
  name?: string | null | undefined;
  /** Number and symbol; null takes it away. */
  number?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The year in which its tasks are due, 2000 to 2100. */
  year?: number | null | undefined;
};

/** Changes of a round that is not finalised; what is left out stays. */
export type UpdateRoundInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** How ties count. */
  rankingMethod?: RankingMethod | null | undefined;
  /** The round. */
  roundId: string | number;
  /** All units of the cohort, 1 to 500, while the round is a draft; those left out go with their scores. */
  unitIds?: Array<string | number> | null | undefined;
};

/** Changes of a target; what is left out stays. */
export type UpdateTargetInput = {
  /** How the value meets the target. */
  comparator?: Comparator | null | undefined;
  /** By when. */
  dueOn?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** Where it comes from; null takes it away. */
  source?: string | null | undefined;
  /** The target. */
  targetId: string | number;
  /** The value to reach. */
  value?: string | null | undefined;
};

/** Changes of a task; what is left out stays. */
export type UpdateTaskInput = {
  /** All units that help, at most 50. */
  cooperatingUnitIds?: Array<string | number> | null | undefined;
  /** All deductions that it answers. */
  deductions?: Array<TaskDeductionInput> | null | undefined;
  /** What will exist; null takes it away. */
  deliverable?: string | null | undefined;
  /** More on how; null takes it away. */
  description?: string | null | undefined;
  /** The directive; null takes it away. */
  directiveId?: string | number | null | undefined;
  /** Due date; null takes it away. */
  dueOn?: string | null | undefined;
  /** A due date in words; null takes it away. */
  dueWords?: string | null | undefined;
  /** The effort in person-days; null takes it away. */
  effortDays?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** All findings that it puts right, at most 50. */
  findingIds?: Array<string | number> | null | undefined;
  /** The unit that leads; only while it can be assigned. */
  leadUnitId?: string | number | null | undefined;
  /** Why it is changed, for the timeline. */
  note?: string | null | undefined;
  /** The plan; null takes it out of one. */
  planId?: string | number | null | undefined;
  /** How urgent it is. */
  priority?: TaskPriority | null | undefined;
  /** How often it comes back. */
  recurrence?: Recurrence | null | undefined;
  /** The task. */
  taskId: string | number;
  /** What is to be done, in one line. */
  title?: string | null | undefined;
};

/** How far a task is. */
export type UpdateTaskProgressInput = {
  /** This is the report of the month or quarter whose report comes next (reportDueOn). */
  completesPeriod?: boolean | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** What was done, at most 4000 characters. */
  note?: string | null | undefined;
  /** 0 to 100; 100 does not hand it in. */
  percentDone: number;
  /** The task. */
  taskId: string | number;
};

/** Changes of a template; what is left out stays. Tasks made from it stay too. */
export type UpdateTaskTemplateInput = {
  /** True brings a retired template back. */
  active?: boolean | null | undefined;
  /** The cause that it answers; null takes it away. */
  causeId?: string | number | null | undefined;
  /** What will exist; null takes it away. */
  deliverable?: string | null | undefined;
  /** More on how; null takes it away. */
  description?: string | null | undefined;
  /** Days to the due date; null takes them away. */
  dueDays?: number | null | undefined;
  /** Effort in person-days; null takes it away. */
  effortDays?: string | null | undefined;
  /** The version that was seen. */
  expectedVersion: number;
  /** By what it is found. */
  name?: string | null | undefined;
  /** How urgent it is. */
  priority?: TaskPriority | null | undefined;
  /** How often it comes back. */
  recurrence?: Recurrence | null | undefined;
  /** All steps of its checklist. */
  steps?: Array<string> | null | undefined;
  /** The template. */
  templateId: string | number;
  /** What is to be done, in one line. */
  title?: string | null | undefined;
};

/** Changes of a unit; what is left out stays. */
export type UpdateUnitInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** What kind of office it is. */
  kind?: UnitKind | null | undefined;
  /** Vietnamese name. */
  name?: string | null | undefined;
  /** English name; null takes it away. */
  nameEn?: string | null | undefined;
  /** The unit above; null makes it a root. */
  parentId?: string | number | null | undefined;
  /** The unit. */
  unitId: string | number;
  /** First day. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer exists. */
  validTo?: string | null | undefined;
};

/** A decision that nothing is to be done about a deduction. */
export type WaiveDeductionInput = {
  /** The deduction. */
  deductionId: string | number;
  /** The version that was seen. */
  expectedVersion: number;
  /** Why, at most 2000 characters. */
  reason: string;
};

/** What is supposed to come back to an assessment. */
export type WhatIfInput = {
  /** The assessment; its finals are fixed. */
  assessmentId: string | number;
  /** Points more on criteria, at most 200. */
  gains?: Array<GainInput> | null | undefined;
  /** Tasks that bring back what they expect of the assessment's deductions, at most 200. */
  taskIds?: Array<string | number> | null | undefined;
};

/** Takes a question back that is not answered. */
export type WithdrawExplanationInput = {
  /** The version that was seen. */
  expectedVersion: number;
  /** The question. */
  explanationId: string | number;
};

export type AmendmentRowFragment = { id: string, fromState: ScoreState, fromPoints: string | null, toState: ScoreState, toPoints: string | null, reason: string, documentNumber: string | null, documentDate: string | null, createdAt: string, amendedBy: { id: string, name: string } | null, score: { id: string, assessment: { id: string, unit: { id: string, name: string } }, criterion: { id: string, code: string, name: string, maxPoints: string } } | null };

export type AmendmentsQueryVariables = Exact<{
  filter?: AmendmentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AmendmentsQuery = { amendments: { totalCount: number, nodes: Array<{ id: string, fromState: ScoreState, fromPoints: string | null, toState: ScoreState, toPoints: string | null, reason: string, documentNumber: string | null, documentDate: string | null, createdAt: string, amendedBy: { id: string, name: string } | null, score: { id: string, assessment: { id: string, unit: { id: string, name: string } }, criterion: { id: string, code: string, name: string, maxPoints: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AmendFinalScoreMutationVariables = Exact<{
  input: AmendScoreInput;
}>;


export type AmendFinalScoreMutation = { amendScore: { amendment: { id: string } } };

export type ApiKeyRowFragment = { id: string, name: string, start: string, scopes: Array<string>, enabled: boolean, createdAt: string, expiresAt: string, lastUsedAt: string | null, unit: { id: string, name: string } };

export type ApiKeyListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ApiKeyListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, start: string, scopes: Array<string>, enabled: boolean, createdAt: string, expiresAt: string, lastUsedAt: string | null, unit: { id: string, name: string } }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { key: string, apiKey: { id: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, enabled: boolean } } };

export type QueueRoundFragment = { id: string, name: string, year: number, status: RoundStatus, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> };

export type RoundsInAppraisalQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsInAppraisalQuery = { assessmentRounds: { nodes: Array<{ id: string, name: string, year: number, status: RoundStatus, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> }> } };

export type QueuePlaceFragment = { id: string, criterion: { id: string, code: string, name: string }, assessment: { id: string, unit: { id: string, name: string } } };

export type QueuePlacesQueryVariables = Exact<{
  roundId: string | number;
  offset?: number | null | undefined;
}>;


export type QueuePlacesQuery = { scores: { totalCount: number, nodes: Array<{ id: string, criterion: { id: string, code: string, name: string }, assessment: { id: string, unit: { id: string, name: string } } }> } };

export type QueueQuestionFragment = { id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null };

export type QueueRowFragment = { version: number, updatedAt: string, viewerCan: Array<string>, selfState: ScoreState, selfPoints: string | null, selfInputs: unknown, selfDeviation: string | null, selfNote: string | null, firstAppraisalState: ScoreState, firstAppraisalPoints: string | null, firstAppraisalNote: string | null, secondAppraisalState: ScoreState, secondAppraisalPoints: string | null, secondAppraisalNote: string | null, evidenceCount: number, id: string, selfComputed: { points: string | null, branch: string, sentence: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null }, explanations: { nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, assessment: { id: string, unit: { id: string, name: string } } };

export type QueueRowsQueryVariables = Exact<{
  filter: ScoreFilter;
  orderBy?: Array<ScoreOrder> | ScoreOrder | null | undefined;
  offset?: number | null | undefined;
}>;


export type QueueRowsQuery = { scores: { totalCount: number, nodes: Array<{ version: number, updatedAt: string, viewerCan: Array<string>, selfState: ScoreState, selfPoints: string | null, selfInputs: unknown, selfDeviation: string | null, selfNote: string | null, firstAppraisalState: ScoreState, firstAppraisalPoints: string | null, firstAppraisalNote: string | null, secondAppraisalState: ScoreState, secondAppraisalPoints: string | null, secondAppraisalNote: string | null, evidenceCount: number, id: string, selfComputed: { points: string | null, branch: string, sentence: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null }, explanations: { nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, assessment: { id: string, unit: { id: string, name: string } } }> } };

export type AnsweredQuestionsQueryVariables = Exact<{
  roundId: string | number;
  offset?: number | null | undefined;
}>;


export type AnsweredQuestionsQuery = { explanations: { totalCount: number, nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, score: { version: number, updatedAt: string, viewerCan: Array<string>, selfState: ScoreState, selfPoints: string | null, selfInputs: unknown, selfDeviation: string | null, selfNote: string | null, firstAppraisalState: ScoreState, firstAppraisalPoints: string | null, firstAppraisalNote: string | null, secondAppraisalState: ScoreState, secondAppraisalPoints: string | null, secondAppraisalNote: string | null, evidenceCount: number, id: string, selfComputed: { points: string | null, branch: string, sentence: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null }, explanations: { nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, assessment: { id: string, unit: { id: string, name: string } } } | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> } };

export type QueueEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type QueueEvidenceQuery = { score:
    | { id: string, evidence: { nodes: Array<{ id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type AppraiseQueueRowsMutationVariables = Exact<{
  input: RecordAppraisalsInput;
}>;


export type AppraiseQueueRowsMutation = { recordAppraisals: { scores: Array<{ version: number, updatedAt: string, viewerCan: Array<string>, selfState: ScoreState, selfPoints: string | null, selfInputs: unknown, selfDeviation: string | null, selfNote: string | null, firstAppraisalState: ScoreState, firstAppraisalPoints: string | null, firstAppraisalNote: string | null, secondAppraisalState: ScoreState, secondAppraisalPoints: string | null, secondAppraisalNote: string | null, evidenceCount: number, id: string, selfComputed: { points: string | null, branch: string, sentence: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null }, explanations: { nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, assessment: { id: string, unit: { id: string, name: string } } }> } };

export type AcceptQueueRowsMutationVariables = Exact<{
  input: AcceptSelfScoresInput;
}>;


export type AcceptQueueRowsMutation = { acceptSelfScores: { scores: Array<{ version: number, updatedAt: string, viewerCan: Array<string>, selfState: ScoreState, selfPoints: string | null, selfInputs: unknown, selfDeviation: string | null, selfNote: string | null, firstAppraisalState: ScoreState, firstAppraisalPoints: string | null, firstAppraisalNote: string | null, secondAppraisalState: ScoreState, secondAppraisalPoints: string | null, secondAppraisalNote: string | null, evidenceCount: number, id: string, selfComputed: { points: string | null, branch: string, sentence: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null }, explanations: { nodes: Array<{ id: string, version: number, question: string, answer: string | null, askedAt: string, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, assessment: { id: string, unit: { id: string, name: string } } }> } };

export type AskAboutQueueRowMutationVariables = Exact<{
  input: AskExplanationInput;
}>;


export type AskAboutQueueRowMutation = { askExplanation: { explanation: { id: string } } };

export type CoverageFiguresFragment = { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string };

export type AssessmentRowFragment = { id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null };

export type AssessmentResultFiguresFragment = { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null };

export type AssessmentListQueryVariables = Exact<{
  filter?: AssessmentFilter | null | undefined;
  orderBy?: Array<AssessmentOrder> | AssessmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AssessmentListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }> } };

export type AssessmentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentOneQuery = { one:
    | { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }
    | Record<PropertyKey, never>
   | null };

export type AssessmentManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type AssessmentManyQuery = { many: Array<
    | { id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }
    | Record<PropertyKey, never>
   | null> };

export type AssessmentPartsQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentPartsQuery = { assessment:
    | { id: string, deductions: { totalCount: number, nodes: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type ScoreRowFragment = { id: string, version: number, state: ScoreState, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, finalPoints: string | null, note: string | null, criterion: { id: string, code: string, name: string, kind: CriterionKind, maxPoints: string, area: { id: string, code: string, name: string } } };

export type AssessmentScoresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type AssessmentScoresQuery = { assessment:
    | { id: string, scores: { nodes: Array<{ id: string, version: number, state: ScoreState, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, finalPoints: string | null, note: string | null, criterion: { id: string, code: string, name: string, kind: CriterionKind, maxPoints: string, area: { id: string, code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type RecordFinalScoresMutationVariables = Exact<{
  input: RecordFinalScoresInput;
}>;


export type RecordFinalScoresMutation = { recordFinalScores: { scores: Array<{ id: string, version: number }> } };

export type RecordPublishedFiguresMutationVariables = Exact<{
  input: RecordPublishedFiguresInput;
}>;


export type RecordPublishedFiguresMutation = { recordPublishedFigures: { assessment: { id: string, version: number } } };

export type BalanceAmountsFragment = { opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, maxChanged: boolean, area: { id: string, code: string, name: string } | null };

export type BalanceCriterionFragment = { id: string, code: string, name: string, maxPoints: string };

export type BalanceDeductionFragment = { id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, returned: { recovered: string, lostAgain: string, retired: string } | null };

export type BalanceSheetLineFragment = { opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, maxChanged: boolean, criteria: Array<{ id: string, code: string, name: string, maxPoints: string }>, earlierCriteria: Array<{ id: string, code: string, name: string, maxPoints: string }>, deductions: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, returned: { recovered: string, lostAgain: string, retired: string } | null }>, newDeductions: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, returned: { recovered: string, lostAgain: string, retired: string } | null }>, tasks: Array<{ id: string, title: string, status: TaskStatus, leadUnit: { id: string, name: string } }>, area: { id: string, code: string, name: string } | null };

export type BalanceYearFragment = { id: string, grade: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, total: { points: string | null, max: string, percent: string | null } };

export type BalanceSumsFragment = { fromYear: number, toYear: number, opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, comparable: boolean };

export type BalanceOfYearsQueryVariables = Exact<{
  unitId: string | number;
  fromYear: number;
  toYear: number;
}>;


export type BalanceOfYearsQuery = { balance: { fromYear: number, toYear: number, opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, comparable: boolean, from: { id: string, grade: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, total: { points: string | null, max: string, percent: string | null } } | null, to: { id: string, grade: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, total: { points: string | null, max: string, percent: string | null } } | null, areas: Array<{ opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, maxChanged: boolean, area: { id: string, code: string, name: string } | null }>, lines: Array<{ opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, maxChanged: boolean, criteria: Array<{ id: string, code: string, name: string, maxPoints: string }>, earlierCriteria: Array<{ id: string, code: string, name: string, maxPoints: string }>, deductions: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, returned: { recovered: string, lostAgain: string, retired: string } | null }>, newDeductions: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, returned: { recovered: string, lostAgain: string, retired: string } | null }>, tasks: Array<{ id: string, title: string, status: TaskStatus, leadUnit: { id: string, name: string } }>, area: { id: string, code: string, name: string } | null }>, causes: Array<{ lost: string, recovered: string, lostAgain: string, returnRate: string | null, cause: { id: string, name: string } | null }> } | null };

export type BalanceOfAssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type BalanceOfAssessmentQuery = { assessment:
    | { id: string, unit: { id: string, name: string }, balance: { fromYear: number, toYear: number, opening: string, recovered: string, retired: string, stillLost: string, newlyLost: string, closing: string, pending: string, unknown: string, comparable: boolean } | null }
    | Record<PropertyKey, never>
   | null };

export type NextYearOfUnitQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type NextYearOfUnitQuery = { assessments: { nodes: Array<{ id: string, round: { id: string, year: number } }> } };

export type BalanceYearsQueryVariables = Exact<{
  unitId: string | number;
}>;


export type BalanceYearsQuery = { unit:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null, own: { nodes: Array<{ id: string, round: { id: string, year: number } }> }, earlier: { nodes: Array<{ id: string, earlierYears: Array<{ year: number }> }> } };

export type BalanceUnitQueryVariables = Exact<{
  unitId: string | number;
}>;


export type BalanceUnitQuery = { assessments: { nodes: Array<{ id: string, unit: { id: string, name: string } }> } };

export type CalendarDayRowFragment = { id: string, version: number, day: string, name: string, kind: CalendarDayKind };

export type CalendarDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CalendarDaysQuery = { calendarDays: { totalCount: number, nodes: Array<{ id: string, version: number, day: string, name: string, kind: CalendarDayKind }> } };

export type SetCalendarDayMutationVariables = Exact<{
  input: SetCalendarDayInput;
}>;


export type SetCalendarDayMutation = { setCalendarDay: { calendarDay: { id: string, version: number, day: string, name: string, kind: CalendarDayKind } } };

export type RemoveCalendarDayMutationVariables = Exact<{
  input: RemoveCalendarDayInput;
}>;


export type RemoveCalendarDayMutation = { removeCalendarDay: { day: string } };

export type CauseRowFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean };

export type CauseListQueryVariables = Exact<{
  filter?: CauseFilter | null | undefined;
  orderBy?: Array<CauseOrder> | CauseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CauseListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean }> } };

export type CauseOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CauseOneQuery = { one:
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean }
    | Record<PropertyKey, never>
   | null };

export type CauseManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CauseManyQuery = { many: Array<
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean }
    | Record<PropertyKey, never>
   | null> };

export type RecordCauseMutationVariables = Exact<{
  input: RecordCauseInput;
}>;


export type RecordCauseMutation = { create: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean } } };

export type UpdateCauseMutationVariables = Exact<{
  input: UpdateCauseInput;
}>;


export type UpdateCauseMutation = { update: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: CauseKind, position: number, active: boolean } } };

export type CoveragePartsFragment = { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string };

export type CoverageTableQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
  by: CoverageBy;
}>;


export type CoverageTableQuery = { coverage: { total: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string }, rows: Array<{ year: number | null, criterion: { id: string, code: string, name: string } | null, unit: { id: string, name: string } | null, cause: { id: string, name: string } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }> } };

export type CoverageYearsQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
}>;


export type CoverageYearsQuery = { coverage: { rows: Array<{ year: number | null, coverage: { lost: string } }> } };

export type CoverageAreasQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
}>;


export type CoverageAreasQuery = { coverage: { rows: Array<{ criterion: { id: string, code: string, name: string } | null }> } };

export type CauseParetoOfQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
}>;


export type CauseParetoOfQuery = { causePareto: { total: string, unexplained: string, rows: Array<{ points: string, deductions: number, units: number, share: string, cumulativeShare: string, cause: { id: string, name: string } }> } };

export type SharedCausesOfQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
}>;


export type SharedCausesOfQuery = { sameCauses: Array<{ points: string, unitCount: number, cause: { id: string, name: string }, units: Array<{ points: string, deductions: number, unit: { id: string, name: string } }> }> };

export type CauseEffectsOfQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
}>;


export type CauseEffectsOfQuery = { causeEffects: Array<{ deductions: number, points: string, withVerifiedTask: number, recovered: string, lostAgain: string, returnRate: string | null, verifiedReturnRate: string | null, cause: { id: string, name: string } }> };

export type RepeatLossesOfQueryVariables = Exact<{
  unitSubtree?: string | number | null | undefined;
  toYear: number;
  years: number;
}>;


export type RepeatLossesOfQuery = { repeatLosses: Array<{ streak: number, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string, area: { id: string } }, years: Array<{ year: number, lost: string, points: string, max: string, causes: Array<{ id: string, name: string }> }> }> };

export type CriteriaSetRowFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> };

export type CriteriaSetListQueryVariables = Exact<{
  filter?: CriteriaSetFilter | null | undefined;
  orderBy?: Array<CriteriaSetOrder> | CriteriaSetOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CriteriaSetListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> }> } };

export type CriteriaSetOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CriteriaSetOneQuery = { one:
    | { id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type CriteriaSetManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CriteriaSetManyQuery = { many: Array<
    | { id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> }
    | Record<PropertyKey, never>
   | null> };

export type CreateCriteriaSetMutationVariables = Exact<{
  input: CreateCriteriaSetInput;
}>;


export type CreateCriteriaSetMutation = { create: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> } } };

export type UpdateCriteriaSetMutationVariables = Exact<{
  input: UpdateCriteriaSetInput;
}>;


export type UpdateCriteriaSetMutation = { update: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, indexCode: string, year: number, maxPoints: string, decimals: number, notApplicablePolicy: NotApplicablePolicy, status: CriteriaSetStatus, publishedAt: string | null, decisionNumber: string | null, issuedOn: string | null, source: string | null, unit: { id: string, name: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null }, copiedFrom: { id: string, name: string, year: number } | null, gradeBands: Array<{ id: string, scope: GradeScope, label: string, floorPercent: string, source: string | null }> } } };

export type CriterionRowFragment = { id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null };

export type CriterionListQueryVariables = Exact<{
  filter?: CriterionFilter | null | undefined;
  orderBy?: Array<CriterionOrder> | CriterionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CriterionListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }> } };

export type CriterionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CriterionOneQuery = { one:
    | { id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type CriterionManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CriterionManyQuery = { many: Array<
    | { id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateCriterionMutationVariables = Exact<{
  input: CreateCriterionInput;
}>;


export type CreateCriterionMutation = { createCriterion: { criterion: { id: string, version: number } } };

export type UpdateCriterionMutationVariables = Exact<{
  input: UpdateCriterionInput;
}>;


export type UpdateCriterionMutation = { updateCriterion: { criterion: { id: string, version: number } } };

export type MoveCriterionMutationVariables = Exact<{
  input: MoveCriterionInput;
}>;


export type MoveCriterionMutation = { moveCriterion: { criterion: { id: string, version: number } } };

export type DeleteCriterionMutationVariables = Exact<{
  input: DeleteCriterionInput;
}>;


export type DeleteCriterionMutation = { deleteCriterion: { deletedCriterionIds: Array<string> } };

export type ImportProblemFragment = { line: number | null, column: string | null, code: string, message: string, blocking: boolean };

export type ImportRowFragment = { line: number, code: string, parentCode: string | null, name: string, maxPoints: string | null, method: AssessmentMethod | null, kind: CriterionKind, ruleText: string | null, ruleRead: boolean, ruleDescribed: string | null, ruleNotes: Array<string>, ruleDeclined: { reason: string, message: string, fragment: string | null } | null, problems: Array<{ line: number | null, column: string | null, code: string, message: string, blocking: boolean }> };

export type ImportCriteriaMutationVariables = Exact<{
  input: ImportCriteriaInput;
}>;


export type ImportCriteriaMutation = { importCriteria: { criteriaSet: { id: string, version: number }, ignoredLines: Array<{ line: number, text: string, reason: string }>, problems: Array<{ line: number | null, column: string | null, code: string, message: string, blocking: boolean }>, rows: Array<{ line: number, code: string, parentCode: string | null, name: string, maxPoints: string | null, method: AssessmentMethod | null, kind: CriterionKind, ruleText: string | null, ruleRead: boolean, ruleDescribed: string | null, ruleNotes: Array<string>, ruleDeclined: { reason: string, message: string, fragment: string | null } | null, problems: Array<{ line: number | null, column: string | null, code: string, message: string, blocking: boolean }> }> } };

export type RuleReadingOfQueryVariables = Exact<{
  text: string;
  maxPoints: string;
}>;


export type RuleReadingOfQuery = { ruleReading: { rule: unknown, described: string | null, notes: Array<string>, declined: { reason: string, message: string, fragment: string | null } | null } };

export type ProposeRulesMutationVariables = Exact<{
  input: ProposeRulesInput;
}>;


export type ProposeRulesMutation = { proposeRules: { proposals: Array<{ rule: unknown, described: string | null, notes: Array<string>, isStored: boolean, declined: { reason: string, message: string, fragment: string | null } | null, criterion: { id: string, version: number, code: string, name: string, maxPoints: string, ruleText: string | null, rule: unknown } }> } };

export type ConfirmRulesMutationVariables = Exact<{
  input: ConfirmRulesInput;
}>;


export type ConfirmRulesMutation = { confirmRules: { criteria: Array<{ id: string, version: number }> } };

export type PublishCriteriaSetMutationVariables = Exact<{
  input: PublishCriteriaSetInput;
}>;


export type PublishCriteriaSetMutation = { publishCriteriaSet: { criteriaSet: { id: string, version: number } } };

export type CopyCriteriaSetMutationVariables = Exact<{
  input: CopyCriteriaSetInput;
}>;


export type CopyCriteriaSetMutation = { copyCriteriaSet: { criteriaSet: { id: string, version: number } } };

export type DeleteCriteriaSetMutationVariables = Exact<{
  input: DeleteCriteriaSetInput;
}>;


export type DeleteCriteriaSetMutation = { deleteCriteriaSet: { deletedSetId: string } };

export type RenumberCriteriaMutationVariables = Exact<{
  input: RenumberCriteriaInput;
}>;


export type RenumberCriteriaMutation = { renumberCriteria: { criteriaSet: { id: string, version: number } } };

export type SetReadinessQueryVariables = Exact<{
  id: string | number;
}>;


export type SetReadinessQuery = { set:
    | { id: string, publishProblems: Array<{ code: string, message: string, path: string, criterion: { id: string, code: string, name: string } | null }>, rounds: { nodes: Array<{ id: string, name: string }> } }
    | Record<PropertyKey, never>
   | null };

export type SetDifferenceQueryVariables = Exact<{
  id: string | number;
  withSetId: string | number;
}>;


export type SetDifferenceQuery = { set:
    | { id: string, difference: { unchangedCount: number, added: Array<{ id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }>, removed: Array<{ id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }>, changed: Array<{ members: Array<string>, from: { id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null }, to: { id: string, version: number, code: string, position: number, level: CriterionLevel, name: string, nameEn: string | null, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, ruleText: string | null, rule: unknown, evidenceRequired: boolean, constructed: boolean, parent: { id: string, code: string, name: string } | null, set: { id: string, name: string, status: CriteriaSetStatus }, appraisingUnit: { id: string, name: string } | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type ExplainDeductionsMutationVariables = Exact<{
  input: ExplainDeductionsInput;
}>;


export type ExplainDeductionsMutation = { explainDeductions: { results: Array<{ index: number, deduction: { id: string, version: number } | null, error: { code: string, message: string, path: string | null } | null }> } };

export type CreateTasksFromDeductionsMutationVariables = Exact<{
  input: CreateTasksFromDeductionsInput;
}>;


export type CreateTasksFromDeductionsMutation = { createTasksFromDeductions: { results: Array<{ index: number, deductionId: string, task: { id: string, title: string } | null, error: { code: string, message: string, path: string | null } | null }> } };

export type DeductionRowFragment = { id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null };

export type DeductionSiblingFragment = { id: string, version: number, points: string, status: DeductionStatus, waivedAt: string | null, viewerCan: Array<string>, activeTaskCount: number, cause: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null };

export type DeductionReviewFragment = { id: string, heldOn: string, chair: string, conclusions: string, unit: { id: string, name: string }, minutes: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null };

export type DeductionDetailFragment = { viewerCan: Array<string>, waivedAt: string | null, waiveReason: string | null, id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, criterion: { id: string, code: string, name: string, maxPoints: string, area: { id: string, code: string, name: string } }, score: { id: string, finalPoints: string | null, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, evidenceCount: number, deductions: { nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, waivedAt: string | null, viewerCan: Array<string>, activeTaskCount: number, cause: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null }> } } | null, reviews: { totalCount: number, nodes: Array<{ id: string, heldOn: string, chair: string, conclusions: string, unit: { id: string, name: string }, minutes: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null }> }, taskLinks: Array<{ expectedPoints: string, task: { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } | null }>, returned: { recovered: string, lostAgain: string, retired: string, assessment: { id: string, round: { id: string, year: number } } | null } | null, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null };

export type DeductionListQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
  orderBy?: Array<DeductionOrder> | DeductionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DeductionListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> } };

export type DeductionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type DeductionOneQuery = { one:
    | { viewerCan: Array<string>, waivedAt: string | null, waiveReason: string | null, id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, criterion: { id: string, code: string, name: string, maxPoints: string, area: { id: string, code: string, name: string } }, score: { id: string, finalPoints: string | null, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, evidenceCount: number, deductions: { nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, waivedAt: string | null, viewerCan: Array<string>, activeTaskCount: number, cause: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null }> } } | null, reviews: { totalCount: number, nodes: Array<{ id: string, heldOn: string, chair: string, conclusions: string, unit: { id: string, name: string }, minutes: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null }> }, taskLinks: Array<{ expectedPoints: string, task: { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } | null }>, returned: { recovered: string, lostAgain: string, retired: string, assessment: { id: string, round: { id: string, year: number } } | null } | null, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }
    | Record<PropertyKey, never>
   | null };

export type DeductionManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DeductionManyQuery = { many: Array<
    | { id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }
    | Record<PropertyKey, never>
   | null> };

export type ExplainDeductionMutationVariables = Exact<{
  input: ExplainDeductionInput;
}>;


export type ExplainDeductionMutation = { explainDeduction: { deduction: { id: string, version: number } } };

export type SplitDeductionMutationVariables = Exact<{
  input: SplitDeductionInput;
}>;


export type SplitDeductionMutation = { splitDeduction: { deductions: Array<{ id: string, version: number }> } };

export type MergeDeductionsMutationVariables = Exact<{
  input: MergeDeductionsInput;
}>;


export type MergeDeductionsMutation = { mergeDeductions: { deduction: { id: string, version: number } } };

export type WaiveDeductionMutationVariables = Exact<{
  input: WaiveDeductionInput;
}>;


export type WaiveDeductionMutation = { waiveDeduction: { deduction: { id: string, version: number } } };

export type DirectiveRowFragment = { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, unit: { id: string, name: string } };

export type TaskCountFiguresFragment = { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> };

export type DirectiveDetailFragment = { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> }, unit: { id: string, name: string } };

export type DirectiveListQueryVariables = Exact<{
  filter?: DirectiveFilter | null | undefined;
  orderBy?: Array<DirectiveOrder> | DirectiveOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DirectiveListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, unit: { id: string, name: string } }> } };

export type DirectiveOneQueryVariables = Exact<{
  id: string | number;
}>;


export type DirectiveOneQuery = { one:
    | { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type DirectiveManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DirectiveManyQuery = { many: Array<
    | { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type CreateDirectiveMutationVariables = Exact<{
  input: CreateDirectiveInput;
}>;


export type CreateDirectiveMutation = { create: { record: { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, unit: { id: string, name: string } } } };

export type UpdateDirectiveMutationVariables = Exact<{
  input: UpdateDirectiveInput;
}>;


export type UpdateDirectiveMutation = { update: { record: { id: string, version: number, kind: DirectiveKind, number: string | null, issuedOn: string, issuer: string, extract: string, source: string | null, unit: { id: string, name: string } } } };

export type EvidenceItemFragment = { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachEvidence: { evidence: { id: string } } };

export type ExtensionFactsFragment = { id: string, version: number, status: ExtensionStatus, dueOn: string | null, newDueOn: string, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null };

export type TaskExtensionsQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskExtensionsQuery = { task:
    | { id: string, extensions: { totalCount: number, nodes: Array<{ id: string, version: number, status: ExtensionStatus, dueOn: string | null, newDueOn: string, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type RequestExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type RequestExtensionMutation = { requestExtension: { extension: { id: string, version: number } } };

export type DecideExtensionMutationVariables = Exact<{
  input: DecideExtensionInput;
}>;


export type DecideExtensionMutation = { decideExtension: { extension: { id: string, version: number } } };

export type WithdrawExtensionMutationVariables = Exact<{
  input: SeenExtensionInput;
}>;


export type WithdrawExtensionMutation = { withdrawExtension: { extension: { id: string, version: number } } };

export type FindingRowFragment = { id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, inspection: { id: string, name: string } | null, tasks: { totalCount: number } };

export type FindingDetailFragment = { viewerCan: Array<string>, createdAt: string, id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, inspection: { id: string, name: string, kind: InspectionKind, startedOn: string, unit: { id: string, name: string } } | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, tasks: { totalCount: number } };

export type FindingListQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy?: Array<FindingOrder> | FindingOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FindingListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, inspection: { id: string, name: string } | null, tasks: { totalCount: number } }> } };

export type FindingOneQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingOneQuery = { one:
    | { viewerCan: Array<string>, createdAt: string, id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, inspection: { id: string, name: string, kind: InspectionKind, startedOn: string, unit: { id: string, name: string } } | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, tasks: { totalCount: number } }
    | Record<PropertyKey, never>
   | null };

export type FindingManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FindingManyQuery = { many: Array<
    | { id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, inspection: { id: string, name: string } | null, tasks: { totalCount: number } }
    | Record<PropertyKey, never>
   | null> };

export type CreateFindingMutationVariables = Exact<{
  input: CreateFindingInput;
}>;


export type CreateFindingMutation = { create: { record: { id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, inspection: { id: string, name: string } | null, tasks: { totalCount: number } } } };

export type UpdateFindingMutationVariables = Exact<{
  input: UpdateFindingInput;
}>;


export type UpdateFindingMutation = { update: { record: { id: string, version: number, status: FindingStatus, text: string, recommendation: string | null, dueOn: string | null, closedAt: string | null, closedReason: string | null, unit: { id: string, name: string }, criterion: { id: string, code: string, name: string } | null, cause: { id: string, name: string } | null, inspection: { id: string, name: string } | null, tasks: { totalCount: number } } } };

export type DeleteFindingMutationVariables = Exact<{
  input: DeleteFindingInput;
}>;


export type DeleteFindingMutation = { deleteFinding: { deletedId: string } };

export type CloseFindingMutationVariables = Exact<{
  input: CloseFindingInput;
}>;


export type CloseFindingMutation = { closeFinding: { finding: { id: string, version: number } } };

export type ReopenFindingMutationVariables = Exact<{
  input: ReopenFindingInput;
}>;


export type ReopenFindingMutation = { reopenFinding: { finding: { id: string, version: number } } };

export type HandOverRecordFragment = { id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } };

export type HandOverListQueryVariables = Exact<{
  filter?: HandOverFilter | null | undefined;
  orderBy?: Array<HandOverOrder> | HandOverOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HandOverListQuery = { list: { totalCount: number, nodes: Array<{ id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } }> } };

export type HandOverOneQueryVariables = Exact<{
  id: string | number;
}>;


export type HandOverOneQuery = { one:
    | { id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } }
    | Record<PropertyKey, never>
   | null };

export type HandOverManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type HandOverManyQuery = { many: Array<
    | { id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } }
    | Record<PropertyKey, never>
   | null> };

export type HandOverItemsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HandOverItemsQuery = { handOver:
    | { id: string, items: { totalCount: number, nodes: Array<{ id: string, asLead: boolean, toUnit: { id: string, name: string }, fromAssignee: { id: string, name: string } | null, task: { id: string, title: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type UnitHandOversQueryVariables = Exact<{
  unitId: string | number;
}>;


export type UnitHandOversQuery = { unit:
    | { id: string, handOver: { total: number } | null }
    | Record<PropertyKey, never>
   | null, given: { totalCount: number, nodes: Array<{ id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } }> }, taken: { totalCount: number, nodes: Array<{ id: string, createdAt: string, reason: string, documentNumber: string | null, documentOn: string | null, fromUnit: { id: string, name: string }, handedBy: { id: string, name: string } | null, items: { totalCount: number } }> } };

export type UnitsAwaitingHandOverQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsAwaitingHandOverQuery = { unitsAwaitingHandOver: Array<{ openTasks: number, unit: { id: string, name: string, validTo: string | null } }> };

export type HandOverTaskRowFragment = { asLead: boolean, proposedUnit: { id: string, name: string } | null, task: { id: string, version: number, title: string, status: TaskStatus, dueOn: string | null, dueWords: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } };

export type HandOverProposalOfQueryVariables = Exact<{
  unitId: string | number;
}>;


export type HandOverProposalOfQuery = { unit:
    | { id: string, name: string, validTo: string | null, handOver: { endedOn: string, total: number, successors: Array<{ extent: SuccessionExtent, effectiveOn: string, unit: { id: string, name: string } }>, rows: Array<{ asLead: boolean, proposedUnit: { id: string, name: string } | null, task: { id: string, version: number, title: string, status: TaskStatus, dueOn: string | null, dueWords: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type HandOverTasksMutationVariables = Exact<{
  input: HandOverTasksInput;
}>;


export type HandOverTasksMutation = { handOverTasks: { handOver: { id: string } } };

export type RecordSuccessionMutationVariables = Exact<{
  input: RecordSuccessionInput;
}>;


export type RecordSuccessionMutation = { recordSuccession: { succession: { id: string } } };

export type OfficeWorkQueryVariables = Exact<{
  unitId: string | number;
}>;


export type OfficeWorkQuery = { extensions: { totalCount: number }, submitted: { totalCount: number }, questions: { totalCount: number }, handOvers: Array<{ openTasks: number, unit: { id: string, name: string } }> };

export type LatestReviewStandsQueryVariables = Exact<{
  unitId?: string | number | null | undefined;
}>;


export type LatestReviewStandsQuery = { assessments: { nodes: Array<{ id: string, round: { id: string, name: string, year: number, reviewStands: Array<{ lost: string, covered: string, deductionCount: number, uncoveredCount: number, held: boolean, reviews: number, lastHeldOn: string | null, unit: { id: string, name: string } }> } }> } };

export type OwnUnitQueryVariables = Exact<{
  unitId: string | number;
  today: string;
  weekEnd: string;
}>;


export type OwnUnitQuery = { onUs: { total: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }, own: { total: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }, counts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> }, week: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> }, extensions: { totalCount: number }, asked: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type WorkRoundFragment = { id: string, name: string, year: number, status: RoundStatus, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> };

export type OpenSheetsQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
}>;


export type OpenSheetsQuery = { assessments: { nodes: Array<{ id: string, lockedAt: string | null, reopenedUntil: string | null, reopenReason: string | null, viewerCan: Array<string>, openQuestions: number, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> }, missing: Array<{ what: MissingThing, criterion: { id: string, code: string } }>, reminders: { nodes: Array<{ id: string, message: string, createdAt: string }> } }> } };

export type AwaitingAppraisalQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAppraisalQuery = { assessmentRounds: { nodes: Array<{ id: string, name: string, year: number, status: RoundStatus, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> }> }, waiting: { totalCount: number, nodes: Array<{ id: string }> } };

export type OpenRoundsQueryVariables = Exact<{
  unitId: string | number;
}>;


export type OpenRoundsQuery = { assessmentRounds: { nodes: Array<{ id: string, name: string, year: number, status: RoundStatus, progress: Array<{ lockedAt: string | null, appraised: number, appraisalOf: number, assessment: { id: string } }>, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }> }> } };

export type ScorecardQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type ScorecardQuery = { scorecard: { year: number, years: Array<number>, unit: { id: string, name: string }, assessment: { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, lostAgain: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null } | null } | null };

export type LatestYearQueryVariables = Exact<{
  unitId: string | number;
}>;


export type LatestYearQuery = { assessments: { nodes: Array<{ id: string, unit: { id: string, name: string }, round: { id: string, year: number } }> } };

export type TaskCountsQueryVariables = Exact<{
  unitId: string | number;
}>;


export type TaskCountsQuery = { taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } };

export type TargetsOfYearQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type TargetsOfYearQuery = { targets: { nodes: Array<{ id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }> }, indexResults: { nodes: Array<{ id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } }> } };

export type MyTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTasksQuery = { mine: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type UrgentTasksQueryVariables = Exact<{
  unitId: string | number;
}>;


export type UrgentTasksQuery = { overdue: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> }, submitted: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type IndexResultRowFragment = { id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } };

export type IndexResultListQueryVariables = Exact<{
  filter?: IndexResultFilter | null | undefined;
  orderBy?: Array<IndexResultOrder> | IndexResultOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type IndexResultListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } }> } };

export type IndicatorRowFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, measure: string, numeratorName: string | null, denominatorName: string | null };

export type IndicatorListQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  orderBy?: Array<IndicatorOrder> | IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type IndicatorListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, measure: string, numeratorName: string | null, denominatorName: string | null }> } };

export type IndicatorOneQueryVariables = Exact<{
  id: string | number;
}>;


export type IndicatorOneQuery = { one:
    | { id: string, version: number, code: string, name: string, nameEn: string | null, measure: string, numeratorName: string | null, denominatorName: string | null }
    | Record<PropertyKey, never>
   | null };

export type IndicatorManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type IndicatorManyQuery = { many: Array<
    | { id: string, version: number, code: string, name: string, nameEn: string | null, measure: string, numeratorName: string | null, denominatorName: string | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { create: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, measure: string, numeratorName: string | null, denominatorName: string | null } } };

export type InspectionRowFragment = { id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } };

export type InspectionDetailFragment = { viewerCan: Array<string>, id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } };

export type InspectionListQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  orderBy?: Array<InspectionOrder> | InspectionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type InspectionListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } }> } };

export type InspectionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionOneQuery = { one:
    | { viewerCan: Array<string>, id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } }
    | Record<PropertyKey, never>
   | null };

export type InspectionManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type InspectionManyQuery = { many: Array<
    | { id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } }
    | Record<PropertyKey, never>
   | null> };

export type CreateInspectionMutationVariables = Exact<{
  input: CreateInspectionInput;
}>;


export type CreateInspectionMutation = { create: { record: { id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } } } };

export type UpdateInspectionMutationVariables = Exact<{
  input: UpdateInspectionInput;
}>;


export type UpdateInspectionMutation = { update: { record: { id: string, version: number, kind: InspectionKind, name: string, decisionNumber: string | null, decisionOn: string | null, startedOn: string, endedOn: string | null, lead: string | null, conclusion: string | null, unit: { id: string, name: string }, findings: { totalCount: number }, taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }>, byDueState: Array<{ dueState: DueState, count: number }> } } } };

export type DeleteInspectionMutationVariables = Exact<{
  input: DeleteInspectionInput;
}>;


export type DeleteInspectionMutation = { deleteInspection: { deletedId: string } };

export type MappedCriterionFragment = { id: string, code: string, name: string, maxPoints: string, level: CriterionLevel };

export type MappingRowFragment = { id: string, version: number, status: MappingStatus, confidence: string | null, decidedAt: string | null, decidedBy: { id: string, name: string } | null, from: { id: string, code: string, name: string, maxPoints: string, level: CriterionLevel }, to: { id: string, code: string, name: string, maxPoints: string, level: CriterionLevel } };

export type MappingListQueryVariables = Exact<{
  filter?: CriterionMappingFilter | null | undefined;
  orderBy?: Array<CriterionMappingOrder> | CriterionMappingOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type MappingListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, status: MappingStatus, confidence: string | null, decidedAt: string | null, decidedBy: { id: string, name: string } | null, from: { id: string, code: string, name: string, maxPoints: string, level: CriterionLevel }, to: { id: string, code: string, name: string, maxPoints: string, level: CriterionLevel } }> } };

export type ProposeMappingsMutationVariables = Exact<{
  input: ProposeMappingsInput;
}>;


export type ProposeMappingsMutation = { proposeMappings: { count: number } };

export type CreateMappingMutationVariables = Exact<{
  input: CreateMappingInput;
}>;


export type CreateMappingMutation = { createMapping: { mapping: { id: string, version: number } } };

export type DecideMappingsMutationVariables = Exact<{
  input: DecideMappingsInput;
}>;


export type DecideMappingsMutation = { decideMappings: { mappings: Array<{ id: string, version: number }> } };

export type MeasurementRowFragment = { id: string, version: number, periodStart: string, periodEnd: string, numerator: string, denominator: string | null, value: string, source: string, constructed: boolean, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } };

export type MeasurementListQueryVariables = Exact<{
  filter?: MeasurementFilter | null | undefined;
  orderBy?: Array<MeasurementOrder> | MeasurementOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type MeasurementListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, periodStart: string, periodEnd: string, numerator: string, denominator: string | null, value: string, source: string, constructed: boolean, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }> } };

export type MeasurementOneQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasurementOneQuery = { one:
    | { id: string, version: number, periodStart: string, periodEnd: string, numerator: string, denominator: string | null, value: string, source: string, constructed: boolean, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { create: { record: { id: string, version: number, periodStart: string, periodEnd: string, numerator: string, denominator: string | null, value: string, source: string, constructed: boolean, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } } } };

export type DigestRowFragment = { id: string, day: string, status: DigestStatus, subject: string | null, text: string | null, attempts: number, error: string | null, sentAt: string | null, person: { id: string, name: string } };

export type DigestListQueryVariables = Exact<{
  filter?: DigestFilter | null | undefined;
  orderBy?: Array<DigestOrder> | DigestOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DigestListQuery = { list: { totalCount: number, nodes: Array<{ id: string, day: string, status: DigestStatus, subject: string | null, text: string | null, attempts: number, error: string | null, sentAt: string | null, person: { id: string, name: string } }> } };

export type FailedDigestsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedDigestsQuery = { digests: { totalCount: number } };

export type NoticeItemFragment = { id: string, reason: NoticeReason, subjectOn: string | null, text: string, createdAt: string, readAt: string | null, cancelledAt: string | null, task: { id: string, title: string, leadUnit: { id: string, name: string } } | null };

export type UnreadNoticeCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticeCountQuery = { viewer: { unreadNoticeCount: number } };

export type NoticePageQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NoticePageQuery = { viewer: { unreadNoticeCount: number, notices: { totalCount: number, nodes: Array<{ id: string, reason: NoticeReason, subjectOn: string | null, text: string, createdAt: string, readAt: string | null, cancelledAt: string | null, task: { id: string, title: string, leadUnit: { id: string, name: string } } | null }> } } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadNoticeCount: number } };

export type NoticeRuleRowFragment = { id: string, version: number, reason: NoticeReason, days: number, recipient: NoticeRecipient, active: boolean };

export type NoticeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeRulesQuery = { noticeRules: { totalCount: number, nodes: Array<{ id: string, version: number, reason: NoticeReason, days: number, recipient: NoticeRecipient, active: boolean }> } };

export type CreateNoticeRuleMutationVariables = Exact<{
  input: CreateNoticeRuleInput;
}>;


export type CreateNoticeRuleMutation = { createNoticeRule: { noticeRule: { id: string, version: number, reason: NoticeReason, days: number, recipient: NoticeRecipient, active: boolean } } };

export type UpdateNoticeRuleMutationVariables = Exact<{
  input: UpdateNoticeRuleInput;
}>;


export type UpdateNoticeRuleMutation = { updateNoticeRule: { noticeRule: { id: string, version: number, reason: NoticeReason, days: number, recipient: NoticeRecipient, active: boolean } } };

export type PenaltyRowFragment = { id: string, version: number, points: string, reason: string, documentNumber: string, documentDate: string, issuer: string | null, createdAt: string, evidence: { id: string, title: string, fileName: string | null, url: string | null } | null };

export type RoundPenaltiesQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundPenaltiesQuery = { round:
    | { id: string, progress: Array<{ assessment: { id: string, version: number, viewerCan: Array<string>, unit: { id: string, name: string }, penalties: { nodes: Array<{ id: string, version: number, points: string, reason: string, documentNumber: string, documentDate: string, issuer: string | null, createdAt: string, evidence: { id: string, title: string, fileName: string | null, url: string | null } | null }> } } }> }
    | Record<PropertyKey, never>
   | null };

export type RecordPenaltyMutationVariables = Exact<{
  input: RecordPenaltyInput;
}>;


export type RecordPenaltyMutation = { recordPenalty: { penalty: { id: string } } };

export type UpdatePenaltyMutationVariables = Exact<{
  input: UpdatePenaltyInput;
}>;


export type UpdatePenaltyMutation = { updatePenalty: { penalty: { id: string, version: number } } };

export type RemovePenaltyMutationVariables = Exact<{
  input: RemovePenaltyInput;
}>;


export type RemovePenaltyMutation = { removePenalty: { assessment: { id: string, version: number } } };

export type PersonRowFragment = { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string };

export type PersonDetailFragment = { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string, memberships: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, acting: boolean, unit: { id: string, name: string } }> } };

export type PersonListQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PersonListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, email: string | null, constructed: boolean, updatedAt: string, memberships: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, acting: boolean, unit: { id: string, name: string } }> } }> } };

export type PersonOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonOneQuery = { one:
    | { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string, memberships: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, acting: boolean, unit: { id: string, name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type PersonManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PersonManyQuery = { many: Array<
    | { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string }
    | Record<PropertyKey, never>
   | null> };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { password: string | null, person: { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string, memberships: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, acting: boolean, unit: { id: string, name: string } }> } } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { password: string | null, person: { id: string } } };

export type GrantMembershipMutationVariables = Exact<{
  input: GrantMembershipInput;
}>;


export type GrantMembershipMutation = { grantMembership: { person: { id: string } } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { person: { id: string } } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { update: { record: { id: string, name: string, email: string | null, constructed: boolean, updatedAt: string, memberships: { nodes: Array<{ id: string, version: number, role: Role, validFrom: string, validTo: string | null, acting: boolean, unit: { id: string, name: string } }> } } } };

export type PlanAnnexRowFragment = { number: string, maxPoints: string | null, finalPoints: string | null, lostPoints: string | null, expectedPoints: string | null, solution: string, dueOn: string | null, dueWords: string | null, deliverable: string | null, area: { id: string, code: string, name: string } | null, criterion: { id: string, code: string, name: string } | null, assessedUnit: { id: string, name: string } | null, causes: Array<{ id: string, name: string }>, leadUnit: { id: string, name: string }, cooperatingUnits: Array<{ id: string, name: string }>, directive: { id: string, number: string | null, extract: string } | null, task: { id: string, status: TaskStatus, deductionLinks: Array<{ deduction: { id: string, criterion: { id: string } } | null }> } | null };

export type PlanAnnexQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanAnnexQuery = { plan:
    | { id: string, annex: Array<{ number: string, maxPoints: string | null, finalPoints: string | null, lostPoints: string | null, expectedPoints: string | null, solution: string, dueOn: string | null, dueWords: string | null, deliverable: string | null, area: { id: string, code: string, name: string } | null, criterion: { id: string, code: string, name: string } | null, assessedUnit: { id: string, name: string } | null, causes: Array<{ id: string, name: string }>, leadUnit: { id: string, name: string }, cooperatingUnits: Array<{ id: string, name: string }>, directive: { id: string, number: string | null, extract: string } | null, task: { id: string, status: TaskStatus, deductionLinks: Array<{ deduction: { id: string, criterion: { id: string } } | null }> } | null }>, annexTotals: { tasks: number, lost: string, expected: string, complete: boolean } }
    | Record<PropertyKey, never>
   | null };

export type PlanRowFragment = { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, unit: { id: string, name: string } };

export type PlanListQueryVariables = Exact<{
  filter?: RemediationPlanFilter | null | undefined;
  orderBy?: Array<RemediationPlanOrder> | RemediationPlanOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PlanListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, unit: { id: string, name: string } }> } };

export type PlanDetailFragment = { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, unit: { id: string, name: string } };

export type PlanOneQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanOneQuery = { one:
    | { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, document: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type PlanManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PlanManyQuery = { many: Array<
    | { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { create: { record: { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, unit: { id: string, name: string } } } };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { update: { record: { id: string, version: number, name: string, year: number, number: string | null, issuedOn: string | null, constructed: boolean, source: string | null, unit: { id: string, name: string } } } };

export type CauseReviewRowFragment = { id: string, version: number, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, minutes: { id: string, url: string | null, fileName: string | null } | null, deductions: { totalCount: number } };

export type CauseReviewDetailFragment = { id: string, version: number, viewerCan: Array<string>, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, createdAt: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, recordedBy: { id: string, name: string } | null, minutes: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, deductions: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> } };

export type CauseReviewListQueryVariables = Exact<{
  filter?: CauseReviewFilter | null | undefined;
  orderBy?: Array<CauseReviewOrder> | CauseReviewOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CauseReviewListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, minutes: { id: string, url: string | null, fileName: string | null } | null, deductions: { totalCount: number } }> } };

export type CauseReviewOneQueryVariables = Exact<{
  id: string | number;
}>;


export type CauseReviewOneQuery = { one:
    | { id: string, version: number, viewerCan: Array<string>, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, createdAt: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, recordedBy: { id: string, name: string } | null, minutes: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null, uploadedBy: { id: string, name: string } | null } | null, deductions: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type CauseReviewManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CauseReviewManyQuery = { many: Array<
    | { id: string, version: number, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, minutes: { id: string, url: string | null, fileName: string | null } | null, deductions: { totalCount: number } }
    | Record<PropertyKey, never>
   | null> };

export type RecordCauseReviewMutationVariables = Exact<{
  input: RecordCauseReviewInput;
}>;


export type RecordCauseReviewMutation = { create: { record: { id: string, version: number, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, minutes: { id: string, url: string | null, fileName: string | null } | null, deductions: { totalCount: number } } } };

export type UpdateCauseReviewMutationVariables = Exact<{
  input: UpdateCauseReviewInput;
}>;


export type UpdateCauseReviewMutation = { update: { record: { id: string, version: number, heldOn: string, place: string | null, chair: string, attendees: string | null, conclusions: string, points: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number }, minutes: { id: string, url: string | null, fileName: string | null } | null, deductions: { totalCount: number } } } };

export type DeleteCauseReviewMutationVariables = Exact<{
  input: DeleteCauseReviewInput;
}>;


export type DeleteCauseReviewMutation = { deleteCauseReview: { deletedId: string } };

export type ReviewStandRowFragment = { lost: string, covered: string, deductionCount: number, uncoveredCount: number, held: boolean, reviews: number, lastHeldOn: string | null, unit: { id: string, name: string } };

export type RoundReviewStandsQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundReviewStandsQuery = { round:
    | { id: string, name: string, year: number, reviewStands: Array<{ lost: string, covered: string, deductionCount: number, uncoveredCount: number, held: boolean, reviews: number, lastHeldOn: string | null, unit: { id: string, name: string } }> }
    | Record<PropertyKey, never>
   | null };

export type ReviewableDeductionFragment = { id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, reviews: { totalCount: number }, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null };

export type ReviewableDeductionsQueryVariables = Exact<{
  own: DeductionFilter;
  answersFor: DeductionFilter;
}>;


export type ReviewableDeductionsQuery = { own: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, reviews: { totalCount: number }, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> }, answersFor: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, expectedPoints: string, activeTaskCount: number, reviews: { totalCount: number }, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> } };

export type CohortLineFragment = { own: string | null, ownPercent: string | null, median: string | null, medianPercent: string | null, best: string | null, bestPercent: string | null, max: string, rank: number | null, rankOf: number, tied: boolean, criterion: { id: string, code: string, name: string, level: CriterionLevel, kind: CriterionKind, area: { id: string } } | null };

export type CohortOfAssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type CohortOfAssessmentQuery = { assessment:
    | { id: string, cohort: Array<{ own: string | null, ownPercent: string | null, median: string | null, medianPercent: string | null, best: string | null, bestPercent: string | null, max: string, rank: number | null, rankOf: number, tied: boolean, criterion: { id: string, code: string, name: string, level: CriterionLevel, kind: CriterionKind, area: { id: string } } | null }> | null }
    | Record<PropertyKey, never>
   | null };

export type ComparedCriterionFragment = { id: string, code: string, name: string };

export type EarlierYearFiguresFragment = { year: number, extent: SuccessionExtent | null, unit: { id: string, name: string }, assessment: { id: string, round: { id: string, name: string, criteriaSet: { id: string, name: string } }, total: { points: string | null, max: string, percent: string | null } }, comparisons: Array<{ fromPoints: string | null, fromMax: string, toPoints: string | null, toMax: string, change: string | null, pointsChange: string | null, fromCriteria: Array<{ id: string, code: string, name: string }>, toCriteria: Array<{ id: string, code: string, name: string }> }> };

export type YearsOfAssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type YearsOfAssessmentQuery = { assessment:
    | { id: string, round: { id: string, year: number, criteriaSet: { id: string, name: string } }, total: { points: string | null, max: string, percent: string | null }, earlierYears: Array<{ year: number, extent: SuccessionExtent | null, unit: { id: string, name: string }, assessment: { id: string, round: { id: string, name: string, criteriaSet: { id: string, name: string } }, total: { points: string | null, max: string, percent: string | null } }, comparisons: Array<{ fromPoints: string | null, fromMax: string, toPoints: string | null, toMax: string, change: string | null, pointsChange: string | null, fromCriteria: Array<{ id: string, code: string, name: string }>, toCriteria: Array<{ id: string, code: string, name: string }> }> }>, sheet: { rows: Array<{ isLeaf: boolean, criterion: { id: string, code: string, name: string, parent: { id: string } | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type CohortChoiceFragment = { id: string, name: string, kind: UnitKind, validTo: string | null, parent: { id: string, name: string } | null };

export type CohortChoicesQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CohortChoicesQuery = { units: { totalCount: number, nodes: Array<{ id: string, name: string, kind: UnitKind, validTo: string | null, parent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CohortUnitsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CohortUnitsQuery = { nodes: Array<
    | { id: string, name: string, kind: UnitKind, validTo: string | null, parent: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type RoundUnitsQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundUnitsQuery = { round:
    | { id: string, progress: Array<{ assessment: { id: string, unit: { id: string } } }> }
    | Record<PropertyKey, never>
   | null };

export type ResultProblemTextFragment = { code: string, message: string, line: number | null, column: string | null };

export type ImportResultsMutationVariables = Exact<{
  input: ImportResultsInput;
}>;


export type ImportResultsMutation = { importResults: { written: boolean, ignored: Array<string>, problems: Array<{ code: string, message: string, line: number | null, column: string | null }>, rows: Array<{ unit: string, line: number | null, figures: number, matchedUnit: { id: string, name: string } | null, problems: Array<{ code: string, message: string, line: number | null, column: string | null }> }>, round: { id: string, version: number } } };

export type MatrixFiguresFragment = { stage: ScoreStage, criteria: Array<{ id: string, code: string, name: string, maxPoints: string, kind: CriterionKind }>, rows: Array<{ points: Array<string | null>, percents: Array<string | null>, states: Array<ScoreState | null>, assessment: { id: string, unit: { id: string, name: string } } }> };

export type RoundMatrixQueryVariables = Exact<{
  id: string | number;
  level: MatrixLevel;
}>;


export type RoundMatrixQuery = { round:
    | { id: string, matrix: { stage: ScoreStage, criteria: Array<{ id: string, code: string, name: string, maxPoints: string, kind: CriterionKind }>, rows: Array<{ points: Array<string | null>, percents: Array<string | null>, states: Array<ScoreState | null>, assessment: { id: string, unit: { id: string, name: string } } }> } }
    | Record<PropertyKey, never>
   | null };

export type RoundHeatMapQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundHeatMapQuery = { round:
    | { id: string, heatMap: { rows: Array<{ assessment: { id: string }, cells: Array<{ tasksOpen: number | null, tasksDone: number | null, tasksOverdue: number | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type AreaTasksFragment = { tasksOpen: number | null, tasksDone: number | null, tasksOverdue: number | null };

export type ProgressRowFragment = { selfDone: number, selfOf: number, missingEvidence: number, lockedAt: string | null, reopened: boolean, appraised: number, appraisalOf: number, openQuestions: number, secondDone: number, finals: number, dueOn: string | null, dueState: DueState, assessment: { id: string, version: number, viewerCan: Array<string>, reopenedUntil: string | null, unit: { id: string, name: string, parent: { id: string, name: string } | null } } };

export type RoundProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundProgressQuery = { round:
    | { id: string, progress: Array<{ selfDone: number, selfOf: number, missingEvidence: number, lockedAt: string | null, reopened: boolean, appraised: number, appraisalOf: number, openQuestions: number, secondDone: number, finals: number, dueOn: string | null, dueState: DueState, assessment: { id: string, version: number, viewerCan: Array<string>, reopenedUntil: string | null, unit: { id: string, name: string, parent: { id: string, name: string } | null } } }> }
    | Record<PropertyKey, never>
   | null };

export type ReopenFromBoardMutationVariables = Exact<{
  input: ReopenAssessmentInput;
}>;


export type ReopenFromBoardMutation = { reopenAssessment: { assessment: { id: string, version: number } } };

export type RankedRowFragment = { rank: number | null, rankOf: number, tied: boolean, points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, penalty: string, differs: boolean, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null, assessment: { id: string, unit: { id: string, name: string } } };

export type RoundRankingQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundRankingQuery = { round:
    | { id: string, ranking: Array<{ rank: number | null, rankOf: number, tied: boolean, points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, penalty: string, differs: boolean, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null, assessment: { id: string, unit: { id: string, name: string } } }> }
    | Record<PropertyKey, never>
   | null };

export type RanksOfYearQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type RanksOfYearQuery = { assessmentRounds: { nodes: Array<{ id: string, name: string, year: number, ranking: Array<{ rank: number | null, rankOf: number, published: { rank: number | null, rankOf: number | null } | null, assessment: { id: string, unit: { id: string } } }> }> } };

export type ReminderRowFragment = { id: string, phase: RoundStatus, message: string, createdAt: string, sentBy: { id: string, name: string } | null };

export type RoundMissingQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundMissingQuery = { round:
    | { id: string, progress: Array<{ lockedAt: string | null, assessment: { id: string, unit: { id: string, name: string }, missing: Array<{ what: MissingThing, message: string, criterion: { id: string, code: string } }>, reminders: { nodes: Array<{ id: string, phase: RoundStatus, message: string, createdAt: string, sentBy: { id: string, name: string } | null }> } } }> }
    | Record<PropertyKey, never>
   | null };

export type SendRoundRemindersMutationVariables = Exact<{
  input: SendRemindersInput;
}>;


export type SendRoundRemindersMutation = { sendReminders: { reminders: Array<{ id: string, phase: RoundStatus, message: string, createdAt: string, assessment: { id: string, unit: { id: string, name: string } }, sentBy: { id: string, name: string } | null }> } };

export type RoundRowFragment = { id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } };

export type RoundListQueryVariables = Exact<{
  filter?: AssessmentRoundFilter | null | undefined;
  orderBy?: Array<AssessmentRoundOrder> | AssessmentRoundOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RoundListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } }> } };

export type RoundOneQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundOneQuery = { one:
    | { id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type CreateRoundMutation = { create: { record: { id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } } } };

export type UpdateRoundMutationVariables = Exact<{
  input: UpdateRoundInput;
}>;


export type UpdateRoundMutation = { update: { record: { id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } } } };

export type OpenRoundMutationVariables = Exact<{
  input: RoundVersionInput;
}>;


export type OpenRoundMutation = { openRound: { round: { id: string, version: number } } };

export type AdvanceRoundMutationVariables = Exact<{
  input: AdvanceRoundInput;
}>;


export type AdvanceRoundMutation = { advanceRound: { round: { id: string, version: number } } };

export type SetDeadlinesMutationVariables = Exact<{
  input: SetDeadlinesInput;
}>;


export type SetDeadlinesMutation = { setDeadlines: { round: { id: string, version: number } } };

export type FinaliseRoundMutationVariables = Exact<{
  input: RoundVersionInput;
}>;


export type FinaliseRoundMutation = { finaliseRound: { round: { id: string, version: number } } };

export type PublishRoundMutationVariables = Exact<{
  input: RoundVersionInput;
}>;


export type PublishRoundMutation = { publishRound: { round: { id: string, version: number } } };

export type RoundManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RoundManyQuery = { many: Array<
    | { id: string, version: number, name: string, year: number, status: RoundStatus, rankingMethod: RankingMethod, imported: boolean, finalisedAt: string | null, publishedAt: string | null, source: string | null, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, name: string, decimals: number, gradeBands: Array<{ label: string, floorPercent: string, scope: GradeScope }> }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type SheetStageFragment = { state: ScoreState, points: string | null, inputs: unknown, note: string | null };

export type SheetLineFragment = { depth: number, isLeaf: boolean, scoreId: string | null, version: number | null, lost: string | null, deviation: string | null, evidenceCount: number | null, openQuestions: number | null, changedAt: string | null, changedBy: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, rule: unknown, ruleText: string | null, evidenceRequired: boolean, appraisingUnit: { id: string, name: string } | null }, self: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, firstAppraisal: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, secondAppraisal: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, final: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null };

export type SheetPresenceFragment = { seenAt: string, person: { id: string, name: string }, criterion: { id: string, code: string } | null };

export type SheetHeadFragment = { id: string, version: number, viewerCan: Array<string>, lockedAt: string | null, reopenedAt: string | null, reopenedUntil: string | null, reopenReason: string | null, lockedBy: { id: string, name: string } | null, signedDocument: { id: string, title: string, downloadPath: string | null, url: string | null } | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, decimals: number, notApplicablePolicy: NotApplicablePolicy } }, missing: Array<{ what: MissingThing, message: string, criterion: { id: string, code: string, name: string } }>, reminders: { nodes: Array<{ id: string, message: string, createdAt: string, sentBy: { id: string, name: string } | null }> }, presence: Array<{ seenAt: string, person: { id: string, name: string }, criterion: { id: string, code: string } | null }> };

export type AssessmentSheetQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type AssessmentSheetQuery = { assessment:
    | { id: string, version: number, viewerCan: Array<string>, lockedAt: string | null, reopenedAt: string | null, reopenedUntil: string | null, reopenReason: string | null, sheet: { asOf: string | null, partial: boolean, penalty: string, rows: Array<{ depth: number, isLeaf: boolean, scoreId: string | null, version: number | null, lost: string | null, deviation: string | null, evidenceCount: number | null, openQuestions: number | null, changedAt: string | null, changedBy: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string, kind: CriterionKind, method: AssessmentMethod | null, rule: unknown, ruleText: string | null, evidenceRequired: boolean, appraisingUnit: { id: string, name: string } | null }, self: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, firstAppraisal: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, secondAppraisal: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null, final: { state: ScoreState, points: string | null, inputs: unknown, note: string | null } | null }> }, lockedBy: { id: string, name: string } | null, signedDocument: { id: string, title: string, downloadPath: string | null, url: string | null } | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean, deadlines: Array<{ phase: RoundPhaseName, dueOn: string, daysLeft: number, state: DeadlineState }>, criteriaSet: { id: string, decimals: number, notApplicablePolicy: NotApplicablePolicy } }, missing: Array<{ what: MissingThing, message: string, criterion: { id: string, code: string, name: string } }>, reminders: { nodes: Array<{ id: string, message: string, createdAt: string, sentBy: { id: string, name: string } | null }> }, presence: Array<{ seenAt: string, person: { id: string, name: string }, criterion: { id: string, code: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type SheetSavedFragment = { id: string, version: number, criterion: { id: string } };

export type RecordSelfScoresMutationVariables = Exact<{
  input: RecordSelfScoresInput;
}>;


export type RecordSelfScoresMutation = { recordSelfScores: { scores: Array<{ id: string, version: number, criterion: { id: string } }> } };

export type RecordAppraisalsMutationVariables = Exact<{
  input: RecordAppraisalsInput;
}>;


export type RecordAppraisalsMutation = { recordAppraisals: { scores: Array<{ id: string, version: number, criterion: { id: string } }> } };

export type MarkPresenceMutationVariables = Exact<{
  input: MarkPresenceInput;
}>;


export type MarkPresenceMutation = { markPresence: { presence: Array<{ seenAt: string, person: { id: string, name: string }, criterion: { id: string, code: string } | null }> } };

export type LockAssessmentMutationVariables = Exact<{
  input: LockAssessmentInput;
}>;


export type LockAssessmentMutation = { lockAssessment: { assessment: { id: string, version: number, lockedAt: string | null } } };

export type SheetExplanationFragment = { id: string, version: number, question: string, askedAt: string, answer: string | null, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null };

export type SheetChangeFragment = { at: string, personName: string | null, reason: string | null, changes: Array<{ stage: ScoreStage, member: ScoreMember, from: string | null, to: string | null }> };

export type ScoreDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type ScoreDetailQuery = { score:
    | { id: string, version: number, viewerCan: Array<string>, evidenceLinks: Array<{ page: string | null, evidence: { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null } | null }>, explanations: { nodes: Array<{ id: string, version: number, question: string, askedAt: string, answer: string | null, answeredAt: string | null, withdrawnAt: string | null, askedBy: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null }> }, history: { totalCount: number, nodes: Array<{ at: string, personName: string | null, reason: string | null, changes: Array<{ stage: ScoreStage, member: ScoreMember, from: string | null, to: string | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type SheetEvidenceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SheetEvidenceQuery = { assessment:
    | { id: string, scores: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, evidence: { nodes: Array<{ id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type LinkEvidenceMutationVariables = Exact<{
  input: LinkEvidenceInput;
}>;


export type LinkEvidenceMutation = { linkEvidence: { evidence: { id: string } } };

export type UnlinkEvidenceMutationVariables = Exact<{
  input: UnlinkEvidenceInput;
}>;


export type UnlinkEvidenceMutation = { unlinkEvidence: { evidence: { id: string } } };

export type AskExplanationMutationVariables = Exact<{
  input: AskExplanationInput;
}>;


export type AskExplanationMutation = { askExplanation: { explanation: { id: string } } };

export type AnswerExplanationMutationVariables = Exact<{
  input: AnswerExplanationInput;
}>;


export type AnswerExplanationMutation = { answerExplanation: { explanation: { id: string, version: number } } };

export type WithdrawExplanationMutationVariables = Exact<{
  input: WithdrawExplanationInput;
}>;


export type WithdrawExplanationMutation = { withdrawExplanation: { explanation: { id: string, version: number } } };

export type TargetRowFragment = { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } };

export type TargetListQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  orderBy?: Array<TargetOrder> | TargetOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TargetListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }> } };

export type TargetOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetOneQuery = { one:
    | { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type TargetManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TargetManyQuery = { many: Array<
    | { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type TargetMeasurementsQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetMeasurementsQuery = { target:
    | { id: string, measurements: { nodes: Array<{ id: string, version: number, periodStart: string, periodEnd: string, numerator: string, denominator: string | null, value: string, source: string, constructed: boolean, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type CreateTargetMutationVariables = Exact<{
  input: CreateTargetInput;
}>;


export type CreateTargetMutation = { create: { record: { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } } } };

export type UpdateTargetMutationVariables = Exact<{
  input: UpdateTargetInput;
}>;


export type UpdateTargetMutation = { update: { record: { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, state: TargetState, gap: string | null, projected: string | null, latestValue: string | null, latestPeriodEnd: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string } } } };

export type BulkRowFragment = { index: number, task: { id: string, version: number, title: string } | null, error: { code: string, message: string } | null };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { assignTasks: { results: Array<{ index: number, task: { id: string, version: number, title: string } | null, error: { code: string, message: string } | null }> } };

export type SetTasksDueMutationVariables = Exact<{
  input: SetTasksDueInput;
}>;


export type SetTasksDueMutation = { setTasksDue: { results: Array<{ index: number, task: { id: string, version: number, title: string } | null, error: { code: string, message: string } | null }> } };

export type SetTaskStepsMutationVariables = Exact<{
  input: SetTaskStepsInput;
}>;


export type SetTaskStepsMutation = { setTaskSteps: { task: { id: string, version: number } } };

export type TickTaskStepMutationVariables = Exact<{
  input: TickTaskStepInput;
}>;


export type TickTaskStepMutation = { tickTaskStep: { task: { id: string, version: number } } };

export type StandingStepsQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingStepsQuery = { task:
    | { id: string, version: number, steps: Array<{ id: string, doneAt: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type TaskRowFragment = { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskPeriodCellFragment = { label: string, startsOn: string, endsOn: string, state: TaskPeriodState, update: { id: string, createdAt: string, note: string | null, percentDone: number, author: { id: string, name: string } | null } | null };

export type TaskDetailFragment = { viewerCan: Array<string>, description: string | null, deliverable: string | null, firstDueOn: string | null, recoveredPoints: string | null, createdAt: string, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, steps: Array<{ id: string, position: number, text: string, doneAt: string | null, doneBy: { id: string, name: string } | null }>, periods: Array<{ label: string, startsOn: string, endsOn: string, state: TaskPeriodState, update: { id: string, createdAt: string, note: string | null, percentDone: number, author: { id: string, name: string } | null } | null }>, pendingExtension: { id: string, newDueOn: string, version: number, status: ExtensionStatus, dueOn: string | null, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null, findings: { nodes: Array<{ id: string, text: string, status: FindingStatus, dueOn: string | null, unit: { id: string, name: string }, inspection: { id: string, name: string } | null }> }, cooperatingUnits: { nodes: Array<{ id: string, name: string }> }, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, issuedOn: string, extract: string } | null, deductionLinks: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, score: { id: string, finalPoints: string | null } | null, assessment: { id: string, unit: { id: string, name: string }, round: { id: string, year: number } } | null, returned: { recovered: string, lostAgain: string } | null, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } | null }>, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: Array<RemediationTaskOrder> | RemediationTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TaskListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type TaskOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskOneQuery = { one:
    | { viewerCan: Array<string>, description: string | null, deliverable: string | null, firstDueOn: string | null, recoveredPoints: string | null, createdAt: string, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, steps: Array<{ id: string, position: number, text: string, doneAt: string | null, doneBy: { id: string, name: string } | null }>, periods: Array<{ label: string, startsOn: string, endsOn: string, state: TaskPeriodState, update: { id: string, createdAt: string, note: string | null, percentDone: number, author: { id: string, name: string } | null } | null }>, pendingExtension: { id: string, newDueOn: string, version: number, status: ExtensionStatus, dueOn: string | null, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null, findings: { nodes: Array<{ id: string, text: string, status: FindingStatus, dueOn: string | null, unit: { id: string, name: string }, inspection: { id: string, name: string } | null }> }, cooperatingUnits: { nodes: Array<{ id: string, name: string }> }, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, issuedOn: string, extract: string } | null, deductionLinks: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, score: { id: string, finalPoints: string | null } | null, assessment: { id: string, unit: { id: string, name: string }, round: { id: string, year: number } } | null, returned: { recovered: string, lostAgain: string } | null, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } | null }>, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type TaskManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TaskManyQuery = { many: Array<
    | { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, pendingExtension: { id: string, newDueOn: string } | null, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { create: { record: { viewerCan: Array<string>, description: string | null, deliverable: string | null, firstDueOn: string | null, recoveredPoints: string | null, createdAt: string, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, steps: Array<{ id: string, position: number, text: string, doneAt: string | null, doneBy: { id: string, name: string } | null }>, periods: Array<{ label: string, startsOn: string, endsOn: string, state: TaskPeriodState, update: { id: string, createdAt: string, note: string | null, percentDone: number, author: { id: string, name: string } | null } | null }>, pendingExtension: { id: string, newDueOn: string, version: number, status: ExtensionStatus, dueOn: string | null, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null, findings: { nodes: Array<{ id: string, text: string, status: FindingStatus, dueOn: string | null, unit: { id: string, name: string }, inspection: { id: string, name: string } | null }> }, cooperatingUnits: { nodes: Array<{ id: string, name: string }> }, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, issuedOn: string, extract: string } | null, deductionLinks: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, score: { id: string, finalPoints: string | null } | null, assessment: { id: string, unit: { id: string, name: string }, round: { id: string, year: number } } | null, returned: { recovered: string, lostAgain: string } | null, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } | null }>, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } } };

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;


export type UpdateTaskMutation = { update: { record: { viewerCan: Array<string>, description: string | null, deliverable: string | null, firstDueOn: string | null, recoveredPoints: string | null, createdAt: string, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, recurrence: Recurrence, reportDueOn: string | null, effortDays: string | null, expectedPoints: string, openQuestions: number, leadUnitEnded: boolean, constructed: boolean, updatedAt: string, steps: Array<{ id: string, position: number, text: string, doneAt: string | null, doneBy: { id: string, name: string } | null }>, periods: Array<{ label: string, startsOn: string, endsOn: string, state: TaskPeriodState, update: { id: string, createdAt: string, note: string | null, percentDone: number, author: { id: string, name: string } | null } | null }>, pendingExtension: { id: string, newDueOn: string, version: number, status: ExtensionStatus, dueOn: string | null, grantedDueOn: string | null, reason: string, askedAt: string, decidedAt: string | null, decisionNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null } | null, findings: { nodes: Array<{ id: string, text: string, status: FindingStatus, dueOn: string | null, unit: { id: string, name: string }, inspection: { id: string, name: string } | null }> }, cooperatingUnits: { nodes: Array<{ id: string, name: string }> }, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, issuedOn: string, extract: string } | null, deductionLinks: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, score: { id: string, finalPoints: string | null } | null, assessment: { id: string, unit: { id: string, name: string }, round: { id: string, year: number } } | null, returned: { recovered: string, lostAgain: string } | null, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } | null }>, template: { id: string, name: string } | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { task: { id: string, version: number } } };

export type StartTaskMutationVariables = Exact<{
  input: NotedTaskInput;
}>;


export type StartTaskMutation = { startTask: { task: { id: string, version: number } } };

export type UpdateTaskProgressMutationVariables = Exact<{
  input: UpdateTaskProgressInput;
}>;


export type UpdateTaskProgressMutation = { updateTaskProgress: { task: { id: string, version: number } } };

export type SubmitTaskMutationVariables = Exact<{
  input: NotedTaskInput;
}>;


export type SubmitTaskMutation = { submitTask: { task: { id: string, version: number } } };

export type VerifyTaskMutationVariables = Exact<{
  input: NotedTaskInput;
}>;


export type VerifyTaskMutation = { verifyTask: { task: { id: string, version: number } } };

export type ReturnTaskMutationVariables = Exact<{
  input: ReasonedTaskInput;
}>;


export type ReturnTaskMutation = { returnTask: { task: { id: string, version: number } } };

export type PauseTaskMutationVariables = Exact<{
  input: ReasonedTaskInput;
}>;


export type PauseTaskMutation = { pauseTask: { task: { id: string, version: number } } };

export type ResumeTaskMutationVariables = Exact<{
  input: NotedTaskInput;
}>;


export type ResumeTaskMutation = { resumeTask: { task: { id: string, version: number } } };

export type CancelTaskMutationVariables = Exact<{
  input: ReasonedTaskInput;
}>;


export type CancelTaskMutation = { cancelTask: { task: { id: string, version: number } } };

export type TaskEvidenceItemFragment = { mediaType: string | null, downloadPath: string | null, id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, createdAt: string } | null, uploadedBy: { id: string, name: string } | null };

export type TaskEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskEvidenceQuery = { task:
    | { id: string, evidence: { totalCount: number, nodes: Array<{ mediaType: string | null, downloadPath: string | null, id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, previousVersion: { id: string, createdAt: string } | null, uploadedBy: { id: string, name: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type TimelineEntryFragment = { id: string, kind: TaskUpdateKind, status: TaskStatus, percentDone: number, note: string | null, periodEnd: string | null, createdAt: string, constructed: boolean, author: { id: string, name: string } | null, question: { id: string, note: string | null, author: { id: string, name: string } | null } | null, answers: Array<{ id: string }>, evidence: { nodes: Array<{ id: string, title: string, fileName: string | null, url: string | null }> } };

export type TaskTimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TaskTimelineQuery = { task:
    | { id: string, updates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: TaskUpdateKind, status: TaskStatus, percentDone: number, note: string | null, periodEnd: string | null, createdAt: string, constructed: boolean, author: { id: string, name: string } | null, question: { id: string, note: string | null, author: { id: string, name: string } | null } | null, answers: Array<{ id: string }>, evidence: { nodes: Array<{ id: string, title: string, fileName: string | null, url: string | null }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type AskAboutTaskMutationVariables = Exact<{
  input: AskAboutTaskInput;
}>;


export type AskAboutTaskMutation = { askAboutTask: { update: { id: string } } };

export type AnswerAboutTaskMutationVariables = Exact<{
  input: AnswerAboutTaskInput;
}>;


export type AnswerAboutTaskMutation = { answerAboutTask: { update: { id: string } } };

export type TaskOverviewFragment = { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskOverviewsQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: Array<RemediationTaskOrder> | RemediationTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TaskOverviewsQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type BoardTaskFragment = { viewerCan: Array<string>, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type BoardTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: Array<RemediationTaskOrder> | RemediationTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BoardTasksQuery = { tasks: { totalCount: number, nodes: Array<{ viewerCan: Array<string>, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type BoardCountsQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
}>;


export type BoardCountsQuery = { taskCounts: { total: number, byStatus: Array<{ status: TaskStatus, count: number }> } };

export type TaskSpanFragment = { createdAt: string, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, plan: { id: string, name: string } | null, updates: { nodes: Array<{ kind: TaskUpdateKind, createdAt: string }> }, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskSpansQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: Array<RemediationTaskOrder> | RemediationTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TaskSpansQuery = { tasks: { totalCount: number, nodes: Array<{ createdAt: string, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, reportDueOn: string | null, dueWords: string | null, firstDueOn: string | null, plan: { id: string, name: string } | null, updates: { nodes: Array<{ kind: TaskUpdateKind, createdAt: string }> }, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type NearestDueQueryVariables = Exact<{
  before?: TaskFilter | null | undefined;
  after?: TaskFilter | null | undefined;
}>;


export type NearestDueQuery = { before: { nodes: Array<{ id: string, dueOn: string | null }> }, after: { nodes: Array<{ id: string, dueOn: string | null }> } };

export type TemplateRowFragment = { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } };

export type TemplateListQueryVariables = Exact<{
  filter?: TaskTemplateFilter | null | undefined;
  orderBy?: Array<TaskTemplateOrder> | TaskTemplateOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TemplateListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } }> } };

export type TemplateOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TemplateOneQuery = { one:
    | { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type TemplateManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TemplateManyQuery = { many: Array<
    | { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null> };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateTaskTemplateInput;
}>;


export type CreateTemplateMutation = { create: { record: { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } } } };

export type UpdateTemplateMutationVariables = Exact<{
  input: UpdateTaskTemplateInput;
}>;


export type UpdateTemplateMutation = { update: { record: { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } } } };

export type RetireTemplateMutationVariables = Exact<{
  input: RetireTaskTemplateInput;
}>;


export type RetireTemplateMutation = { retireTaskTemplate: { template: { id: string, version: number, name: string, title: string, description: string | null, deliverable: string | null, priority: TaskPriority, recurrence: Recurrence, dueDays: number | null, effortDays: string | null, steps: Array<string>, active: boolean, cause: { id: string, name: string } | null, unit: { id: string, name: string } } } };

export type UnitRowFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null };

export type UnitListQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  orderBy?: Array<UnitOrder> | UnitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UnitListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null }> } };

export type UnitOneQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitOneQuery = { one:
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string, parent: { id: string, name: string, parent: { id: string, name: string } | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type UnitManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type UnitManyQuery = { many: Array<
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { create: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null } } };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { update: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null } } };

export type UnitSuccessionOfQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitSuccessionOfQuery = { unit:
    | { id: string, predecessors: { nodes: Array<{ id: string, effectiveOn: string, extent: SuccessionExtent, unit: { id: string, name: string } }> }, successors: { nodes: Array<{ id: string, effectiveOn: string, extent: SuccessionExtent, unit: { id: string, name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: { id: string, name: string, email: string | null }, memberships: Array<{ role: Role, path: string, unit: { id: string, name: string } }> } };

export type FixedAssessmentsQueryVariables = Exact<{
  unitSubtree: string | number;
}>;


export type FixedAssessmentsQuery = { assessments: { nodes: Array<{ id: string, unit: { id: string, name: string }, round: { id: string, year: number } }> } };

export type WhatIfChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfChoicesQuery = { assessment:
    | { id: string, unit: { id: string, name: string }, round: { id: string, name: string, year: number, rankingMethod: RankingMethod }, total: { points: string | null, max: string }, deductions: { totalCount: number, nodes: Array<{ id: string, points: string, criterion: { id: string, code: string, name: string, maxPoints: string }, taskLinks: Array<{ expectedPoints: string, task: { id: string, title: string, status: TaskStatus, dueOn: string | null, dueWords: string | null, effortDays: string | null, leadUnit: { id: string, name: string } } | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type WhatIfRankingQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfRankingQuery = { round:
    | { id: string, ranking: Array<{ rank: number | null, percent: string | null, points: string | null, assessment: { id: string, unit: { id: string, name: string } } }> }
    | Record<PropertyKey, never>
   | null };

export type WhatIfFiguresFragment = { points: string | null, max: string, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null, tied: boolean, gained: string, before: { points: string | null, percent: string | null, grade: string | null, rank: number | null }, areas: Array<{ points: string | null, max: string, percent: string | null, grade: string | null, gained: string, criterion: { id: string, code: string, name: string } }> };

export type WhatIfOfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfOfQuery = { whatIf: { points: string | null, max: string, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null, tied: boolean, gained: string, before: { points: string | null, percent: string | null, grade: string | null, rank: number | null }, areas: Array<{ points: string | null, max: string, percent: string | null, grade: string | null, gained: string, criterion: { id: string, code: string, name: string } }> } };

export type BestTasksOfQueryVariables = Exact<{
  input: BestTasksInput;
}>;


export type BestTasksOfQuery = { bestTasks: { points: string, effortDays: string, considered: number, tasks: Array<{ id: string, title: string, effortDays: string | null, dueOn: string | null, dueWords: string | null, expectedPoints: string, deductionLinks: Array<{ expectedPoints: string, deduction: { id: string, assessment: { id: string } | null } | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AmendmentRowFragmentDoc = new TypedDocumentString(`
    fragment AmendmentRow on Amendment {
  id
  fromState
  fromPoints
  toState
  toPoints
  reason
  documentNumber
  documentDate
  createdAt
  amendedBy {
    id
    name
  }
  score {
    id
    assessment {
      id
      unit {
        id
        name
      }
    }
    criterion {
      id
      code
      name
      maxPoints
    }
  }
}
    `, {"fragmentName":"AmendmentRow"}) as unknown as TypedDocumentString<AmendmentRowFragment, unknown>;
export const ApiKeyRowFragmentDoc = new TypedDocumentString(`
    fragment ApiKeyRow on ApiKey {
  id
  name
  start
  scopes
  enabled
  createdAt
  expiresAt
  lastUsedAt
  unit {
    id
    name
  }
}
    `, {"fragmentName":"ApiKeyRow"}) as unknown as TypedDocumentString<ApiKeyRowFragment, unknown>;
export const QueueRoundFragmentDoc = new TypedDocumentString(`
    fragment QueueRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}
    `, {"fragmentName":"QueueRound"}) as unknown as TypedDocumentString<QueueRoundFragment, unknown>;
export const QueuePlaceFragmentDoc = new TypedDocumentString(`
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"QueuePlace"}) as unknown as TypedDocumentString<QueuePlaceFragment, unknown>;
export const QueueQuestionFragmentDoc = new TypedDocumentString(`
    fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
    `, {"fragmentName":"QueueQuestion"}) as unknown as TypedDocumentString<QueueQuestionFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on Score {
  ...QueuePlace
  version
  updatedAt
  viewerCan
  selfState
  selfPoints
  selfInputs
  selfDeviation
  selfNote
  selfComputed {
    points
    branch
    sentence
  }
  firstAppraisalState
  firstAppraisalPoints
  firstAppraisalNote
  secondAppraisalState
  secondAppraisalPoints
  secondAppraisalNote
  evidenceCount
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    ruleText
  }
  explanations(first: 5) {
    nodes {
      ...QueueQuestion
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}`, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const AssessmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
    `, {"fragmentName":"AssessmentRow"}) as unknown as TypedDocumentString<AssessmentRowFragment, unknown>;
export const CoverageFiguresFragmentDoc = new TypedDocumentString(`
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
    `, {"fragmentName":"CoverageFigures"}) as unknown as TypedDocumentString<CoverageFiguresFragment, unknown>;
export const AssessmentResultFiguresFragmentDoc = new TypedDocumentString(`
    fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`, {"fragmentName":"AssessmentResultFigures"}) as unknown as TypedDocumentString<AssessmentResultFiguresFragment, unknown>;
export const ScoreRowFragmentDoc = new TypedDocumentString(`
    fragment ScoreRow on Score {
  id
  version
  state
  selfPoints
  firstAppraisalPoints
  secondAppraisalPoints
  finalPoints
  note
  criterion {
    id
    code
    name
    kind
    maxPoints
    area {
      id
      code
      name
    }
  }
}
    `, {"fragmentName":"ScoreRow"}) as unknown as TypedDocumentString<ScoreRowFragment, unknown>;
export const BalanceAmountsFragmentDoc = new TypedDocumentString(`
    fragment BalanceAmounts on BalanceLine {
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  maxChanged
  area {
    id
    code
    name
  }
}
    `, {"fragmentName":"BalanceAmounts"}) as unknown as TypedDocumentString<BalanceAmountsFragment, unknown>;
export const BalanceCriterionFragmentDoc = new TypedDocumentString(`
    fragment BalanceCriterion on Criterion {
  id
  code
  name
  maxPoints
}
    `, {"fragmentName":"BalanceCriterion"}) as unknown as TypedDocumentString<BalanceCriterionFragment, unknown>;
export const BalanceDeductionFragmentDoc = new TypedDocumentString(`
    fragment BalanceDeduction on Deduction {
  id
  points
  status
  cause {
    id
    name
  }
  criterion {
    ...BalanceCriterion
  }
  returned {
    recovered
    lostAgain
    retired
  }
}
    fragment BalanceCriterion on Criterion {
  id
  code
  name
  maxPoints
}`, {"fragmentName":"BalanceDeduction"}) as unknown as TypedDocumentString<BalanceDeductionFragment, unknown>;
export const BalanceSheetLineFragmentDoc = new TypedDocumentString(`
    fragment BalanceSheetLine on BalanceLine {
  ...BalanceAmounts
  criteria {
    ...BalanceCriterion
  }
  earlierCriteria {
    ...BalanceCriterion
  }
  deductions {
    ...BalanceDeduction
  }
  newDeductions {
    ...BalanceDeduction
  }
  tasks {
    id
    title
    status
    leadUnit {
      id
      name
    }
  }
}
    fragment BalanceAmounts on BalanceLine {
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  maxChanged
  area {
    id
    code
    name
  }
}
fragment BalanceCriterion on Criterion {
  id
  code
  name
  maxPoints
}
fragment BalanceDeduction on Deduction {
  id
  points
  status
  cause {
    id
    name
  }
  criterion {
    ...BalanceCriterion
  }
  returned {
    recovered
    lostAgain
    retired
  }
}`, {"fragmentName":"BalanceSheetLine"}) as unknown as TypedDocumentString<BalanceSheetLineFragment, unknown>;
export const BalanceYearFragmentDoc = new TypedDocumentString(`
    fragment BalanceYear on Assessment {
  id
  grade
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  total {
    points
    max
    percent
  }
}
    `, {"fragmentName":"BalanceYear"}) as unknown as TypedDocumentString<BalanceYearFragment, unknown>;
export const BalanceSumsFragmentDoc = new TypedDocumentString(`
    fragment BalanceSums on PointsBalance {
  fromYear
  toYear
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  comparable
}
    `, {"fragmentName":"BalanceSums"}) as unknown as TypedDocumentString<BalanceSumsFragment, unknown>;
export const CalendarDayRowFragmentDoc = new TypedDocumentString(`
    fragment CalendarDayRow on CalendarDay {
  id
  version
  day
  name
  kind
}
    `, {"fragmentName":"CalendarDayRow"}) as unknown as TypedDocumentString<CalendarDayRowFragment, unknown>;
export const CauseRowFragmentDoc = new TypedDocumentString(`
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}
    `, {"fragmentName":"CauseRow"}) as unknown as TypedDocumentString<CauseRowFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const CriteriaSetRowFragmentDoc = new TypedDocumentString(`
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}
    `, {"fragmentName":"CriteriaSetRow"}) as unknown as TypedDocumentString<CriteriaSetRowFragment, unknown>;
export const CriterionRowFragmentDoc = new TypedDocumentString(`
    fragment CriterionRow on Criterion {
  id
  version
  code
  position
  level
  name
  nameEn
  maxPoints
  kind
  method
  ruleText
  rule
  evidenceRequired
  constructed
  parent {
    id
    code
    name
  }
  set {
    id
    name
    status
  }
  appraisingUnit {
    id
    name
  }
}
    `, {"fragmentName":"CriterionRow"}) as unknown as TypedDocumentString<CriterionRowFragment, unknown>;
export const ImportProblemFragmentDoc = new TypedDocumentString(`
    fragment ImportProblem on CriteriaImportProblem {
  line
  column
  code
  message
  blocking
}
    `, {"fragmentName":"ImportProblem"}) as unknown as TypedDocumentString<ImportProblemFragment, unknown>;
export const ImportRowFragmentDoc = new TypedDocumentString(`
    fragment ImportRow on CriteriaImportRow {
  line
  code
  parentCode
  name
  maxPoints
  method
  kind
  ruleText
  ruleRead
  ruleDescribed
  ruleNotes
  ruleDeclined {
    reason
    message
    fragment
  }
  problems {
    ...ImportProblem
  }
}
    fragment ImportProblem on CriteriaImportProblem {
  line
  column
  code
  message
  blocking
}`, {"fragmentName":"ImportRow"}) as unknown as TypedDocumentString<ImportRowFragment, unknown>;
export const DeductionRowFragmentDoc = new TypedDocumentString(`
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeductionRow"}) as unknown as TypedDocumentString<DeductionRowFragment, unknown>;
export const DeductionSiblingFragmentDoc = new TypedDocumentString(`
    fragment DeductionSibling on Deduction {
  id
  version
  points
  status
  waivedAt
  viewerCan
  activeTaskCount
  cause {
    id
    name
  }
  responsibleUnit {
    id
    name
  }
}
    `, {"fragmentName":"DeductionSibling"}) as unknown as TypedDocumentString<DeductionSiblingFragment, unknown>;
export const EvidenceItemFragmentDoc = new TypedDocumentString(`
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
    `, {"fragmentName":"EvidenceItem"}) as unknown as TypedDocumentString<EvidenceItemFragment, unknown>;
export const DeductionReviewFragmentDoc = new TypedDocumentString(`
    fragment DeductionReview on CauseReview {
  id
  heldOn
  chair
  conclusions
  unit {
    id
    name
  }
  minutes {
    ...EvidenceItem
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`, {"fragmentName":"DeductionReview"}) as unknown as TypedDocumentString<DeductionReviewFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const DeductionDetailFragmentDoc = new TypedDocumentString(`
    fragment DeductionDetail on Deduction {
  ...DeductionRow
  viewerCan
  waivedAt
  waiveReason
  criterion {
    id
    code
    name
    maxPoints
    area {
      id
      code
      name
    }
  }
  score {
    id
    finalPoints
    selfPoints
    firstAppraisalPoints
    secondAppraisalPoints
    evidenceCount
    deductions(first: 100) {
      nodes {
        ...DeductionSibling
      }
    }
  }
  reviews(first: 10) {
    totalCount
    nodes {
      ...DeductionReview
    }
  }
  taskLinks {
    expectedPoints
    task {
      ...TaskRow
    }
  }
  returned {
    recovered
    lostAgain
    retired
    assessment {
      id
      round {
        id
        year
      }
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment DeductionSibling on Deduction {
  id
  version
  points
  status
  waivedAt
  viewerCan
  activeTaskCount
  cause {
    id
    name
  }
  responsibleUnit {
    id
    name
  }
}
fragment DeductionReview on CauseReview {
  id
  heldOn
  chair
  conclusions
  unit {
    id
    name
  }
  minutes {
    ...EvidenceItem
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"DeductionDetail"}) as unknown as TypedDocumentString<DeductionDetailFragment, unknown>;
export const DirectiveRowFragmentDoc = new TypedDocumentString(`
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}
    `, {"fragmentName":"DirectiveRow"}) as unknown as TypedDocumentString<DirectiveRowFragment, unknown>;
export const TaskCountFiguresFragmentDoc = new TypedDocumentString(`
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
    `, {"fragmentName":"TaskCountFigures"}) as unknown as TypedDocumentString<TaskCountFiguresFragment, unknown>;
export const DirectiveDetailFragmentDoc = new TypedDocumentString(`
    fragment DirectiveDetail on Directive {
  ...DirectiveRow
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
  taskCounts {
    ...TaskCountFigures
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}
fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`, {"fragmentName":"DirectiveDetail"}) as unknown as TypedDocumentString<DirectiveDetailFragment, unknown>;
export const FindingRowFragmentDoc = new TypedDocumentString(`
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"FindingRow"}) as unknown as TypedDocumentString<FindingRowFragment, unknown>;
export const FindingDetailFragmentDoc = new TypedDocumentString(`
    fragment FindingDetail on Finding {
  ...FindingRow
  viewerCan
  createdAt
  inspection {
    id
    name
    kind
    startedOn
    unit {
      id
      name
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}`, {"fragmentName":"FindingDetail"}) as unknown as TypedDocumentString<FindingDetailFragment, unknown>;
export const HandOverRecordFragmentDoc = new TypedDocumentString(`
    fragment HandOverRecord on HandOver {
  id
  createdAt
  reason
  documentNumber
  documentOn
  fromUnit {
    id
    name
  }
  handedBy {
    id
    name
  }
  items(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"HandOverRecord"}) as unknown as TypedDocumentString<HandOverRecordFragment, unknown>;
export const HandOverTaskRowFragmentDoc = new TypedDocumentString(`
    fragment HandOverTaskRow on HandOverRow {
  asLead
  proposedUnit {
    id
    name
  }
  task {
    id
    version
    title
    status
    dueOn
    dueWords
    leadUnit {
      id
      name
    }
    assignee {
      id
      name
    }
  }
}
    `, {"fragmentName":"HandOverTaskRow"}) as unknown as TypedDocumentString<HandOverTaskRowFragment, unknown>;
export const WorkRoundFragmentDoc = new TypedDocumentString(`
    fragment WorkRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}
    `, {"fragmentName":"WorkRound"}) as unknown as TypedDocumentString<WorkRoundFragment, unknown>;
export const IndexResultRowFragmentDoc = new TypedDocumentString(`
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}
    `, {"fragmentName":"IndexResultRow"}) as unknown as TypedDocumentString<IndexResultRowFragment, unknown>;
export const IndicatorRowFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRow on Indicator {
  id
  version
  code
  name
  nameEn
  measure
  numeratorName
  denominatorName
}
    `, {"fragmentName":"IndicatorRow"}) as unknown as TypedDocumentString<IndicatorRowFragment, unknown>;
export const InspectionRowFragmentDoc = new TypedDocumentString(`
    fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}`, {"fragmentName":"InspectionRow"}) as unknown as TypedDocumentString<InspectionRowFragment, unknown>;
export const InspectionDetailFragmentDoc = new TypedDocumentString(`
    fragment InspectionDetail on Inspection {
  ...InspectionRow
  viewerCan
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}`, {"fragmentName":"InspectionDetail"}) as unknown as TypedDocumentString<InspectionDetailFragment, unknown>;
export const MappedCriterionFragmentDoc = new TypedDocumentString(`
    fragment MappedCriterion on Criterion {
  id
  code
  name
  maxPoints
  level
}
    `, {"fragmentName":"MappedCriterion"}) as unknown as TypedDocumentString<MappedCriterionFragment, unknown>;
export const MappingRowFragmentDoc = new TypedDocumentString(`
    fragment MappingRow on CriterionMapping {
  id
  version
  status
  confidence
  decidedAt
  decidedBy {
    id
    name
  }
  from {
    ...MappedCriterion
  }
  to {
    ...MappedCriterion
  }
}
    fragment MappedCriterion on Criterion {
  id
  code
  name
  maxPoints
  level
}`, {"fragmentName":"MappingRow"}) as unknown as TypedDocumentString<MappingRowFragment, unknown>;
export const MeasurementRowFragmentDoc = new TypedDocumentString(`
    fragment MeasurementRow on Measurement {
  id
  version
  periodStart
  periodEnd
  numerator
  denominator
  value
  source
  constructed
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"MeasurementRow"}) as unknown as TypedDocumentString<MeasurementRowFragment, unknown>;
export const DigestRowFragmentDoc = new TypedDocumentString(`
    fragment DigestRow on Digest {
  id
  day
  status
  subject
  text
  attempts
  error
  sentAt
  person {
    id
    name
  }
}
    `, {"fragmentName":"DigestRow"}) as unknown as TypedDocumentString<DigestRowFragment, unknown>;
export const NoticeItemFragmentDoc = new TypedDocumentString(`
    fragment NoticeItem on Notice {
  id
  reason
  subjectOn
  text
  createdAt
  readAt
  cancelledAt
  task {
    id
    title
    leadUnit {
      id
      name
    }
  }
}
    `, {"fragmentName":"NoticeItem"}) as unknown as TypedDocumentString<NoticeItemFragment, unknown>;
export const NoticeRuleRowFragmentDoc = new TypedDocumentString(`
    fragment NoticeRuleRow on NoticeRule {
  id
  version
  reason
  days
  recipient
  active
}
    `, {"fragmentName":"NoticeRuleRow"}) as unknown as TypedDocumentString<NoticeRuleRowFragment, unknown>;
export const PenaltyRowFragmentDoc = new TypedDocumentString(`
    fragment PenaltyRow on AdministrativePenalty {
  id
  version
  points
  reason
  documentNumber
  documentDate
  issuer
  createdAt
  evidence {
    id
    title
    fileName
    url
  }
}
    `, {"fragmentName":"PenaltyRow"}) as unknown as TypedDocumentString<PenaltyRowFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PersonDetailFragmentDoc = new TypedDocumentString(`
    fragment PersonDetail on Person {
  ...PersonRow
  memberships(first: 10) {
    nodes {
      id
      version
      role
      validFrom
      validTo
      acting
      unit {
        id
        name
      }
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}`, {"fragmentName":"PersonDetail"}) as unknown as TypedDocumentString<PersonDetailFragment, unknown>;
export const PlanAnnexRowFragmentDoc = new TypedDocumentString(`
    fragment PlanAnnexRow on AnnexRow {
  number
  maxPoints
  finalPoints
  lostPoints
  expectedPoints
  solution
  dueOn
  dueWords
  deliverable
  area {
    id
    code
    name
  }
  criterion {
    id
    code
    name
  }
  assessedUnit {
    id
    name
  }
  causes {
    id
    name
  }
  leadUnit {
    id
    name
  }
  cooperatingUnits {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  task {
    id
    status
    deductionLinks {
      deduction {
        id
        criterion {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"PlanAnnexRow"}) as unknown as TypedDocumentString<PlanAnnexRowFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const PlanDetailFragmentDoc = new TypedDocumentString(`
    fragment PlanDetail on RemediationPlan {
  ...PlanRow
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}`, {"fragmentName":"PlanDetail"}) as unknown as TypedDocumentString<PlanDetailFragment, unknown>;
export const CauseReviewRowFragmentDoc = new TypedDocumentString(`
    fragment CauseReviewRow on CauseReview {
  id
  version
  heldOn
  place
  chair
  attendees
  conclusions
  points
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  minutes {
    id
    url
    fileName
  }
  deductions(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"CauseReviewRow"}) as unknown as TypedDocumentString<CauseReviewRowFragment, unknown>;
export const CauseReviewDetailFragmentDoc = new TypedDocumentString(`
    fragment CauseReviewDetail on CauseReview {
  id
  version
  viewerCan
  heldOn
  place
  chair
  attendees
  conclusions
  points
  createdAt
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  recordedBy {
    id
    name
  }
  minutes {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
  deductions(first: 100) {
    totalCount
    nodes {
      ...DeductionRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`, {"fragmentName":"CauseReviewDetail"}) as unknown as TypedDocumentString<CauseReviewDetailFragment, unknown>;
export const ReviewStandRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewStandRow on ReviewStand {
  lost
  covered
  deductionCount
  uncoveredCount
  held
  reviews
  lastHeldOn
  unit {
    id
    name
  }
}
    `, {"fragmentName":"ReviewStandRow"}) as unknown as TypedDocumentString<ReviewStandRowFragment, unknown>;
export const ReviewableDeductionFragmentDoc = new TypedDocumentString(`
    fragment ReviewableDeduction on Deduction {
  ...DeductionRow
  reviews(first: 1) {
    totalCount
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}`, {"fragmentName":"ReviewableDeduction"}) as unknown as TypedDocumentString<ReviewableDeductionFragment, unknown>;
export const CohortLineFragmentDoc = new TypedDocumentString(`
    fragment CohortLine on CohortComparison {
  own
  ownPercent
  median
  medianPercent
  best
  bestPercent
  max
  rank
  rankOf
  tied
  criterion {
    id
    code
    name
    level
    kind
    area {
      id
    }
  }
}
    `, {"fragmentName":"CohortLine"}) as unknown as TypedDocumentString<CohortLineFragment, unknown>;
export const ComparedCriterionFragmentDoc = new TypedDocumentString(`
    fragment ComparedCriterion on Criterion {
  id
  code
  name
}
    `, {"fragmentName":"ComparedCriterion"}) as unknown as TypedDocumentString<ComparedCriterionFragment, unknown>;
export const EarlierYearFiguresFragmentDoc = new TypedDocumentString(`
    fragment EarlierYearFigures on EarlierYear {
  year
  extent
  unit {
    id
    name
  }
  assessment {
    id
    round {
      id
      name
      criteriaSet {
        id
        name
      }
    }
    total {
      points
      max
      percent
    }
  }
  comparisons {
    fromPoints
    fromMax
    toPoints
    toMax
    change
    pointsChange
    fromCriteria {
      ...ComparedCriterion
    }
    toCriteria {
      ...ComparedCriterion
    }
  }
}
    fragment ComparedCriterion on Criterion {
  id
  code
  name
}`, {"fragmentName":"EarlierYearFigures"}) as unknown as TypedDocumentString<EarlierYearFiguresFragment, unknown>;
export const CohortChoiceFragmentDoc = new TypedDocumentString(`
    fragment CohortChoice on Unit {
  id
  name
  kind
  validTo
  parent {
    id
    name
  }
}
    `, {"fragmentName":"CohortChoice"}) as unknown as TypedDocumentString<CohortChoiceFragment, unknown>;
export const ResultProblemTextFragmentDoc = new TypedDocumentString(`
    fragment ResultProblemText on ResultProblem {
  code
  message
  line
  column
}
    `, {"fragmentName":"ResultProblemText"}) as unknown as TypedDocumentString<ResultProblemTextFragment, unknown>;
export const MatrixFiguresFragmentDoc = new TypedDocumentString(`
    fragment MatrixFigures on Matrix {
  stage
  criteria {
    id
    code
    name
    maxPoints
    kind
  }
  rows {
    points
    percents
    states
    assessment {
      id
      unit {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"MatrixFigures"}) as unknown as TypedDocumentString<MatrixFiguresFragment, unknown>;
export const AreaTasksFragmentDoc = new TypedDocumentString(`
    fragment AreaTasks on HeatMapCell {
  tasksOpen
  tasksDone
  tasksOverdue
}
    `, {"fragmentName":"AreaTasks"}) as unknown as TypedDocumentString<AreaTasksFragment, unknown>;
export const ProgressRowFragmentDoc = new TypedDocumentString(`
    fragment ProgressRow on AssessmentProgress {
  selfDone
  selfOf
  missingEvidence
  lockedAt
  reopened
  appraised
  appraisalOf
  openQuestions
  secondDone
  finals
  dueOn
  dueState
  assessment {
    id
    version
    viewerCan
    reopenedUntil
    unit {
      id
      name
      parent {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"ProgressRow"}) as unknown as TypedDocumentString<ProgressRowFragment, unknown>;
export const RankedRowFragmentDoc = new TypedDocumentString(`
    fragment RankedRow on RankingRow {
  rank
  rankOf
  tied
  points
  max
  percent
  lost
  grade
  penalty
  differs
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"RankedRow"}) as unknown as TypedDocumentString<RankedRowFragment, unknown>;
export const ReminderRowFragmentDoc = new TypedDocumentString(`
    fragment ReminderRow on Reminder {
  id
  phase
  message
  createdAt
  sentBy {
    id
    name
  }
}
    `, {"fragmentName":"ReminderRow"}) as unknown as TypedDocumentString<ReminderRowFragment, unknown>;
export const RoundRowFragmentDoc = new TypedDocumentString(`
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"RoundRow"}) as unknown as TypedDocumentString<RoundRowFragment, unknown>;
export const SheetStageFragmentDoc = new TypedDocumentString(`
    fragment SheetStage on StageValue {
  state
  points
  inputs
  note
}
    `, {"fragmentName":"SheetStage"}) as unknown as TypedDocumentString<SheetStageFragment, unknown>;
export const SheetLineFragmentDoc = new TypedDocumentString(`
    fragment SheetLine on SheetRow {
  depth
  isLeaf
  scoreId
  version
  lost
  deviation
  evidenceCount
  openQuestions
  changedAt
  changedBy {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    rule
    ruleText
    evidenceRequired
    appraisingUnit {
      id
      name
    }
  }
  self {
    ...SheetStage
  }
  firstAppraisal {
    ...SheetStage
  }
  secondAppraisal {
    ...SheetStage
  }
  final {
    ...SheetStage
  }
}
    fragment SheetStage on StageValue {
  state
  points
  inputs
  note
}`, {"fragmentName":"SheetLine"}) as unknown as TypedDocumentString<SheetLineFragment, unknown>;
export const SheetPresenceFragmentDoc = new TypedDocumentString(`
    fragment SheetPresence on Presence {
  seenAt
  person {
    id
    name
  }
  criterion {
    id
    code
  }
}
    `, {"fragmentName":"SheetPresence"}) as unknown as TypedDocumentString<SheetPresenceFragment, unknown>;
export const SheetHeadFragmentDoc = new TypedDocumentString(`
    fragment SheetHead on Assessment {
  id
  version
  viewerCan
  lockedAt
  lockedBy {
    id
    name
  }
  signedDocument {
    id
    title
    downloadPath
    url
  }
  reopenedAt
  reopenedUntil
  reopenReason
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
    deadlines {
      phase
      dueOn
      daysLeft
      state
    }
    criteriaSet {
      id
      decimals
      notApplicablePolicy
    }
  }
  missing {
    what
    message
    criterion {
      id
      code
      name
    }
  }
  reminders(first: 3) {
    nodes {
      id
      message
      createdAt
      sentBy {
        id
        name
      }
    }
  }
  presence {
    ...SheetPresence
  }
}
    fragment SheetPresence on Presence {
  seenAt
  person {
    id
    name
  }
  criterion {
    id
    code
  }
}`, {"fragmentName":"SheetHead"}) as unknown as TypedDocumentString<SheetHeadFragment, unknown>;
export const SheetSavedFragmentDoc = new TypedDocumentString(`
    fragment SheetSaved on Score {
  id
  version
  criterion {
    id
  }
}
    `, {"fragmentName":"SheetSaved"}) as unknown as TypedDocumentString<SheetSavedFragment, unknown>;
export const SheetExplanationFragmentDoc = new TypedDocumentString(`
    fragment SheetExplanation on Explanation {
  id
  version
  question
  askedAt
  answer
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
    `, {"fragmentName":"SheetExplanation"}) as unknown as TypedDocumentString<SheetExplanationFragment, unknown>;
export const SheetChangeFragmentDoc = new TypedDocumentString(`
    fragment SheetChange on ScoreChange {
  at
  personName
  reason
  changes {
    stage
    member
    from
    to
  }
}
    `, {"fragmentName":"SheetChange"}) as unknown as TypedDocumentString<SheetChangeFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}
    `, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const BulkRowFragmentDoc = new TypedDocumentString(`
    fragment BulkRow on TaskRowResult {
  index
  task {
    id
    version
    title
  }
  error {
    code
    message
  }
}
    `, {"fragmentName":"BulkRow"}) as unknown as TypedDocumentString<BulkRowFragment, unknown>;
export const TaskPeriodCellFragmentDoc = new TypedDocumentString(`
    fragment TaskPeriodCell on TaskPeriod {
  label
  startsOn
  endsOn
  state
  update {
    id
    createdAt
    note
    percentDone
    author {
      id
      name
    }
  }
}
    `, {"fragmentName":"TaskPeriodCell"}) as unknown as TypedDocumentString<TaskPeriodCellFragment, unknown>;
export const ExtensionFactsFragmentDoc = new TypedDocumentString(`
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
    `, {"fragmentName":"ExtensionFacts"}) as unknown as TypedDocumentString<ExtensionFactsFragment, unknown>;
export const TaskDetailFragmentDoc = new TypedDocumentString(`
    fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  firstDueOn
  recoveredPoints
  createdAt
  submittedAt
  verifiedAt
  steps {
    id
    position
    text
    doneAt
    doneBy {
      id
      name
    }
  }
  periods {
    ...TaskPeriodCell
  }
  pendingExtension {
    ...ExtensionFacts
  }
  findings(first: 50) {
    nodes {
      id
      text
      status
      dueOn
      unit {
        id
        name
      }
      inspection {
        id
        name
      }
    }
  }
  cooperatingUnits(first: 50) {
    nodes {
      id
      name
    }
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    issuedOn
    extract
  }
  deductionLinks {
    expectedPoints
    deduction {
      id
      points
      status
      score {
        id
        finalPoints
      }
      assessment {
        id
        unit {
          id
          name
        }
        round {
          id
          year
        }
      }
      returned {
        recovered
        lostAgain
      }
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskPeriodCell on TaskPeriod {
  label
  startsOn
  endsOn
  state
  update {
    id
    createdAt
    note
    percentDone
    author {
      id
      name
    }
  }
}`, {"fragmentName":"TaskDetail"}) as unknown as TypedDocumentString<TaskDetailFragment, unknown>;
export const TaskEvidenceItemFragmentDoc = new TypedDocumentString(`
    fragment TaskEvidenceItem on Evidence {
  ...EvidenceItem
  mediaType
  downloadPath
  previousVersion {
    id
    createdAt
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`, {"fragmentName":"TaskEvidenceItem"}) as unknown as TypedDocumentString<TaskEvidenceItemFragment, unknown>;
export const TimelineEntryFragmentDoc = new TypedDocumentString(`
    fragment TimelineEntry on TaskUpdate {
  id
  kind
  status
  percentDone
  note
  periodEnd
  createdAt
  constructed
  author {
    id
    name
  }
  question {
    id
    note
    author {
      id
      name
    }
  }
  answers {
    id
  }
  evidence(first: 10) {
    nodes {
      id
      title
      fileName
      url
    }
  }
}
    `, {"fragmentName":"TimelineEntry"}) as unknown as TypedDocumentString<TimelineEntryFragment, unknown>;
export const TaskOverviewFragmentDoc = new TypedDocumentString(`
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"TaskOverview"}) as unknown as TypedDocumentString<TaskOverviewFragment, unknown>;
export const BoardTaskFragmentDoc = new TypedDocumentString(`
    fragment BoardTask on RemediationTask {
  ...TaskOverview
  viewerCan
}
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"BoardTask"}) as unknown as TypedDocumentString<BoardTaskFragment, unknown>;
export const TaskSpanFragmentDoc = new TypedDocumentString(`
    fragment TaskSpan on RemediationTask {
  ...TaskOverview
  createdAt
  verifiedAt
  plan {
    id
    name
  }
  updates(last: 4) {
    nodes {
      kind
      createdAt
    }
  }
}
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"TaskSpan"}) as unknown as TypedDocumentString<TaskSpanFragment, unknown>;
export const TemplateRowFragmentDoc = new TypedDocumentString(`
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"TemplateRow"}) as unknown as TypedDocumentString<TemplateRowFragment, unknown>;
export const UnitRowFragmentDoc = new TypedDocumentString(`
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}
    `, {"fragmentName":"UnitRow"}) as unknown as TypedDocumentString<UnitRowFragment, unknown>;
export const WhatIfFiguresFragmentDoc = new TypedDocumentString(`
    fragment WhatIfFigures on WhatIf {
  points
  max
  percent
  grade
  rank
  rankOf
  tied
  gained
  before {
    points
    percent
    grade
    rank
  }
  areas {
    points
    max
    percent
    grade
    gained
    criterion {
      id
      code
      name
    }
  }
}
    `, {"fragmentName":"WhatIfFigures"}) as unknown as TypedDocumentString<WhatIfFiguresFragment, unknown>;
export const AmendmentsDocument = new TypedDocumentString(`
    query Amendments($filter: AmendmentFilter, $after: String) {
  amendments(filter: $filter, first: 50, after: $after) {
    totalCount
    nodes {
      ...AmendmentRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AmendmentRow on Amendment {
  id
  fromState
  fromPoints
  toState
  toPoints
  reason
  documentNumber
  documentDate
  createdAt
  amendedBy {
    id
    name
  }
  score {
    id
    assessment {
      id
      unit {
        id
        name
      }
    }
    criterion {
      id
      code
      name
      maxPoints
    }
  }
}`) as unknown as TypedDocumentString<AmendmentsQuery, AmendmentsQueryVariables>;
export const AmendFinalScoreDocument = new TypedDocumentString(`
    mutation AmendFinalScore($input: AmendScoreInput!) {
  amendScore(input: $input) {
    amendment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AmendFinalScoreMutation, AmendFinalScoreMutationVariables>;
export const ApiKeyListDocument = new TypedDocumentString(`
    query ApiKeyList($first: Int, $offset: Int) {
  list: apiKeys(first: $first, offset: $offset) {
    totalCount
    nodes {
      ...ApiKeyRow
    }
  }
}
    fragment ApiKeyRow on ApiKey {
  id
  name
  start
  scopes
  enabled
  createdAt
  expiresAt
  lastUsedAt
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<ApiKeyListQuery, ApiKeyListQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    key
    apiKey {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      id
      enabled
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const RoundsInAppraisalDocument = new TypedDocumentString(`
    query RoundsInAppraisal {
  assessmentRounds(
    filter: {status: {in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL]}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 50
  ) {
    nodes {
      ...QueueRound
    }
  }
}
    fragment QueueRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}`) as unknown as TypedDocumentString<RoundsInAppraisalQuery, RoundsInAppraisalQueryVariables>;
export const QueuePlacesDocument = new TypedDocumentString(`
    query QueuePlaces($roundId: ID!, $offset: Int) {
  scores(
    filter: {round: {id: {eq: $roundId}}, awaiting: true}
    orderBy: [{field: CRITERION, direction: ASC}]
    first: 100
    offset: $offset
  ) {
    totalCount
    nodes {
      ...QueuePlace
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<QueuePlacesQuery, QueuePlacesQueryVariables>;
export const QueueRowsDocument = new TypedDocumentString(`
    query QueueRows($filter: ScoreFilter!, $orderBy: [ScoreOrder!], $offset: Int) {
  scores(filter: $filter, orderBy: $orderBy, first: 100, offset: $offset) {
    totalCount
    nodes {
      ...QueueRow
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment QueueRow on Score {
  ...QueuePlace
  version
  updatedAt
  viewerCan
  selfState
  selfPoints
  selfInputs
  selfDeviation
  selfNote
  selfComputed {
    points
    branch
    sentence
  }
  firstAppraisalState
  firstAppraisalPoints
  firstAppraisalNote
  secondAppraisalState
  secondAppraisalPoints
  secondAppraisalNote
  evidenceCount
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    ruleText
  }
  explanations(first: 5) {
    nodes {
      ...QueueQuestion
    }
  }
}`) as unknown as TypedDocumentString<QueueRowsQuery, QueueRowsQueryVariables>;
export const AnsweredQuestionsDocument = new TypedDocumentString(`
    query AnsweredQuestions($roundId: ID!, $offset: Int) {
  explanations(
    filter: {open: false, score: {round: {id: {eq: $roundId}}}}
    first: 100
    offset: $offset
  ) {
    totalCount
    nodes {
      ...QueueQuestion
      score {
        ...QueueRow
      }
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment QueueRow on Score {
  ...QueuePlace
  version
  updatedAt
  viewerCan
  selfState
  selfPoints
  selfInputs
  selfDeviation
  selfNote
  selfComputed {
    points
    branch
    sentence
  }
  firstAppraisalState
  firstAppraisalPoints
  firstAppraisalNote
  secondAppraisalState
  secondAppraisalPoints
  secondAppraisalNote
  evidenceCount
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    ruleText
  }
  explanations(first: 5) {
    nodes {
      ...QueueQuestion
    }
  }
}`) as unknown as TypedDocumentString<AnsweredQuestionsQuery, AnsweredQuestionsQueryVariables>;
export const QueueEvidenceDocument = new TypedDocumentString(`
    query QueueEvidence($id: ID!) {
  score: node(id: $id) {
    ... on Score {
      id
      evidence(first: 50) {
        nodes {
          ...EvidenceItem
        }
      }
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<QueueEvidenceQuery, QueueEvidenceQueryVariables>;
export const AppraiseQueueRowsDocument = new TypedDocumentString(`
    mutation AppraiseQueueRows($input: RecordAppraisalsInput!) {
  recordAppraisals(input: $input) {
    scores {
      ...QueueRow
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment QueueRow on Score {
  ...QueuePlace
  version
  updatedAt
  viewerCan
  selfState
  selfPoints
  selfInputs
  selfDeviation
  selfNote
  selfComputed {
    points
    branch
    sentence
  }
  firstAppraisalState
  firstAppraisalPoints
  firstAppraisalNote
  secondAppraisalState
  secondAppraisalPoints
  secondAppraisalNote
  evidenceCount
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    ruleText
  }
  explanations(first: 5) {
    nodes {
      ...QueueQuestion
    }
  }
}`) as unknown as TypedDocumentString<AppraiseQueueRowsMutation, AppraiseQueueRowsMutationVariables>;
export const AcceptQueueRowsDocument = new TypedDocumentString(`
    mutation AcceptQueueRows($input: AcceptSelfScoresInput!) {
  acceptSelfScores(input: $input) {
    scores {
      ...QueueRow
    }
  }
}
    fragment QueuePlace on Score {
  id
  criterion {
    id
    code
    name
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}
fragment QueueQuestion on Explanation {
  id
  version
  question
  answer
  askedAt
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment QueueRow on Score {
  ...QueuePlace
  version
  updatedAt
  viewerCan
  selfState
  selfPoints
  selfInputs
  selfDeviation
  selfNote
  selfComputed {
    points
    branch
    sentence
  }
  firstAppraisalState
  firstAppraisalPoints
  firstAppraisalNote
  secondAppraisalState
  secondAppraisalPoints
  secondAppraisalNote
  evidenceCount
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    ruleText
  }
  explanations(first: 5) {
    nodes {
      ...QueueQuestion
    }
  }
}`) as unknown as TypedDocumentString<AcceptQueueRowsMutation, AcceptQueueRowsMutationVariables>;
export const AskAboutQueueRowDocument = new TypedDocumentString(`
    mutation AskAboutQueueRow($input: AskExplanationInput!) {
  askExplanation(input: $input) {
    explanation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskAboutQueueRowMutation, AskAboutQueueRowMutationVariables>;
export const AssessmentListDocument = new TypedDocumentString(`
    query AssessmentList($filter: AssessmentFilter, $orderBy: [AssessmentOrder!], $first: Int, $offset: Int) {
  list: assessments(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...AssessmentRow
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`) as unknown as TypedDocumentString<AssessmentListQuery, AssessmentListQueryVariables>;
export const AssessmentOneDocument = new TypedDocumentString(`
    query AssessmentOne($id: ID!) {
  one: node(id: $id) {
    ... on Assessment {
      ...AssessmentResultFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}`) as unknown as TypedDocumentString<AssessmentOneQuery, AssessmentOneQueryVariables>;
export const AssessmentManyDocument = new TypedDocumentString(`
    query AssessmentMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Assessment {
      ...AssessmentRow
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`) as unknown as TypedDocumentString<AssessmentManyQuery, AssessmentManyQueryVariables>;
export const AssessmentPartsDocument = new TypedDocumentString(`
    query AssessmentParts($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      deductions(first: 100) {
        totalCount
        nodes {
          id
          points
          status
          cause {
            id
            name
          }
          criterion {
            id
            code
            name
            maxPoints
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentPartsQuery, AssessmentPartsQueryVariables>;
export const AssessmentScoresDocument = new TypedDocumentString(`
    query AssessmentScores($id: ID!, $after: String) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      scores(first: 100, after: $after) {
        nodes {
          ...ScoreRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ScoreRow on Score {
  id
  version
  state
  selfPoints
  firstAppraisalPoints
  secondAppraisalPoints
  finalPoints
  note
  criterion {
    id
    code
    name
    kind
    maxPoints
    area {
      id
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AssessmentScoresQuery, AssessmentScoresQueryVariables>;
export const RecordFinalScoresDocument = new TypedDocumentString(`
    mutation RecordFinalScores($input: RecordFinalScoresInput!) {
  recordFinalScores(input: $input) {
    scores {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFinalScoresMutation, RecordFinalScoresMutationVariables>;
export const RecordPublishedFiguresDocument = new TypedDocumentString(`
    mutation RecordPublishedFigures($input: RecordPublishedFiguresInput!) {
  recordPublishedFigures(input: $input) {
    assessment {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPublishedFiguresMutation, RecordPublishedFiguresMutationVariables>;
export const BalanceOfYearsDocument = new TypedDocumentString(`
    query BalanceOfYears($unitId: ID!, $fromYear: Int!, $toYear: Int!) {
  balance: pointsBalance(unitId: $unitId, fromYear: $fromYear, toYear: $toYear) {
    ...BalanceSums
    from {
      ...BalanceYear
    }
    to {
      ...BalanceYear
    }
    areas {
      ...BalanceAmounts
    }
    lines {
      ...BalanceSheetLine
    }
    causes {
      lost
      recovered
      lostAgain
      returnRate
      cause {
        id
        name
      }
    }
  }
}
    fragment BalanceAmounts on BalanceLine {
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  maxChanged
  area {
    id
    code
    name
  }
}
fragment BalanceCriterion on Criterion {
  id
  code
  name
  maxPoints
}
fragment BalanceDeduction on Deduction {
  id
  points
  status
  cause {
    id
    name
  }
  criterion {
    ...BalanceCriterion
  }
  returned {
    recovered
    lostAgain
    retired
  }
}
fragment BalanceSheetLine on BalanceLine {
  ...BalanceAmounts
  criteria {
    ...BalanceCriterion
  }
  earlierCriteria {
    ...BalanceCriterion
  }
  deductions {
    ...BalanceDeduction
  }
  newDeductions {
    ...BalanceDeduction
  }
  tasks {
    id
    title
    status
    leadUnit {
      id
      name
    }
  }
}
fragment BalanceYear on Assessment {
  id
  grade
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  total {
    points
    max
    percent
  }
}
fragment BalanceSums on PointsBalance {
  fromYear
  toYear
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  comparable
}`) as unknown as TypedDocumentString<BalanceOfYearsQuery, BalanceOfYearsQueryVariables>;
export const BalanceOfAssessmentDocument = new TypedDocumentString(`
    query BalanceOfAssessment($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      unit {
        id
        name
      }
      balance {
        ...BalanceSums
      }
    }
  }
}
    fragment BalanceSums on PointsBalance {
  fromYear
  toYear
  opening
  recovered
  retired
  stillLost
  newlyLost
  closing
  pending
  unknown
  comparable
}`) as unknown as TypedDocumentString<BalanceOfAssessmentQuery, BalanceOfAssessmentQueryVariables>;
export const NextYearOfUnitDocument = new TypedDocumentString(`
    query NextYearOfUnit($unitId: ID!, $year: Int!) {
  assessments(
    filter: {unitId: {eq: $unitId}, round: {status: {in: [FINALISED, PUBLISHED]}, year: {gt: $year}}}
    orderBy: [{field: YEAR, direction: ASC}]
    first: 1
  ) {
    nodes {
      id
      round {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextYearOfUnitQuery, NextYearOfUnitQueryVariables>;
export const BalanceYearsDocument = new TypedDocumentString(`
    query BalanceYears($unitId: ID!) {
  unit: node(id: $unitId) {
    ... on Unit {
      id
      name
    }
  }
  own: assessments(
    filter: {unitId: {eq: $unitId}, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 30
  ) {
    nodes {
      id
      round {
        id
        year
      }
    }
  }
  earlier: assessments(
    filter: {unitId: {eq: $unitId}, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      earlierYears {
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BalanceYearsQuery, BalanceYearsQueryVariables>;
export const BalanceUnitDocument = new TypedDocumentString(`
    query BalanceUnit($unitId: ID!) {
  assessments(
    filter: {unitSubtree: $unitId, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BalanceUnitQuery, BalanceUnitQueryVariables>;
export const CalendarDaysDocument = new TypedDocumentString(`
    query CalendarDays($from: Date!, $to: Date!) {
  calendarDays(
    filter: {day: {gte: $from, lte: $to}}
    orderBy: [{field: DAY, direction: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...CalendarDayRow
    }
  }
}
    fragment CalendarDayRow on CalendarDay {
  id
  version
  day
  name
  kind
}`) as unknown as TypedDocumentString<CalendarDaysQuery, CalendarDaysQueryVariables>;
export const SetCalendarDayDocument = new TypedDocumentString(`
    mutation SetCalendarDay($input: SetCalendarDayInput!) {
  setCalendarDay(input: $input) {
    calendarDay {
      ...CalendarDayRow
    }
  }
}
    fragment CalendarDayRow on CalendarDay {
  id
  version
  day
  name
  kind
}`) as unknown as TypedDocumentString<SetCalendarDayMutation, SetCalendarDayMutationVariables>;
export const RemoveCalendarDayDocument = new TypedDocumentString(`
    mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
  removeCalendarDay(input: $input) {
    day
  }
}
    `) as unknown as TypedDocumentString<RemoveCalendarDayMutation, RemoveCalendarDayMutationVariables>;
export const CauseListDocument = new TypedDocumentString(`
    query CauseList($filter: CauseFilter, $orderBy: [CauseOrder!], $first: Int, $offset: Int) {
  list: causes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...CauseRow
    }
  }
}
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}`) as unknown as TypedDocumentString<CauseListQuery, CauseListQueryVariables>;
export const CauseOneDocument = new TypedDocumentString(`
    query CauseOne($id: ID!) {
  one: node(id: $id) {
    ... on Cause {
      ...CauseRow
    }
  }
}
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}`) as unknown as TypedDocumentString<CauseOneQuery, CauseOneQueryVariables>;
export const CauseManyDocument = new TypedDocumentString(`
    query CauseMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Cause {
      ...CauseRow
    }
  }
}
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}`) as unknown as TypedDocumentString<CauseManyQuery, CauseManyQueryVariables>;
export const RecordCauseDocument = new TypedDocumentString(`
    mutation RecordCause($input: RecordCauseInput!) {
  create: recordCause(input: $input) {
    record: cause {
      ...CauseRow
    }
  }
}
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}`) as unknown as TypedDocumentString<RecordCauseMutation, RecordCauseMutationVariables>;
export const UpdateCauseDocument = new TypedDocumentString(`
    mutation UpdateCause($input: UpdateCauseInput!) {
  update: updateCause(input: $input) {
    record: cause {
      ...CauseRow
    }
  }
}
    fragment CauseRow on Cause {
  id
  version
  code
  name
  nameEn
  kind
  position
  active
}`) as unknown as TypedDocumentString<UpdateCauseMutation, UpdateCauseMutationVariables>;
export const CoverageTableDocument = new TypedDocumentString(`
    query CoverageTable($filter: DeductionFilter, $by: CoverageBy!) {
  coverage(filter: $filter, by: $by) {
    total {
      ...CoverageParts
    }
    rows {
      year
      criterion {
        id
        code
        name
      }
      unit {
        id
        name
      }
      cause {
        id
        name
      }
      coverage {
        ...CoverageParts
      }
    }
  }
}
    fragment CoverageParts on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}`) as unknown as TypedDocumentString<CoverageTableQuery, CoverageTableQueryVariables>;
export const CoverageYearsDocument = new TypedDocumentString(`
    query CoverageYears($filter: DeductionFilter) {
  coverage(filter: $filter, by: YEAR) {
    rows {
      year
      coverage {
        lost
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageYearsQuery, CoverageYearsQueryVariables>;
export const CoverageAreasDocument = new TypedDocumentString(`
    query CoverageAreas($filter: DeductionFilter) {
  coverage(filter: $filter, by: AREA) {
    rows {
      criterion {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageAreasQuery, CoverageAreasQueryVariables>;
export const CauseParetoOfDocument = new TypedDocumentString(`
    query CauseParetoOf($filter: DeductionFilter) {
  causePareto(filter: $filter) {
    total
    unexplained
    rows {
      points
      deductions
      units
      share
      cumulativeShare
      cause {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CauseParetoOfQuery, CauseParetoOfQueryVariables>;
export const SharedCausesOfDocument = new TypedDocumentString(`
    query SharedCausesOf($filter: DeductionFilter) {
  sameCauses(filter: $filter) {
    points
    unitCount
    cause {
      id
      name
    }
    units {
      points
      deductions
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedCausesOfQuery, SharedCausesOfQueryVariables>;
export const CauseEffectsOfDocument = new TypedDocumentString(`
    query CauseEffectsOf($filter: DeductionFilter) {
  causeEffects(filter: $filter) {
    deductions
    points
    withVerifiedTask
    recovered
    lostAgain
    returnRate
    verifiedReturnRate
    cause {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CauseEffectsOfQuery, CauseEffectsOfQueryVariables>;
export const RepeatLossesOfDocument = new TypedDocumentString(`
    query RepeatLossesOf($unitSubtree: ID, $toYear: Int!, $years: Int!) {
  repeatLosses(unitSubtree: $unitSubtree, toYear: $toYear, years: $years) {
    streak
    unit {
      id
      name
    }
    criterion {
      id
      code
      name
      area {
        id
      }
    }
    years {
      year
      lost
      points
      max
      causes {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RepeatLossesOfQuery, RepeatLossesOfQueryVariables>;
export const CriteriaSetListDocument = new TypedDocumentString(`
    query CriteriaSetList($filter: CriteriaSetFilter, $orderBy: [CriteriaSetOrder!], $first: Int, $offset: Int) {
  list: criteriaSets(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...CriteriaSetRow
    }
  }
}
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}`) as unknown as TypedDocumentString<CriteriaSetListQuery, CriteriaSetListQueryVariables>;
export const CriteriaSetOneDocument = new TypedDocumentString(`
    query CriteriaSetOne($id: ID!) {
  one: node(id: $id) {
    ... on CriteriaSet {
      ...CriteriaSetRow
    }
  }
}
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}`) as unknown as TypedDocumentString<CriteriaSetOneQuery, CriteriaSetOneQueryVariables>;
export const CriteriaSetManyDocument = new TypedDocumentString(`
    query CriteriaSetMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on CriteriaSet {
      ...CriteriaSetRow
    }
  }
}
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}`) as unknown as TypedDocumentString<CriteriaSetManyQuery, CriteriaSetManyQueryVariables>;
export const CreateCriteriaSetDocument = new TypedDocumentString(`
    mutation CreateCriteriaSet($input: CreateCriteriaSetInput!) {
  create: createCriteriaSet(input: $input) {
    record: criteriaSet {
      ...CriteriaSetRow
    }
  }
}
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}`) as unknown as TypedDocumentString<CreateCriteriaSetMutation, CreateCriteriaSetMutationVariables>;
export const UpdateCriteriaSetDocument = new TypedDocumentString(`
    mutation UpdateCriteriaSet($input: UpdateCriteriaSetInput!) {
  update: updateCriteriaSet(input: $input) {
    record: criteriaSet {
      ...CriteriaSetRow
    }
  }
}
    fragment CriteriaSetRow on CriteriaSet {
  id
  version
  code
  name
  nameEn
  indexCode
  year
  maxPoints
  decimals
  notApplicablePolicy
  status
  publishedAt
  decisionNumber
  issuedOn
  source
  unit {
    id
    name
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  copiedFrom {
    id
    name
    year
  }
  gradeBands {
    id
    scope
    label
    floorPercent
    source
  }
}`) as unknown as TypedDocumentString<UpdateCriteriaSetMutation, UpdateCriteriaSetMutationVariables>;
export const CriterionListDocument = new TypedDocumentString(`
    query CriterionList($filter: CriterionFilter, $orderBy: [CriterionOrder!], $first: Int, $offset: Int) {
  list: criteria(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...CriterionRow
    }
  }
}
    fragment CriterionRow on Criterion {
  id
  version
  code
  position
  level
  name
  nameEn
  maxPoints
  kind
  method
  ruleText
  rule
  evidenceRequired
  constructed
  parent {
    id
    code
    name
  }
  set {
    id
    name
    status
  }
  appraisingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CriterionListQuery, CriterionListQueryVariables>;
export const CriterionOneDocument = new TypedDocumentString(`
    query CriterionOne($id: ID!) {
  one: node(id: $id) {
    ... on Criterion {
      ...CriterionRow
    }
  }
}
    fragment CriterionRow on Criterion {
  id
  version
  code
  position
  level
  name
  nameEn
  maxPoints
  kind
  method
  ruleText
  rule
  evidenceRequired
  constructed
  parent {
    id
    code
    name
  }
  set {
    id
    name
    status
  }
  appraisingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CriterionOneQuery, CriterionOneQueryVariables>;
export const CriterionManyDocument = new TypedDocumentString(`
    query CriterionMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Criterion {
      ...CriterionRow
    }
  }
}
    fragment CriterionRow on Criterion {
  id
  version
  code
  position
  level
  name
  nameEn
  maxPoints
  kind
  method
  ruleText
  rule
  evidenceRequired
  constructed
  parent {
    id
    code
    name
  }
  set {
    id
    name
    status
  }
  appraisingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CriterionManyQuery, CriterionManyQueryVariables>;
export const CreateCriterionDocument = new TypedDocumentString(`
    mutation CreateCriterion($input: CreateCriterionInput!) {
  createCriterion(input: $input) {
    criterion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCriterionMutation, CreateCriterionMutationVariables>;
export const UpdateCriterionDocument = new TypedDocumentString(`
    mutation UpdateCriterion($input: UpdateCriterionInput!) {
  updateCriterion(input: $input) {
    criterion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCriterionMutation, UpdateCriterionMutationVariables>;
export const MoveCriterionDocument = new TypedDocumentString(`
    mutation MoveCriterion($input: MoveCriterionInput!) {
  moveCriterion(input: $input) {
    criterion {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MoveCriterionMutation, MoveCriterionMutationVariables>;
export const DeleteCriterionDocument = new TypedDocumentString(`
    mutation DeleteCriterion($input: DeleteCriterionInput!) {
  deleteCriterion(input: $input) {
    deletedCriterionIds
  }
}
    `) as unknown as TypedDocumentString<DeleteCriterionMutation, DeleteCriterionMutationVariables>;
export const ImportCriteriaDocument = new TypedDocumentString(`
    mutation ImportCriteria($input: ImportCriteriaInput!) {
  importCriteria(input: $input) {
    criteriaSet {
      id
      version
    }
    ignoredLines {
      line
      text
      reason
    }
    problems {
      ...ImportProblem
    }
    rows {
      ...ImportRow
    }
  }
}
    fragment ImportProblem on CriteriaImportProblem {
  line
  column
  code
  message
  blocking
}
fragment ImportRow on CriteriaImportRow {
  line
  code
  parentCode
  name
  maxPoints
  method
  kind
  ruleText
  ruleRead
  ruleDescribed
  ruleNotes
  ruleDeclined {
    reason
    message
    fragment
  }
  problems {
    ...ImportProblem
  }
}`) as unknown as TypedDocumentString<ImportCriteriaMutation, ImportCriteriaMutationVariables>;
export const RuleReadingOfDocument = new TypedDocumentString(`
    query RuleReadingOf($text: String!, $maxPoints: Decimal!) {
  ruleReading(text: $text, maxPoints: $maxPoints) {
    rule
    described
    notes
    declined {
      reason
      message
      fragment
    }
  }
}
    `) as unknown as TypedDocumentString<RuleReadingOfQuery, RuleReadingOfQueryVariables>;
export const ProposeRulesDocument = new TypedDocumentString(`
    mutation ProposeRules($input: ProposeRulesInput!) {
  proposeRules(input: $input) {
    proposals {
      rule
      described
      notes
      isStored
      declined {
        reason
        message
        fragment
      }
      criterion {
        id
        version
        code
        name
        maxPoints
        ruleText
        rule
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeRulesMutation, ProposeRulesMutationVariables>;
export const ConfirmRulesDocument = new TypedDocumentString(`
    mutation ConfirmRules($input: ConfirmRulesInput!) {
  confirmRules(input: $input) {
    criteria {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmRulesMutation, ConfirmRulesMutationVariables>;
export const PublishCriteriaSetDocument = new TypedDocumentString(`
    mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {
  publishCriteriaSet(input: $input) {
    criteriaSet {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PublishCriteriaSetMutation, PublishCriteriaSetMutationVariables>;
export const CopyCriteriaSetDocument = new TypedDocumentString(`
    mutation CopyCriteriaSet($input: CopyCriteriaSetInput!) {
  copyCriteriaSet(input: $input) {
    criteriaSet {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CopyCriteriaSetMutation, CopyCriteriaSetMutationVariables>;
export const DeleteCriteriaSetDocument = new TypedDocumentString(`
    mutation DeleteCriteriaSet($input: DeleteCriteriaSetInput!) {
  deleteCriteriaSet(input: $input) {
    deletedSetId
  }
}
    `) as unknown as TypedDocumentString<DeleteCriteriaSetMutation, DeleteCriteriaSetMutationVariables>;
export const RenumberCriteriaDocument = new TypedDocumentString(`
    mutation RenumberCriteria($input: RenumberCriteriaInput!) {
  renumberCriteria(input: $input) {
    criteriaSet {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RenumberCriteriaMutation, RenumberCriteriaMutationVariables>;
export const SetReadinessDocument = new TypedDocumentString(`
    query SetReadiness($id: ID!) {
  set: node(id: $id) {
    ... on CriteriaSet {
      id
      publishProblems {
        code
        message
        path
        criterion {
          id
          code
          name
        }
      }
      rounds(first: 20) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetReadinessQuery, SetReadinessQueryVariables>;
export const SetDifferenceDocument = new TypedDocumentString(`
    query SetDifference($id: ID!, $withSetId: ID!) {
  set: node(id: $id) {
    ... on CriteriaSet {
      id
      difference(withSetId: $withSetId) {
        unchangedCount
        added {
          ...CriterionRow
        }
        removed {
          ...CriterionRow
        }
        changed {
          members
          from {
            ...CriterionRow
          }
          to {
            ...CriterionRow
          }
        }
      }
    }
  }
}
    fragment CriterionRow on Criterion {
  id
  version
  code
  position
  level
  name
  nameEn
  maxPoints
  kind
  method
  ruleText
  rule
  evidenceRequired
  constructed
  parent {
    id
    code
    name
  }
  set {
    id
    name
    status
  }
  appraisingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetDifferenceQuery, SetDifferenceQueryVariables>;
export const ExplainDeductionsDocument = new TypedDocumentString(`
    mutation ExplainDeductions($input: ExplainDeductionsInput!) {
  explainDeductions(input: $input) {
    results {
      index
      deduction {
        id
        version
      }
      error {
        code
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainDeductionsMutation, ExplainDeductionsMutationVariables>;
export const CreateTasksFromDeductionsDocument = new TypedDocumentString(`
    mutation CreateTasksFromDeductions($input: CreateTasksFromDeductionsInput!) {
  createTasksFromDeductions(input: $input) {
    results {
      index
      deductionId
      task {
        id
        title
      }
      error {
        code
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTasksFromDeductionsMutation, CreateTasksFromDeductionsMutationVariables>;
export const DeductionListDocument = new TypedDocumentString(`
    query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {
  list: deductions(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...DeductionRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeductionListQuery, DeductionListQueryVariables>;
export const DeductionOneDocument = new TypedDocumentString(`
    query DeductionOne($id: ID!) {
  one: node(id: $id) {
    ... on Deduction {
      ...DeductionDetail
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment DeductionSibling on Deduction {
  id
  version
  points
  status
  waivedAt
  viewerCan
  activeTaskCount
  cause {
    id
    name
  }
  responsibleUnit {
    id
    name
  }
}
fragment DeductionReview on CauseReview {
  id
  heldOn
  chair
  conclusions
  unit {
    id
    name
  }
  minutes {
    ...EvidenceItem
  }
}
fragment DeductionDetail on Deduction {
  ...DeductionRow
  viewerCan
  waivedAt
  waiveReason
  criterion {
    id
    code
    name
    maxPoints
    area {
      id
      code
      name
    }
  }
  score {
    id
    finalPoints
    selfPoints
    firstAppraisalPoints
    secondAppraisalPoints
    evidenceCount
    deductions(first: 100) {
      nodes {
        ...DeductionSibling
      }
    }
  }
  reviews(first: 10) {
    totalCount
    nodes {
      ...DeductionReview
    }
  }
  taskLinks {
    expectedPoints
    task {
      ...TaskRow
    }
  }
  returned {
    recovered
    lostAgain
    retired
    assessment {
      id
      round {
        id
        year
      }
    }
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeductionOneQuery, DeductionOneQueryVariables>;
export const DeductionManyDocument = new TypedDocumentString(`
    query DeductionMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Deduction {
      ...DeductionRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeductionManyQuery, DeductionManyQueryVariables>;
export const ExplainDeductionDocument = new TypedDocumentString(`
    mutation ExplainDeduction($input: ExplainDeductionInput!) {
  explainDeduction(input: $input) {
    deduction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainDeductionMutation, ExplainDeductionMutationVariables>;
export const SplitDeductionDocument = new TypedDocumentString(`
    mutation SplitDeduction($input: SplitDeductionInput!) {
  splitDeduction(input: $input) {
    deductions {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SplitDeductionMutation, SplitDeductionMutationVariables>;
export const MergeDeductionsDocument = new TypedDocumentString(`
    mutation MergeDeductions($input: MergeDeductionsInput!) {
  mergeDeductions(input: $input) {
    deduction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MergeDeductionsMutation, MergeDeductionsMutationVariables>;
export const WaiveDeductionDocument = new TypedDocumentString(`
    mutation WaiveDeduction($input: WaiveDeductionInput!) {
  waiveDeduction(input: $input) {
    deduction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WaiveDeductionMutation, WaiveDeductionMutationVariables>;
export const DirectiveListDocument = new TypedDocumentString(`
    query DirectiveList($filter: DirectiveFilter, $orderBy: [DirectiveOrder!], $first: Int, $offset: Int) {
  list: directives(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...DirectiveRow
    }
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<DirectiveListQuery, DirectiveListQueryVariables>;
export const DirectiveOneDocument = new TypedDocumentString(`
    query DirectiveOne($id: ID!) {
  one: node(id: $id) {
    ... on Directive {
      ...DirectiveDetail
    }
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}
fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment DirectiveDetail on Directive {
  ...DirectiveRow
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
  taskCounts {
    ...TaskCountFigures
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<DirectiveOneQuery, DirectiveOneQueryVariables>;
export const DirectiveManyDocument = new TypedDocumentString(`
    query DirectiveMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Directive {
      ...DirectiveRow
    }
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<DirectiveManyQuery, DirectiveManyQueryVariables>;
export const CreateDirectiveDocument = new TypedDocumentString(`
    mutation CreateDirective($input: CreateDirectiveInput!) {
  create: createDirective(input: $input) {
    record: directive {
      ...DirectiveRow
    }
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateDirectiveMutation, CreateDirectiveMutationVariables>;
export const UpdateDirectiveDocument = new TypedDocumentString(`
    mutation UpdateDirective($input: UpdateDirectiveInput!) {
  update: updateDirective(input: $input) {
    record: directive {
      ...DirectiveRow
    }
  }
}
    fragment DirectiveRow on Directive {
  id
  version
  kind
  number
  issuedOn
  issuer
  extract
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateDirectiveMutation, UpdateDirectiveMutationVariables>;
export const AttachEvidenceDocument = new TypedDocumentString(`
    mutation AttachEvidence($input: AttachEvidenceInput!) {
  attachEvidence(input: $input) {
    evidence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const TaskExtensionsDocument = new TypedDocumentString(`
    query TaskExtensions($id: ID!) {
  task: node(id: $id) {
    ... on RemediationTask {
      id
      extensions(first: 20) {
        totalCount
        nodes {
          ...ExtensionFacts
        }
      }
    }
  }
}
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskExtensionsQuery, TaskExtensionsQueryVariables>;
export const RequestExtensionDocument = new TypedDocumentString(`
    mutation RequestExtension($input: RequestExtensionInput!) {
  requestExtension(input: $input) {
    extension {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const DecideExtensionDocument = new TypedDocumentString(`
    mutation DecideExtension($input: DecideExtensionInput!) {
  decideExtension(input: $input) {
    extension {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DecideExtensionMutation, DecideExtensionMutationVariables>;
export const WithdrawExtensionDocument = new TypedDocumentString(`
    mutation WithdrawExtension($input: SeenExtensionInput!) {
  withdrawExtension(input: $input) {
    extension {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawExtensionMutation, WithdrawExtensionMutationVariables>;
export const FindingListDocument = new TypedDocumentString(`
    query FindingList($filter: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $offset: Int) {
  list: findings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...FindingRow
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
export const FindingOneDocument = new TypedDocumentString(`
    query FindingOne($id: ID!) {
  one: node(id: $id) {
    ... on Finding {
      ...FindingDetail
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}
fragment FindingDetail on Finding {
  ...FindingRow
  viewerCan
  createdAt
  inspection {
    id
    name
    kind
    startedOn
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingOneQuery, FindingOneQueryVariables>;
export const FindingManyDocument = new TypedDocumentString(`
    query FindingMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Finding {
      ...FindingRow
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<FindingManyQuery, FindingManyQueryVariables>;
export const CreateFindingDocument = new TypedDocumentString(`
    mutation CreateFinding($input: CreateFindingInput!) {
  create: createFinding(input: $input) {
    record: finding {
      ...FindingRow
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<CreateFindingMutation, CreateFindingMutationVariables>;
export const UpdateFindingDocument = new TypedDocumentString(`
    mutation UpdateFinding($input: UpdateFindingInput!) {
  update: updateFinding(input: $input) {
    record: finding {
      ...FindingRow
    }
  }
}
    fragment FindingRow on Finding {
  id
  version
  status
  text
  recommendation
  dueOn
  closedAt
  closedReason
  unit {
    id
    name
  }
  criterion {
    id
    code
    name
  }
  cause {
    id
    name
  }
  inspection {
    id
    name
  }
  tasks(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<UpdateFindingMutation, UpdateFindingMutationVariables>;
export const DeleteFindingDocument = new TypedDocumentString(`
    mutation DeleteFinding($input: DeleteFindingInput!) {
  deleteFinding(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteFindingMutation, DeleteFindingMutationVariables>;
export const CloseFindingDocument = new TypedDocumentString(`
    mutation CloseFinding($input: CloseFindingInput!) {
  closeFinding(input: $input) {
    finding {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CloseFindingMutation, CloseFindingMutationVariables>;
export const ReopenFindingDocument = new TypedDocumentString(`
    mutation ReopenFinding($input: ReopenFindingInput!) {
  reopenFinding(input: $input) {
    finding {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenFindingMutation, ReopenFindingMutationVariables>;
export const HandOverListDocument = new TypedDocumentString(`
    query HandOverList($filter: HandOverFilter, $orderBy: [HandOverOrder!], $first: Int, $offset: Int) {
  list: handOvers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...HandOverRecord
    }
  }
}
    fragment HandOverRecord on HandOver {
  id
  createdAt
  reason
  documentNumber
  documentOn
  fromUnit {
    id
    name
  }
  handedBy {
    id
    name
  }
  items(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<HandOverListQuery, HandOverListQueryVariables>;
export const HandOverOneDocument = new TypedDocumentString(`
    query HandOverOne($id: ID!) {
  one: node(id: $id) {
    ... on HandOver {
      ...HandOverRecord
    }
  }
}
    fragment HandOverRecord on HandOver {
  id
  createdAt
  reason
  documentNumber
  documentOn
  fromUnit {
    id
    name
  }
  handedBy {
    id
    name
  }
  items(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<HandOverOneQuery, HandOverOneQueryVariables>;
export const HandOverManyDocument = new TypedDocumentString(`
    query HandOverMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on HandOver {
      ...HandOverRecord
    }
  }
}
    fragment HandOverRecord on HandOver {
  id
  createdAt
  reason
  documentNumber
  documentOn
  fromUnit {
    id
    name
  }
  handedBy {
    id
    name
  }
  items(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<HandOverManyQuery, HandOverManyQueryVariables>;
export const HandOverItemsDocument = new TypedDocumentString(`
    query HandOverItems($id: ID!, $first: Int, $offset: Int) {
  handOver: node(id: $id) {
    ... on HandOver {
      id
      items(first: $first, offset: $offset) {
        totalCount
        nodes {
          id
          asLead
          toUnit {
            id
            name
          }
          fromAssignee {
            id
            name
          }
          task {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverItemsQuery, HandOverItemsQueryVariables>;
export const UnitHandOversDocument = new TypedDocumentString(`
    query UnitHandOvers($unitId: ID!) {
  unit: node(id: $unitId) {
    ... on Unit {
      id
      handOver {
        total
      }
    }
  }
  given: handOvers(filter: {fromUnitId: {eq: $unitId}}, first: 20) {
    totalCount
    nodes {
      ...HandOverRecord
    }
  }
  taken: handOvers(filter: {toUnitId: {eq: $unitId}}, first: 20) {
    totalCount
    nodes {
      ...HandOverRecord
    }
  }
}
    fragment HandOverRecord on HandOver {
  id
  createdAt
  reason
  documentNumber
  documentOn
  fromUnit {
    id
    name
  }
  handedBy {
    id
    name
  }
  items(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<UnitHandOversQuery, UnitHandOversQueryVariables>;
export const UnitsAwaitingHandOverDocument = new TypedDocumentString(`
    query UnitsAwaitingHandOver {
  unitsAwaitingHandOver {
    openTasks
    unit {
      id
      name
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsAwaitingHandOverQuery, UnitsAwaitingHandOverQueryVariables>;
export const HandOverProposalOfDocument = new TypedDocumentString(`
    query HandOverProposalOf($unitId: ID!) {
  unit: node(id: $unitId) {
    ... on Unit {
      id
      name
      validTo
      handOver {
        endedOn
        total
        successors {
          extent
          effectiveOn
          unit {
            id
            name
          }
        }
        rows {
          ...HandOverTaskRow
        }
      }
    }
  }
}
    fragment HandOverTaskRow on HandOverRow {
  asLead
  proposedUnit {
    id
    name
  }
  task {
    id
    version
    title
    status
    dueOn
    dueWords
    leadUnit {
      id
      name
    }
    assignee {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<HandOverProposalOfQuery, HandOverProposalOfQueryVariables>;
export const HandOverTasksDocument = new TypedDocumentString(`
    mutation HandOverTasks($input: HandOverTasksInput!) {
  handOverTasks(input: $input) {
    handOver {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverTasksMutation, HandOverTasksMutationVariables>;
export const RecordSuccessionDocument = new TypedDocumentString(`
    mutation RecordSuccession($input: RecordSuccessionInput!) {
  recordSuccession(input: $input) {
    succession {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSuccessionMutation, RecordSuccessionMutationVariables>;
export const OfficeWorkDocument = new TypedDocumentString(`
    query OfficeWork($unitId: ID!) {
  extensions: extensionRequests(
    filter: {unitSubtree: $unitId, status: {eq: PENDING}}
    first: 1
  ) {
    totalCount
  }
  submitted: tasks(
    filter: {unitSubtree: $unitId, status: {eq: SUBMITTED}}
    first: 1
  ) {
    totalCount
  }
  questions: tasks(
    filter: {unitSubtree: $unitId, hasOpenQuestion: true}
    first: 1
  ) {
    totalCount
  }
  handOvers: unitsAwaitingHandOver(unitSubtree: $unitId) {
    openTasks
    unit {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeWorkQuery, OfficeWorkQueryVariables>;
export const LatestReviewStandsDocument = new TypedDocumentString(`
    query LatestReviewStands($unitId: ID) {
  assessments(
    filter: {unitSubtree: $unitId, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      round {
        id
        name
        year
        reviewStands {
          ...ReviewStandRow
        }
      }
    }
  }
}
    fragment ReviewStandRow on ReviewStand {
  lost
  covered
  deductionCount
  uncoveredCount
  held
  reviews
  lastHeldOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<LatestReviewStandsQuery, LatestReviewStandsQueryVariables>;
export const OwnUnitDocument = new TypedDocumentString(`
    query OwnUnit($unitId: ID!, $today: Date!, $weekEnd: Date!) {
  onUs: coverage(filter: {responsibleUnitId: {eq: $unitId}}, by: YEAR) {
    total {
      ...CoverageParts
    }
  }
  own: coverage(filter: {unitSubtree: $unitId}, by: YEAR) {
    total {
      ...CoverageParts
    }
  }
  counts: taskCounts(filter: {leadUnitId: {eq: $unitId}}) {
    total
    byStatus {
      status
      count
    }
    byDueState {
      dueState
      count
    }
  }
  week: tasks(
    filter: {leadUnitId: {eq: $unitId}, status: {notIn: [VERIFIED, CANCELLED, SUBMITTED]}, dueOn: {gte: $today, lte: $weekEnd}}
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 10
  ) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
  extensions: tasks(
    filter: {leadUnitId: {eq: $unitId}, pendingExtension: true}
    first: 1
  ) {
    totalCount
  }
  asked: tasks(
    filter: {leadUnitId: {eq: $unitId}, hasOpenQuestion: true}
    orderBy: [{field: UPDATED_AT, direction: DESC}]
    first: 10
  ) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment CoverageParts on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnUnitQuery, OwnUnitQueryVariables>;
export const OpenSheetsDocument = new TypedDocumentString(`
    query OpenSheets($unitIds: [ID!]!) {
  assessments(
    filter: {unitId: {in: $unitIds}, round: {status: {in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 10
  ) {
    nodes {
      id
      lockedAt
      reopenedUntil
      reopenReason
      viewerCan
      openQuestions
      unit {
        id
        name
      }
      round {
        ...WorkRound
      }
      missing {
        what
        criterion {
          id
          code
        }
      }
      reminders(first: 1) {
        nodes {
          id
          message
          createdAt
        }
      }
    }
  }
}
    fragment WorkRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}`) as unknown as TypedDocumentString<OpenSheetsQuery, OpenSheetsQueryVariables>;
export const AwaitingAppraisalDocument = new TypedDocumentString(`
    query AwaitingAppraisal {
  assessmentRounds(
    filter: {status: {in: [APPRAISAL, EXPLANATION, SECOND_APPRAISAL]}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 10
  ) {
    nodes {
      ...WorkRound
    }
  }
  waiting: scores(filter: {awaiting: true}, first: 1) {
    totalCount
    nodes {
      id
    }
  }
}
    fragment WorkRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}`) as unknown as TypedDocumentString<AwaitingAppraisalQuery, AwaitingAppraisalQueryVariables>;
export const OpenRoundsDocument = new TypedDocumentString(`
    query OpenRounds($unitId: ID!) {
  assessmentRounds(
    filter: {unit: {unitSubtree: $unitId}, status: {in: [DRAFT, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, FINALISED]}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 10
  ) {
    nodes {
      ...WorkRound
      progress {
        lockedAt
        appraised
        appraisalOf
        assessment {
          id
        }
      }
    }
  }
}
    fragment WorkRound on AssessmentRound {
  id
  name
  year
  status
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
}`) as unknown as TypedDocumentString<OpenRoundsQuery, OpenRoundsQueryVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($unitId: ID!, $year: Int!) {
  scorecard(unitId: $unitId, year: $year) {
    year
    years
    unit {
      id
      name
    }
    assessment {
      ...AssessmentResultFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  lostAgain
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}`) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const LatestYearDocument = new TypedDocumentString(`
    query LatestYear($unitId: ID!) {
  assessments(
    filter: {unitSubtree: $unitId, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      unit {
        id
        name
      }
      round {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestYearQuery, LatestYearQueryVariables>;
export const TaskCountsDocument = new TypedDocumentString(`
    query TaskCounts($unitId: ID!) {
  taskCounts(filter: {unitSubtree: $unitId}) {
    total
    byStatus {
      status
      count
    }
    byDueState {
      dueState
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TaskCountsQuery, TaskCountsQueryVariables>;
export const TargetsOfYearDocument = new TypedDocumentString(`
    query TargetsOfYear($unitId: ID!, $year: Int!) {
  targets(filter: {unitId: {eq: $unitId}, year: {eq: $year}}, first: 50) {
    nodes {
      ...TargetRow
    }
  }
  indexResults(
    filter: {unitId: {eq: $unitId}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 10
  ) {
    nodes {
      ...IndexResultRow
    }
  }
}
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}
fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<TargetsOfYearQuery, TargetsOfYearQueryVariables>;
export const MyTasksDocument = new TypedDocumentString(`
    query MyTasks {
  mine: tasks(
    filter: {mine: true, status: {notIn: [VERIFIED, CANCELLED, DRAFT]}}
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyTasksQuery, MyTasksQueryVariables>;
export const UrgentTasksDocument = new TypedDocumentString(`
    query UrgentTasks($unitId: ID!) {
  overdue: tasks(
    filter: {unitSubtree: $unitId, overdue: true, status: {notIn: [SUBMITTED]}}
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 5
  ) {
    nodes {
      ...TaskRow
    }
  }
  submitted: tasks(
    filter: {unitSubtree: $unitId, status: {eq: SUBMITTED}}
    orderBy: [{field: UPDATED_AT, direction: ASC}]
    first: 5
  ) {
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<UrgentTasksQuery, UrgentTasksQueryVariables>;
export const IndexResultListDocument = new TypedDocumentString(`
    query IndexResultList($filter: IndexResultFilter, $orderBy: [IndexResultOrder!], $first: Int, $offset: Int) {
  list: indexResults(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...IndexResultRow
    }
  }
}
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<IndexResultListQuery, IndexResultListQueryVariables>;
export const IndicatorListDocument = new TypedDocumentString(`
    query IndicatorList($filter: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int, $offset: Int) {
  list: indicators(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...IndicatorRow
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  code
  name
  nameEn
  measure
  numeratorName
  denominatorName
}`) as unknown as TypedDocumentString<IndicatorListQuery, IndicatorListQueryVariables>;
export const IndicatorOneDocument = new TypedDocumentString(`
    query IndicatorOne($id: ID!) {
  one: node(id: $id) {
    ... on Indicator {
      ...IndicatorRow
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  code
  name
  nameEn
  measure
  numeratorName
  denominatorName
}`) as unknown as TypedDocumentString<IndicatorOneQuery, IndicatorOneQueryVariables>;
export const IndicatorManyDocument = new TypedDocumentString(`
    query IndicatorMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Indicator {
      ...IndicatorRow
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  code
  name
  nameEn
  measure
  numeratorName
  denominatorName
}`) as unknown as TypedDocumentString<IndicatorManyQuery, IndicatorManyQueryVariables>;
export const CreateIndicatorDocument = new TypedDocumentString(`
    mutation CreateIndicator($input: CreateIndicatorInput!) {
  create: createIndicator(input: $input) {
    record: indicator {
      ...IndicatorRow
    }
  }
}
    fragment IndicatorRow on Indicator {
  id
  version
  code
  name
  nameEn
  measure
  numeratorName
  denominatorName
}`) as unknown as TypedDocumentString<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const InspectionListDocument = new TypedDocumentString(`
    query InspectionList($filter: InspectionFilter, $orderBy: [InspectionOrder!], $first: Int, $offset: Int) {
  list: inspections(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...InspectionRow
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}`) as unknown as TypedDocumentString<InspectionListQuery, InspectionListQueryVariables>;
export const InspectionOneDocument = new TypedDocumentString(`
    query InspectionOne($id: ID!) {
  one: node(id: $id) {
    ... on Inspection {
      ...InspectionDetail
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}
fragment InspectionDetail on Inspection {
  ...InspectionRow
  viewerCan
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
}`) as unknown as TypedDocumentString<InspectionOneQuery, InspectionOneQueryVariables>;
export const InspectionManyDocument = new TypedDocumentString(`
    query InspectionMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Inspection {
      ...InspectionRow
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}`) as unknown as TypedDocumentString<InspectionManyQuery, InspectionManyQueryVariables>;
export const CreateInspectionDocument = new TypedDocumentString(`
    mutation CreateInspection($input: CreateInspectionInput!) {
  create: createInspection(input: $input) {
    record: inspection {
      ...InspectionRow
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}`) as unknown as TypedDocumentString<CreateInspectionMutation, CreateInspectionMutationVariables>;
export const UpdateInspectionDocument = new TypedDocumentString(`
    mutation UpdateInspection($input: UpdateInspectionInput!) {
  update: updateInspection(input: $input) {
    record: inspection {
      ...InspectionRow
    }
  }
}
    fragment TaskCountFigures on TaskCounts {
  total
  byStatus {
    status
    count
  }
  byDueState {
    dueState
    count
  }
}
fragment InspectionRow on Inspection {
  id
  version
  kind
  name
  decisionNumber
  decisionOn
  startedOn
  endedOn
  lead
  conclusion
  unit {
    id
    name
  }
  findings(first: 1) {
    totalCount
  }
  taskCounts {
    ...TaskCountFigures
  }
}`) as unknown as TypedDocumentString<UpdateInspectionMutation, UpdateInspectionMutationVariables>;
export const DeleteInspectionDocument = new TypedDocumentString(`
    mutation DeleteInspection($input: DeleteInspectionInput!) {
  deleteInspection(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteInspectionMutation, DeleteInspectionMutationVariables>;
export const MappingListDocument = new TypedDocumentString(`
    query MappingList($filter: CriterionMappingFilter, $orderBy: [CriterionMappingOrder!], $first: Int, $offset: Int) {
  list: criterionMappings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...MappingRow
    }
  }
}
    fragment MappedCriterion on Criterion {
  id
  code
  name
  maxPoints
  level
}
fragment MappingRow on CriterionMapping {
  id
  version
  status
  confidence
  decidedAt
  decidedBy {
    id
    name
  }
  from {
    ...MappedCriterion
  }
  to {
    ...MappedCriterion
  }
}`) as unknown as TypedDocumentString<MappingListQuery, MappingListQueryVariables>;
export const ProposeMappingsDocument = new TypedDocumentString(`
    mutation ProposeMappings($input: ProposeMappingsInput!) {
  proposeMappings(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<ProposeMappingsMutation, ProposeMappingsMutationVariables>;
export const CreateMappingDocument = new TypedDocumentString(`
    mutation CreateMapping($input: CreateMappingInput!) {
  createMapping(input: $input) {
    mapping {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMappingMutation, CreateMappingMutationVariables>;
export const DecideMappingsDocument = new TypedDocumentString(`
    mutation DecideMappings($input: DecideMappingsInput!) {
  decideMappings(input: $input) {
    mappings {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DecideMappingsMutation, DecideMappingsMutationVariables>;
export const MeasurementListDocument = new TypedDocumentString(`
    query MeasurementList($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $first: Int, $offset: Int) {
  list: measurements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...MeasurementRow
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  periodStart
  periodEnd
  numerator
  denominator
  value
  source
  constructed
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeasurementListQuery, MeasurementListQueryVariables>;
export const MeasurementOneDocument = new TypedDocumentString(`
    query MeasurementOne($id: ID!) {
  one: node(id: $id) {
    ... on Measurement {
      ...MeasurementRow
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  periodStart
  periodEnd
  numerator
  denominator
  value
  source
  constructed
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeasurementOneQuery, MeasurementOneQueryVariables>;
export const RecordMeasurementDocument = new TypedDocumentString(`
    mutation RecordMeasurement($input: RecordMeasurementInput!) {
  create: recordMeasurement(input: $input) {
    record: measurement {
      ...MeasurementRow
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  periodStart
  periodEnd
  numerator
  denominator
  value
  source
  constructed
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
export const DigestListDocument = new TypedDocumentString(`
    query DigestList($filter: DigestFilter, $orderBy: [DigestOrder!], $first: Int, $offset: Int) {
  list: digests(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...DigestRow
    }
  }
}
    fragment DigestRow on Digest {
  id
  day
  status
  subject
  text
  attempts
  error
  sentAt
  person {
    id
    name
  }
}`) as unknown as TypedDocumentString<DigestListQuery, DigestListQueryVariables>;
export const FailedDigestsDocument = new TypedDocumentString(`
    query FailedDigests {
  digests(filter: {status: {eq: FAILED}}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FailedDigestsQuery, FailedDigestsQueryVariables>;
export const UnreadNoticeCountDocument = new TypedDocumentString(`
    query UnreadNoticeCount {
  viewer {
    unreadNoticeCount
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticeCountQuery, UnreadNoticeCountQueryVariables>;
export const NoticePageDocument = new TypedDocumentString(`
    query NoticePage($filter: NoticeFilter, $first: Int, $offset: Int) {
  viewer {
    unreadNoticeCount
    notices(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...NoticeItem
      }
    }
  }
}
    fragment NoticeItem on Notice {
  id
  reason
  subjectOn
  text
  createdAt
  readAt
  cancelledAt
  task {
    id
    title
    leadUnit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NoticePageQuery, NoticePageQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unreadNoticeCount
  }
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const NoticeRulesDocument = new TypedDocumentString(`
    query NoticeRules {
  noticeRules(first: 100) {
    totalCount
    nodes {
      ...NoticeRuleRow
    }
  }
}
    fragment NoticeRuleRow on NoticeRule {
  id
  version
  reason
  days
  recipient
  active
}`) as unknown as TypedDocumentString<NoticeRulesQuery, NoticeRulesQueryVariables>;
export const CreateNoticeRuleDocument = new TypedDocumentString(`
    mutation CreateNoticeRule($input: CreateNoticeRuleInput!) {
  createNoticeRule(input: $input) {
    noticeRule {
      ...NoticeRuleRow
    }
  }
}
    fragment NoticeRuleRow on NoticeRule {
  id
  version
  reason
  days
  recipient
  active
}`) as unknown as TypedDocumentString<CreateNoticeRuleMutation, CreateNoticeRuleMutationVariables>;
export const UpdateNoticeRuleDocument = new TypedDocumentString(`
    mutation UpdateNoticeRule($input: UpdateNoticeRuleInput!) {
  updateNoticeRule(input: $input) {
    noticeRule {
      ...NoticeRuleRow
    }
  }
}
    fragment NoticeRuleRow on NoticeRule {
  id
  version
  reason
  days
  recipient
  active
}`) as unknown as TypedDocumentString<UpdateNoticeRuleMutation, UpdateNoticeRuleMutationVariables>;
export const RoundPenaltiesDocument = new TypedDocumentString(`
    query RoundPenalties($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      progress {
        assessment {
          id
          version
          viewerCan
          unit {
            id
            name
          }
          penalties(first: 50) {
            nodes {
              ...PenaltyRow
            }
          }
        }
      }
    }
  }
}
    fragment PenaltyRow on AdministrativePenalty {
  id
  version
  points
  reason
  documentNumber
  documentDate
  issuer
  createdAt
  evidence {
    id
    title
    fileName
    url
  }
}`) as unknown as TypedDocumentString<RoundPenaltiesQuery, RoundPenaltiesQueryVariables>;
export const RecordPenaltyDocument = new TypedDocumentString(`
    mutation RecordPenalty($input: RecordPenaltyInput!) {
  recordPenalty(input: $input) {
    penalty {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPenaltyMutation, RecordPenaltyMutationVariables>;
export const UpdatePenaltyDocument = new TypedDocumentString(`
    mutation UpdatePenalty($input: UpdatePenaltyInput!) {
  updatePenalty(input: $input) {
    penalty {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePenaltyMutation, UpdatePenaltyMutationVariables>;
export const RemovePenaltyDocument = new TypedDocumentString(`
    mutation RemovePenalty($input: RemovePenaltyInput!) {
  removePenalty(input: $input) {
    assessment {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePenaltyMutation, RemovePenaltyMutationVariables>;
export const PersonListDocument = new TypedDocumentString(`
    query PersonList($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {
  list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...PersonDetail
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}
fragment PersonDetail on Person {
  ...PersonRow
  memberships(first: 10) {
    nodes {
      id
      version
      role
      validFrom
      validTo
      acting
      unit {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonListQuery, PersonListQueryVariables>;
export const PersonOneDocument = new TypedDocumentString(`
    query PersonOne($id: ID!) {
  one: node(id: $id) {
    ... on Person {
      ...PersonDetail
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}
fragment PersonDetail on Person {
  ...PersonRow
  memberships(first: 10) {
    nodes {
      id
      version
      role
      validFrom
      validTo
      acting
      unit {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonOneQuery, PersonOneQueryVariables>;
export const PersonManyDocument = new TypedDocumentString(`
    query PersonMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Person {
      ...PersonRow
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}`) as unknown as TypedDocumentString<PersonManyQuery, PersonManyQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    password
    person {
      ...PersonDetail
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}
fragment PersonDetail on Person {
  ...PersonRow
  memberships(first: 10) {
    nodes {
      id
      version
      role
      validFrom
      validTo
      acting
      unit {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    password
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const GrantMembershipDocument = new TypedDocumentString(`
    mutation GrantMembership($input: GrantMembershipInput!) {
  grantMembership(input: $input) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GrantMembershipMutation, GrantMembershipMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  update: updatePerson(input: $input) {
    record: person {
      ...PersonDetail
    }
  }
}
    fragment PersonRow on Person {
  id
  name
  email
  constructed
  updatedAt
}
fragment PersonDetail on Person {
  ...PersonRow
  memberships(first: 10) {
    nodes {
      id
      version
      role
      validFrom
      validTo
      acting
      unit {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const PlanAnnexDocument = new TypedDocumentString(`
    query PlanAnnex($id: ID!) {
  plan: node(id: $id) {
    ... on RemediationPlan {
      id
      annex {
        ...PlanAnnexRow
      }
      annexTotals {
        tasks
        lost
        expected
        complete
      }
    }
  }
}
    fragment PlanAnnexRow on AnnexRow {
  number
  maxPoints
  finalPoints
  lostPoints
  expectedPoints
  solution
  dueOn
  dueWords
  deliverable
  area {
    id
    code
    name
  }
  criterion {
    id
    code
    name
  }
  assessedUnit {
    id
    name
  }
  causes {
    id
    name
  }
  leadUnit {
    id
    name
  }
  cooperatingUnits {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  task {
    id
    status
    deductionLinks {
      deduction {
        id
        criterion {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanAnnexQuery, PlanAnnexQueryVariables>;
export const PlanListDocument = new TypedDocumentString(`
    query PlanList($filter: RemediationPlanFilter, $orderBy: [RemediationPlanOrder!], $first: Int, $offset: Int) {
  list: plans(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...PlanRow
    }
  }
}
    fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const PlanOneDocument = new TypedDocumentString(`
    query PlanOne($id: ID!) {
  one: node(id: $id) {
    ... on RemediationPlan {
      ...PlanDetail
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}
fragment PlanDetail on RemediationPlan {
  ...PlanRow
  document {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
}`) as unknown as TypedDocumentString<PlanOneQuery, PlanOneQueryVariables>;
export const PlanManyDocument = new TypedDocumentString(`
    query PlanMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on RemediationPlan {
      ...PlanRow
    }
  }
}
    fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlanManyQuery, PlanManyQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: CreatePlanInput!) {
  create: createPlan(input: $input) {
    record: plan {
      ...PlanRow
    }
  }
}
    fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const UpdatePlanDocument = new TypedDocumentString(`
    mutation UpdatePlan($input: UpdatePlanInput!) {
  update: updatePlan(input: $input) {
    record: plan {
      ...PlanRow
    }
  }
}
    fragment PlanRow on RemediationPlan {
  id
  version
  name
  year
  number
  issuedOn
  constructed
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const CauseReviewListDocument = new TypedDocumentString(`
    query CauseReviewList($filter: CauseReviewFilter, $orderBy: [CauseReviewOrder!], $first: Int, $offset: Int) {
  list: causeReviews(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...CauseReviewRow
    }
  }
}
    fragment CauseReviewRow on CauseReview {
  id
  version
  heldOn
  place
  chair
  attendees
  conclusions
  points
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  minutes {
    id
    url
    fileName
  }
  deductions(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<CauseReviewListQuery, CauseReviewListQueryVariables>;
export const CauseReviewOneDocument = new TypedDocumentString(`
    query CauseReviewOne($id: ID!) {
  one: node(id: $id) {
    ... on CauseReview {
      ...CauseReviewDetail
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment CauseReviewDetail on CauseReview {
  id
  version
  viewerCan
  heldOn
  place
  chair
  attendees
  conclusions
  points
  createdAt
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  recordedBy {
    id
    name
  }
  minutes {
    ...EvidenceItem
    previousVersion {
      ...EvidenceItem
    }
  }
  deductions(first: 100) {
    totalCount
    nodes {
      ...DeductionRow
    }
  }
}`) as unknown as TypedDocumentString<CauseReviewOneQuery, CauseReviewOneQueryVariables>;
export const CauseReviewManyDocument = new TypedDocumentString(`
    query CauseReviewMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on CauseReview {
      ...CauseReviewRow
    }
  }
}
    fragment CauseReviewRow on CauseReview {
  id
  version
  heldOn
  place
  chair
  attendees
  conclusions
  points
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  minutes {
    id
    url
    fileName
  }
  deductions(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<CauseReviewManyQuery, CauseReviewManyQueryVariables>;
export const RecordCauseReviewDocument = new TypedDocumentString(`
    mutation RecordCauseReview($input: RecordCauseReviewInput!) {
  create: recordCauseReview(input: $input) {
    record: review {
      ...CauseReviewRow
    }
  }
}
    fragment CauseReviewRow on CauseReview {
  id
  version
  heldOn
  place
  chair
  attendees
  conclusions
  points
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  minutes {
    id
    url
    fileName
  }
  deductions(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<RecordCauseReviewMutation, RecordCauseReviewMutationVariables>;
export const UpdateCauseReviewDocument = new TypedDocumentString(`
    mutation UpdateCauseReview($input: UpdateCauseReviewInput!) {
  update: updateCauseReview(input: $input) {
    record: review {
      ...CauseReviewRow
    }
  }
}
    fragment CauseReviewRow on CauseReview {
  id
  version
  heldOn
  place
  chair
  attendees
  conclusions
  points
  unit {
    id
    name
  }
  round {
    id
    name
    year
  }
  minutes {
    id
    url
    fileName
  }
  deductions(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<UpdateCauseReviewMutation, UpdateCauseReviewMutationVariables>;
export const DeleteCauseReviewDocument = new TypedDocumentString(`
    mutation DeleteCauseReview($input: DeleteCauseReviewInput!) {
  deleteCauseReview(input: $input) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteCauseReviewMutation, DeleteCauseReviewMutationVariables>;
export const RoundReviewStandsDocument = new TypedDocumentString(`
    query RoundReviewStands($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      name
      year
      reviewStands {
        ...ReviewStandRow
      }
    }
  }
}
    fragment ReviewStandRow on ReviewStand {
  lost
  covered
  deductionCount
  uncoveredCount
  held
  reviews
  lastHeldOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoundReviewStandsQuery, RoundReviewStandsQueryVariables>;
export const ReviewableDeductionsDocument = new TypedDocumentString(`
    query ReviewableDeductions($own: DeductionFilter!, $answersFor: DeductionFilter!) {
  own: deductions(
    filter: $own
    orderBy: [{field: POINTS, direction: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...ReviewableDeduction
    }
  }
  answersFor: deductions(
    filter: $answersFor
    orderBy: [{field: POINTS, direction: DESC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...ReviewableDeduction
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  expectedPoints
  activeTaskCount
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment ReviewableDeduction on Deduction {
  ...DeductionRow
  reviews(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<ReviewableDeductionsQuery, ReviewableDeductionsQueryVariables>;
export const CohortOfAssessmentDocument = new TypedDocumentString(`
    query CohortOfAssessment($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      cohort {
        ...CohortLine
      }
    }
  }
}
    fragment CohortLine on CohortComparison {
  own
  ownPercent
  median
  medianPercent
  best
  bestPercent
  max
  rank
  rankOf
  tied
  criterion {
    id
    code
    name
    level
    kind
    area {
      id
    }
  }
}`) as unknown as TypedDocumentString<CohortOfAssessmentQuery, CohortOfAssessmentQueryVariables>;
export const YearsOfAssessmentDocument = new TypedDocumentString(`
    query YearsOfAssessment($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      round {
        id
        year
        criteriaSet {
          id
          name
        }
      }
      total {
        points
        max
        percent
      }
      earlierYears {
        ...EarlierYearFigures
      }
      sheet {
        rows {
          isLeaf
          criterion {
            ...ComparedCriterion
            parent {
              id
            }
          }
        }
      }
    }
  }
}
    fragment ComparedCriterion on Criterion {
  id
  code
  name
}
fragment EarlierYearFigures on EarlierYear {
  year
  extent
  unit {
    id
    name
  }
  assessment {
    id
    round {
      id
      name
      criteriaSet {
        id
        name
      }
    }
    total {
      points
      max
      percent
    }
  }
  comparisons {
    fromPoints
    fromMax
    toPoints
    toMax
    change
    pointsChange
    fromCriteria {
      ...ComparedCriterion
    }
    toCriteria {
      ...ComparedCriterion
    }
  }
}`) as unknown as TypedDocumentString<YearsOfAssessmentQuery, YearsOfAssessmentQueryVariables>;
export const CohortChoicesDocument = new TypedDocumentString(`
    query CohortChoices($filter: UnitFilter, $first: Int, $after: String) {
  units(
    filter: $filter
    orderBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...CohortChoice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CohortChoice on Unit {
  id
  name
  kind
  validTo
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<CohortChoicesQuery, CohortChoicesQueryVariables>;
export const CohortUnitsDocument = new TypedDocumentString(`
    query CohortUnits($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Unit {
      ...CohortChoice
    }
  }
}
    fragment CohortChoice on Unit {
  id
  name
  kind
  validTo
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<CohortUnitsQuery, CohortUnitsQueryVariables>;
export const RoundUnitsDocument = new TypedDocumentString(`
    query RoundUnits($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      progress {
        assessment {
          id
          unit {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundUnitsQuery, RoundUnitsQueryVariables>;
export const ImportResultsDocument = new TypedDocumentString(`
    mutation ImportResults($input: ImportResultsInput!) {
  importResults(input: $input) {
    written
    ignored
    problems {
      ...ResultProblemText
    }
    rows {
      unit
      line
      figures
      matchedUnit {
        id
        name
      }
      problems {
        ...ResultProblemText
      }
    }
    round {
      id
      version
    }
  }
}
    fragment ResultProblemText on ResultProblem {
  code
  message
  line
  column
}`) as unknown as TypedDocumentString<ImportResultsMutation, ImportResultsMutationVariables>;
export const RoundMatrixDocument = new TypedDocumentString(`
    query RoundMatrix($id: ID!, $level: MatrixLevel!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      matrix(level: $level) {
        ...MatrixFigures
      }
    }
  }
}
    fragment MatrixFigures on Matrix {
  stage
  criteria {
    id
    code
    name
    maxPoints
    kind
  }
  rows {
    points
    percents
    states
    assessment {
      id
      unit {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<RoundMatrixQuery, RoundMatrixQueryVariables>;
export const RoundHeatMapDocument = new TypedDocumentString(`
    query RoundHeatMap($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      heatMap {
        rows {
          assessment {
            id
          }
          cells {
            ...AreaTasks
          }
        }
      }
    }
  }
}
    fragment AreaTasks on HeatMapCell {
  tasksOpen
  tasksDone
  tasksOverdue
}`) as unknown as TypedDocumentString<RoundHeatMapQuery, RoundHeatMapQueryVariables>;
export const RoundProgressDocument = new TypedDocumentString(`
    query RoundProgress($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      progress {
        ...ProgressRow
      }
    }
  }
}
    fragment ProgressRow on AssessmentProgress {
  selfDone
  selfOf
  missingEvidence
  lockedAt
  reopened
  appraised
  appraisalOf
  openQuestions
  secondDone
  finals
  dueOn
  dueState
  assessment {
    id
    version
    viewerCan
    reopenedUntil
    unit {
      id
      name
      parent {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<RoundProgressQuery, RoundProgressQueryVariables>;
export const ReopenFromBoardDocument = new TypedDocumentString(`
    mutation ReopenFromBoard($input: ReopenAssessmentInput!) {
  reopenAssessment(input: $input) {
    assessment {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenFromBoardMutation, ReopenFromBoardMutationVariables>;
export const RoundRankingDocument = new TypedDocumentString(`
    query RoundRanking($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      ranking {
        ...RankedRow
      }
    }
  }
}
    fragment RankedRow on RankingRow {
  rank
  rankOf
  tied
  points
  max
  percent
  lost
  grade
  penalty
  differs
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
  assessment {
    id
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<RoundRankingQuery, RoundRankingQueryVariables>;
export const RanksOfYearDocument = new TypedDocumentString(`
    query RanksOfYear($unitId: ID!, $year: Int!) {
  assessmentRounds(
    filter: {unit: {id: {eq: $unitId}}, year: {eq: $year}, status: {in: [FINALISED, PUBLISHED]}}
    first: 5
  ) {
    nodes {
      id
      name
      year
      ranking {
        rank
        rankOf
        published {
          rank
          rankOf
        }
        assessment {
          id
          unit {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RanksOfYearQuery, RanksOfYearQueryVariables>;
export const RoundMissingDocument = new TypedDocumentString(`
    query RoundMissing($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      progress {
        lockedAt
        assessment {
          id
          unit {
            id
            name
          }
          missing {
            what
            message
            criterion {
              id
              code
            }
          }
          reminders(first: 5) {
            nodes {
              ...ReminderRow
            }
          }
        }
      }
    }
  }
}
    fragment ReminderRow on Reminder {
  id
  phase
  message
  createdAt
  sentBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoundMissingQuery, RoundMissingQueryVariables>;
export const SendRoundRemindersDocument = new TypedDocumentString(`
    mutation SendRoundReminders($input: SendRemindersInput!) {
  sendReminders(input: $input) {
    reminders {
      ...ReminderRow
      assessment {
        id
        unit {
          id
          name
        }
      }
    }
  }
}
    fragment ReminderRow on Reminder {
  id
  phase
  message
  createdAt
  sentBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<SendRoundRemindersMutation, SendRoundRemindersMutationVariables>;
export const RoundListDocument = new TypedDocumentString(`
    query RoundList($filter: AssessmentRoundFilter, $orderBy: [AssessmentRoundOrder!], $first: Int, $offset: Int) {
  list: assessmentRounds(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...RoundRow
    }
  }
}
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoundListQuery, RoundListQueryVariables>;
export const RoundOneDocument = new TypedDocumentString(`
    query RoundOne($id: ID!) {
  one: node(id: $id) {
    ... on AssessmentRound {
      ...RoundRow
    }
  }
}
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoundOneQuery, RoundOneQueryVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($input: CreateRoundInput!) {
  create: createRound(input: $input) {
    record: round {
      ...RoundRow
    }
  }
}
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const UpdateRoundDocument = new TypedDocumentString(`
    mutation UpdateRound($input: UpdateRoundInput!) {
  update: updateRound(input: $input) {
    record: round {
      ...RoundRow
    }
  }
}
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateRoundMutation, UpdateRoundMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: RoundVersionInput!) {
  openRound(input: $input) {
    round {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const AdvanceRoundDocument = new TypedDocumentString(`
    mutation AdvanceRound($input: AdvanceRoundInput!) {
  advanceRound(input: $input) {
    round {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AdvanceRoundMutation, AdvanceRoundMutationVariables>;
export const SetDeadlinesDocument = new TypedDocumentString(`
    mutation SetDeadlines($input: SetDeadlinesInput!) {
  setDeadlines(input: $input) {
    round {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetDeadlinesMutation, SetDeadlinesMutationVariables>;
export const FinaliseRoundDocument = new TypedDocumentString(`
    mutation FinaliseRound($input: RoundVersionInput!) {
  finaliseRound(input: $input) {
    round {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<FinaliseRoundMutation, FinaliseRoundMutationVariables>;
export const PublishRoundDocument = new TypedDocumentString(`
    mutation PublishRound($input: RoundVersionInput!) {
  publishRound(input: $input) {
    round {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PublishRoundMutation, PublishRoundMutationVariables>;
export const RoundManyDocument = new TypedDocumentString(`
    query RoundMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on AssessmentRound {
      ...RoundRow
    }
  }
}
    fragment RoundRow on AssessmentRound {
  id
  version
  name
  year
  status
  rankingMethod
  imported
  finalisedAt
  publishedAt
  source
  deadlines {
    phase
    dueOn
    daysLeft
    state
  }
  criteriaSet {
    id
    name
    decimals
    gradeBands {
      label
      floorPercent
      scope
    }
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoundManyQuery, RoundManyQueryVariables>;
export const AssessmentSheetDocument = new TypedDocumentString(`
    query AssessmentSheet($id: ID!, $asOf: DateTime) {
  assessment: node(id: $id) {
    ... on Assessment {
      ...SheetHead
      sheet(asOf: $asOf) {
        asOf
        partial
        penalty
        rows {
          ...SheetLine
        }
      }
    }
  }
}
    fragment SheetStage on StageValue {
  state
  points
  inputs
  note
}
fragment SheetLine on SheetRow {
  depth
  isLeaf
  scoreId
  version
  lost
  deviation
  evidenceCount
  openQuestions
  changedAt
  changedBy {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
    kind
    method
    rule
    ruleText
    evidenceRequired
    appraisingUnit {
      id
      name
    }
  }
  self {
    ...SheetStage
  }
  firstAppraisal {
    ...SheetStage
  }
  secondAppraisal {
    ...SheetStage
  }
  final {
    ...SheetStage
  }
}
fragment SheetPresence on Presence {
  seenAt
  person {
    id
    name
  }
  criterion {
    id
    code
  }
}
fragment SheetHead on Assessment {
  id
  version
  viewerCan
  lockedAt
  lockedBy {
    id
    name
  }
  signedDocument {
    id
    title
    downloadPath
    url
  }
  reopenedAt
  reopenedUntil
  reopenReason
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
    deadlines {
      phase
      dueOn
      daysLeft
      state
    }
    criteriaSet {
      id
      decimals
      notApplicablePolicy
    }
  }
  missing {
    what
    message
    criterion {
      id
      code
      name
    }
  }
  reminders(first: 3) {
    nodes {
      id
      message
      createdAt
      sentBy {
        id
        name
      }
    }
  }
  presence {
    ...SheetPresence
  }
}`) as unknown as TypedDocumentString<AssessmentSheetQuery, AssessmentSheetQueryVariables>;
export const RecordSelfScoresDocument = new TypedDocumentString(`
    mutation RecordSelfScores($input: RecordSelfScoresInput!) {
  recordSelfScores(input: $input) {
    scores {
      ...SheetSaved
    }
  }
}
    fragment SheetSaved on Score {
  id
  version
  criterion {
    id
  }
}`) as unknown as TypedDocumentString<RecordSelfScoresMutation, RecordSelfScoresMutationVariables>;
export const RecordAppraisalsDocument = new TypedDocumentString(`
    mutation RecordAppraisals($input: RecordAppraisalsInput!) {
  recordAppraisals(input: $input) {
    scores {
      ...SheetSaved
    }
  }
}
    fragment SheetSaved on Score {
  id
  version
  criterion {
    id
  }
}`) as unknown as TypedDocumentString<RecordAppraisalsMutation, RecordAppraisalsMutationVariables>;
export const MarkPresenceDocument = new TypedDocumentString(`
    mutation MarkPresence($input: MarkPresenceInput!) {
  markPresence(input: $input) {
    presence {
      ...SheetPresence
    }
  }
}
    fragment SheetPresence on Presence {
  seenAt
  person {
    id
    name
  }
  criterion {
    id
    code
  }
}`) as unknown as TypedDocumentString<MarkPresenceMutation, MarkPresenceMutationVariables>;
export const LockAssessmentDocument = new TypedDocumentString(`
    mutation LockAssessment($input: LockAssessmentInput!) {
  lockAssessment(input: $input) {
    assessment {
      id
      version
      lockedAt
    }
  }
}
    `) as unknown as TypedDocumentString<LockAssessmentMutation, LockAssessmentMutationVariables>;
export const ScoreDetailDocument = new TypedDocumentString(`
    query ScoreDetail($id: ID!) {
  score: node(id: $id) {
    ... on Score {
      id
      version
      viewerCan
      evidenceLinks {
        page
        evidence {
          ...EvidenceItem
        }
      }
      explanations(first: 50) {
        nodes {
          ...SheetExplanation
        }
      }
      history(first: 50) {
        totalCount
        nodes {
          ...SheetChange
        }
      }
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment SheetExplanation on Explanation {
  id
  version
  question
  askedAt
  answer
  answeredAt
  withdrawnAt
  askedBy {
    id
    name
  }
  answeredBy {
    id
    name
  }
}
fragment SheetChange on ScoreChange {
  at
  personName
  reason
  changes {
    stage
    member
    from
    to
  }
}`) as unknown as TypedDocumentString<ScoreDetailQuery, ScoreDetailQueryVariables>;
export const SheetEvidenceDocument = new TypedDocumentString(`
    query SheetEvidence($id: ID!, $after: String) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      scores(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          evidence(first: 10) {
            nodes {
              id
              title
              number
              issuedOn
              issuer
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetEvidenceQuery, SheetEvidenceQueryVariables>;
export const LinkEvidenceDocument = new TypedDocumentString(`
    mutation LinkEvidence($input: LinkEvidenceInput!) {
  linkEvidence(input: $input) {
    evidence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LinkEvidenceMutation, LinkEvidenceMutationVariables>;
export const UnlinkEvidenceDocument = new TypedDocumentString(`
    mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {
  unlinkEvidence(input: $input) {
    evidence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkEvidenceMutation, UnlinkEvidenceMutationVariables>;
export const AskExplanationDocument = new TypedDocumentString(`
    mutation AskExplanation($input: AskExplanationInput!) {
  askExplanation(input: $input) {
    explanation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskExplanationMutation, AskExplanationMutationVariables>;
export const AnswerExplanationDocument = new TypedDocumentString(`
    mutation AnswerExplanation($input: AnswerExplanationInput!) {
  answerExplanation(input: $input) {
    explanation {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerExplanationMutation, AnswerExplanationMutationVariables>;
export const WithdrawExplanationDocument = new TypedDocumentString(`
    mutation WithdrawExplanation($input: WithdrawExplanationInput!) {
  withdrawExplanation(input: $input) {
    explanation {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawExplanationMutation, WithdrawExplanationMutationVariables>;
export const TargetListDocument = new TypedDocumentString(`
    query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {
  list: targets(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<TargetListQuery, TargetListQueryVariables>;
export const TargetOneDocument = new TypedDocumentString(`
    query TargetOne($id: ID!) {
  one: node(id: $id) {
    ... on Target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<TargetOneQuery, TargetOneQueryVariables>;
export const TargetManyDocument = new TypedDocumentString(`
    query TargetMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<TargetManyQuery, TargetManyQueryVariables>;
export const TargetMeasurementsDocument = new TypedDocumentString(`
    query TargetMeasurements($id: ID!) {
  target: node(id: $id) {
    ... on Target {
      id
      measurements(first: 100, orderBy: [{field: PERIOD_END, direction: ASC}]) {
        nodes {
          ...MeasurementRow
        }
      }
    }
  }
}
    fragment MeasurementRow on Measurement {
  id
  version
  periodStart
  periodEnd
  numerator
  denominator
  value
  source
  constructed
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<TargetMeasurementsQuery, TargetMeasurementsQueryVariables>;
export const CreateTargetDocument = new TypedDocumentString(`
    mutation CreateTarget($input: CreateTargetInput!) {
  create: createTarget(input: $input) {
    record: target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<CreateTargetMutation, CreateTargetMutationVariables>;
export const UpdateTargetDocument = new TypedDocumentString(`
    mutation UpdateTarget($input: UpdateTargetInput!) {
  update: updateTarget(input: $input) {
    record: target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  state
  gap
  projected
  latestValue
  latestPeriodEnd
}`) as unknown as TypedDocumentString<UpdateTargetMutation, UpdateTargetMutationVariables>;
export const AssignTasksDocument = new TypedDocumentString(`
    mutation AssignTasks($input: AssignTasksInput!) {
  assignTasks(input: $input) {
    results {
      ...BulkRow
    }
  }
}
    fragment BulkRow on TaskRowResult {
  index
  task {
    id
    version
    title
  }
  error {
    code
    message
  }
}`) as unknown as TypedDocumentString<AssignTasksMutation, AssignTasksMutationVariables>;
export const SetTasksDueDocument = new TypedDocumentString(`
    mutation SetTasksDue($input: SetTasksDueInput!) {
  setTasksDue(input: $input) {
    results {
      ...BulkRow
    }
  }
}
    fragment BulkRow on TaskRowResult {
  index
  task {
    id
    version
    title
  }
  error {
    code
    message
  }
}`) as unknown as TypedDocumentString<SetTasksDueMutation, SetTasksDueMutationVariables>;
export const SetTaskStepsDocument = new TypedDocumentString(`
    mutation SetTaskSteps($input: SetTaskStepsInput!) {
  setTaskSteps(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetTaskStepsMutation, SetTaskStepsMutationVariables>;
export const TickTaskStepDocument = new TypedDocumentString(`
    mutation TickTaskStep($input: TickTaskStepInput!) {
  tickTaskStep(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<TickTaskStepMutation, TickTaskStepMutationVariables>;
export const StandingStepsDocument = new TypedDocumentString(`
    query StandingSteps($id: ID!) {
  task: node(id: $id) {
    ... on RemediationTask {
      id
      version
      steps {
        id
        doneAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandingStepsQuery, StandingStepsQueryVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
  list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const TaskOneDocument = new TypedDocumentString(`
    query TaskOne($id: ID!) {
  one: node(id: $id) {
    ... on RemediationTask {
      ...TaskDetail
    }
  }
}
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskPeriodCell on TaskPeriod {
  label
  startsOn
  endsOn
  state
  update {
    id
    createdAt
    note
    percentDone
    author {
      id
      name
    }
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  firstDueOn
  recoveredPoints
  createdAt
  submittedAt
  verifiedAt
  steps {
    id
    position
    text
    doneAt
    doneBy {
      id
      name
    }
  }
  periods {
    ...TaskPeriodCell
  }
  pendingExtension {
    ...ExtensionFacts
  }
  findings(first: 50) {
    nodes {
      id
      text
      status
      dueOn
      unit {
        id
        name
      }
      inspection {
        id
        name
      }
    }
  }
  cooperatingUnits(first: 50) {
    nodes {
      id
      name
    }
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    issuedOn
    extract
  }
  deductionLinks {
    expectedPoints
    deduction {
      id
      points
      status
      score {
        id
        finalPoints
      }
      assessment {
        id
        unit {
          id
          name
        }
        round {
          id
          year
        }
      }
      returned {
        recovered
        lostAgain
      }
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<TaskOneQuery, TaskOneQueryVariables>;
export const TaskManyDocument = new TypedDocumentString(`
    query TaskMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on RemediationTask {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskManyQuery, TaskManyQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation CreateTask($input: CreateTaskInput!) {
  create: createTask(input: $input) {
    record: task {
      ...TaskDetail
    }
  }
}
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskPeriodCell on TaskPeriod {
  label
  startsOn
  endsOn
  state
  update {
    id
    createdAt
    note
    percentDone
    author {
      id
      name
    }
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  firstDueOn
  recoveredPoints
  createdAt
  submittedAt
  verifiedAt
  steps {
    id
    position
    text
    doneAt
    doneBy {
      id
      name
    }
  }
  periods {
    ...TaskPeriodCell
  }
  pendingExtension {
    ...ExtensionFacts
  }
  findings(first: 50) {
    nodes {
      id
      text
      status
      dueOn
      unit {
        id
        name
      }
      inspection {
        id
        name
      }
    }
  }
  cooperatingUnits(first: 50) {
    nodes {
      id
      name
    }
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    issuedOn
    extract
  }
  deductionLinks {
    expectedPoints
    deduction {
      id
      points
      status
      score {
        id
        finalPoints
      }
      assessment {
        id
        unit {
          id
          name
        }
        round {
          id
          year
        }
      }
      returned {
        recovered
        lostAgain
      }
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = new TypedDocumentString(`
    mutation UpdateTask($input: UpdateTaskInput!) {
  update: updateTask(input: $input) {
    record: task {
      ...TaskDetail
    }
  }
}
    fragment ExtensionFacts on ExtensionRequest {
  id
  version
  status
  dueOn
  newDueOn
  grantedDueOn
  reason
  askedAt
  decidedAt
  decisionNote
  askedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  recurrence
  reportDueOn
  effortDays
  expectedPoints
  openQuestions
  leadUnitEnded
  constructed
  updatedAt
  pendingExtension {
    id
    newDueOn
  }
  template {
    id
    name
  }
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskPeriodCell on TaskPeriod {
  label
  startsOn
  endsOn
  state
  update {
    id
    createdAt
    note
    percentDone
    author {
      id
      name
    }
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  firstDueOn
  recoveredPoints
  createdAt
  submittedAt
  verifiedAt
  steps {
    id
    position
    text
    doneAt
    doneBy {
      id
      name
    }
  }
  periods {
    ...TaskPeriodCell
  }
  pendingExtension {
    ...ExtensionFacts
  }
  findings(first: 50) {
    nodes {
      id
      text
      status
      dueOn
      unit {
        id
        name
      }
      inspection {
        id
        name
      }
    }
  }
  cooperatingUnits(first: 50) {
    nodes {
      id
      name
    }
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    issuedOn
    extract
  }
  deductionLinks {
    expectedPoints
    deduction {
      id
      points
      status
      score {
        id
        finalPoints
      }
      assessment {
        id
        unit {
          id
          name
        }
        round {
          id
          year
        }
      }
      returned {
        recovered
        lostAgain
      }
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const AssignTaskDocument = new TypedDocumentString(`
    mutation AssignTask($input: AssignTaskInput!) {
  assignTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AssignTaskMutation, AssignTaskMutationVariables>;
export const StartTaskDocument = new TypedDocumentString(`
    mutation StartTask($input: NotedTaskInput!) {
  startTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<StartTaskMutation, StartTaskMutationVariables>;
export const UpdateTaskProgressDocument = new TypedDocumentString(`
    mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {
  updateTaskProgress(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTaskProgressMutation, UpdateTaskProgressMutationVariables>;
export const SubmitTaskDocument = new TypedDocumentString(`
    mutation SubmitTask($input: NotedTaskInput!) {
  submitTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitTaskMutation, SubmitTaskMutationVariables>;
export const VerifyTaskDocument = new TypedDocumentString(`
    mutation VerifyTask($input: NotedTaskInput!) {
  verifyTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const ReturnTaskDocument = new TypedDocumentString(`
    mutation ReturnTask($input: ReasonedTaskInput!) {
  returnTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const PauseTaskDocument = new TypedDocumentString(`
    mutation PauseTask($input: ReasonedTaskInput!) {
  pauseTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PauseTaskMutation, PauseTaskMutationVariables>;
export const ResumeTaskDocument = new TypedDocumentString(`
    mutation ResumeTask($input: NotedTaskInput!) {
  resumeTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($input: ReasonedTaskInput!) {
  cancelTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const TaskEvidenceDocument = new TypedDocumentString(`
    query TaskEvidence($id: ID!) {
  task: node(id: $id) {
    ... on RemediationTask {
      id
      evidence(first: 100) {
        totalCount
        nodes {
          ...TaskEvidenceItem
        }
      }
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
fragment TaskEvidenceItem on Evidence {
  ...EvidenceItem
  mediaType
  downloadPath
  previousVersion {
    id
    createdAt
  }
}`) as unknown as TypedDocumentString<TaskEvidenceQuery, TaskEvidenceQueryVariables>;
export const TaskTimelineDocument = new TypedDocumentString(`
    query TaskTimeline($id: ID!, $after: String) {
  task: node(id: $id) {
    ... on RemediationTask {
      id
      updates(first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TimelineEntry
        }
      }
    }
  }
}
    fragment TimelineEntry on TaskUpdate {
  id
  kind
  status
  percentDone
  note
  periodEnd
  createdAt
  constructed
  author {
    id
    name
  }
  question {
    id
    note
    author {
      id
      name
    }
  }
  answers {
    id
  }
  evidence(first: 10) {
    nodes {
      id
      title
      fileName
      url
    }
  }
}`) as unknown as TypedDocumentString<TaskTimelineQuery, TaskTimelineQueryVariables>;
export const AskAboutTaskDocument = new TypedDocumentString(`
    mutation AskAboutTask($input: AskAboutTaskInput!) {
  askAboutTask(input: $input) {
    update {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskAboutTaskMutation, AskAboutTaskMutationVariables>;
export const AnswerAboutTaskDocument = new TypedDocumentString(`
    mutation AnswerAboutTask($input: AnswerAboutTaskInput!) {
  answerAboutTask(input: $input) {
    update {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerAboutTaskMutation, AnswerAboutTaskMutationVariables>;
export const TaskOverviewsDocument = new TypedDocumentString(`
    query TaskOverviews($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...TaskOverview
    }
  }
}
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskOverviewsQuery, TaskOverviewsQueryVariables>;
export const BoardTasksDocument = new TypedDocumentString(`
    query BoardTasks($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...BoardTask
    }
  }
}
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment BoardTask on RemediationTask {
  ...TaskOverview
  viewerCan
}`) as unknown as TypedDocumentString<BoardTasksQuery, BoardTasksQueryVariables>;
export const BoardCountsDocument = new TypedDocumentString(`
    query BoardCounts($filter: TaskFilter) {
  taskCounts(filter: $filter) {
    total
    byStatus {
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<BoardCountsQuery, BoardCountsQueryVariables>;
export const TaskSpansDocument = new TypedDocumentString(`
    query TaskSpans($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...TaskSpan
    }
  }
}
    fragment TaskOverview on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  reportDueOn
  dueWords
  firstDueOn
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskSpan on RemediationTask {
  ...TaskOverview
  createdAt
  verifiedAt
  plan {
    id
    name
  }
  updates(last: 4) {
    nodes {
      kind
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<TaskSpansQuery, TaskSpansQueryVariables>;
export const NearestDueDocument = new TypedDocumentString(`
    query NearestDue($before: TaskFilter, $after: TaskFilter) {
  before: tasks(
    filter: $before
    orderBy: [{field: DUE_ON, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      dueOn
    }
  }
  after: tasks(
    filter: $after
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 1
  ) {
    nodes {
      id
      dueOn
    }
  }
}
    `) as unknown as TypedDocumentString<NearestDueQuery, NearestDueQueryVariables>;
export const TemplateListDocument = new TypedDocumentString(`
    query TemplateList($filter: TaskTemplateFilter, $orderBy: [TaskTemplateOrder!], $first: Int, $offset: Int) {
  list: taskTemplates(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<TemplateListQuery, TemplateListQueryVariables>;
export const TemplateOneDocument = new TypedDocumentString(`
    query TemplateOne($id: ID!) {
  one: node(id: $id) {
    ... on TaskTemplate {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<TemplateOneQuery, TemplateOneQueryVariables>;
export const TemplateManyDocument = new TypedDocumentString(`
    query TemplateMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on TaskTemplate {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<TemplateManyQuery, TemplateManyQueryVariables>;
export const CreateTemplateDocument = new TypedDocumentString(`
    mutation CreateTemplate($input: CreateTaskTemplateInput!) {
  create: createTaskTemplate(input: $input) {
    record: template {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const UpdateTemplateDocument = new TypedDocumentString(`
    mutation UpdateTemplate($input: UpdateTaskTemplateInput!) {
  update: updateTaskTemplate(input: $input) {
    record: template {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateTemplateMutation, UpdateTemplateMutationVariables>;
export const RetireTemplateDocument = new TypedDocumentString(`
    mutation RetireTemplate($input: RetireTaskTemplateInput!) {
  retireTaskTemplate(input: $input) {
    template {
      ...TemplateRow
    }
  }
}
    fragment TemplateRow on TaskTemplate {
  id
  version
  name
  title
  description
  deliverable
  priority
  recurrence
  dueDays
  effortDays
  steps
  active
  cause {
    id
    name
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RetireTemplateMutation, RetireTemplateMutationVariables>;
export const UnitListDocument = new TypedDocumentString(`
    query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {
  list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const UnitOneDocument = new TypedDocumentString(`
    query UnitOne($id: ID!) {
  one: node(id: $id) {
    ... on Unit {
      ...UnitRow
      parent {
        id
        name
        parent {
          id
          name
          parent {
            id
            name
          }
        }
      }
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitOneQuery, UnitOneQueryVariables>;
export const UnitManyDocument = new TypedDocumentString(`
    query UnitMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitManyQuery, UnitManyQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  create: createUnit(input: $input) {
    record: unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const UpdateUnitDocument = new TypedDocumentString(`
    mutation UpdateUnit($input: UpdateUnitInput!) {
  update: updateUnit(input: $input) {
    record: unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const UnitSuccessionOfDocument = new TypedDocumentString(`
    query UnitSuccessionOf($id: ID!) {
  unit: node(id: $id) {
    ... on Unit {
      id
      predecessors(first: 100) {
        nodes {
          id
          effectiveOn
          extent
          unit: predecessor {
            id
            name
          }
        }
      }
      successors(first: 100) {
        nodes {
          id
          effectiveOn
          extent
          unit: successor {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitSuccessionOfQuery, UnitSuccessionOfQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
      email
    }
    memberships {
      role
      path
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const FixedAssessmentsDocument = new TypedDocumentString(`
    query FixedAssessments($unitSubtree: ID!) {
  assessments(
    filter: {unitSubtree: $unitSubtree, round: {status: {in: [FINALISED, PUBLISHED]}}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 50
  ) {
    nodes {
      id
      unit {
        id
        name
      }
      round {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FixedAssessmentsQuery, FixedAssessmentsQueryVariables>;
export const WhatIfChoicesDocument = new TypedDocumentString(`
    query WhatIfChoices($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      unit {
        id
        name
      }
      round {
        id
        name
        year
        rankingMethod
      }
      total {
        points
        max
      }
      deductions(first: 100, orderBy: [{field: POINTS, direction: DESC}]) {
        totalCount
        nodes {
          id
          points
          criterion {
            id
            code
            name
            maxPoints
          }
          taskLinks {
            expectedPoints
            task {
              id
              title
              status
              dueOn
              dueWords
              effortDays
              leadUnit {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfChoicesQuery, WhatIfChoicesQueryVariables>;
export const WhatIfRankingDocument = new TypedDocumentString(`
    query WhatIfRanking($id: ID!) {
  round: node(id: $id) {
    ... on AssessmentRound {
      id
      ranking {
        rank
        percent
        points
        assessment {
          id
          unit {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfRankingQuery, WhatIfRankingQueryVariables>;
export const WhatIfOfDocument = new TypedDocumentString(`
    query WhatIfOf($input: WhatIfInput!) {
  whatIf(input: $input) {
    ...WhatIfFigures
  }
}
    fragment WhatIfFigures on WhatIf {
  points
  max
  percent
  grade
  rank
  rankOf
  tied
  gained
  before {
    points
    percent
    grade
    rank
  }
  areas {
    points
    max
    percent
    grade
    gained
    criterion {
      id
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<WhatIfOfQuery, WhatIfOfQueryVariables>;
export const BestTasksOfDocument = new TypedDocumentString(`
    query BestTasksOf($input: BestTasksInput!) {
  bestTasks(input: $input) {
    points
    effortDays
    considered
    tasks {
      id
      title
      effortDays
      dueOn
      dueWords
      expectedPoints
      deductionLinks {
        expectedPoints
        deduction {
          id
          assessment {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BestTasksOfQuery, BestTasksOfQueryVariables>;