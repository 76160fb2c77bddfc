import type { Percent, Points } from "../points/points.js";

/** A limit of a band; 80 of "từ 80%" is inclusive, of "trên 80%" and of "đến dưới 80%" it is not. */
export type Limit = { value: string; inclusive: boolean };

/**
 * What bands are about. PERCENT: a share in percent, typed as such or as numerator and denominator.
 * COUNT: a whole number of things.
 */
export type Measure =
  | { type: "PERCENT"; label: string; numerator?: string; denominator?: string }
  | { type: "COUNT"; label: string };

/** Fixed points, or points in proportion: percent ÷ over × times, so "(tỷ lệ/95%) x 2" is times 2 over 95. */
export type Award = { points: Points } | { times: Points; over: Percent };

/** A stretch of a measure; no limit means that it goes on. Label: the words of the decision. */
export type Band = { label: string; from?: Limit; to?: Limit; award: Award };

/** What holds where nothing arose in the year: "Không phát sinh: không đánh giá" or "…: 2". */
export type Absence = { label: string; outcome: { notApplicable: true } | { points: Points } };

type WithAbsence = { absence?: Absence };

export type ChoiceRule = WithAbsence & {
  kind: "CHOICE";
  /** Labels are unique: the input names one. */
  options: { label: string; points: Points }[];
};

/** Points by the band in which a share or a count lies, every award fixed. */
export type StepsRule = WithAbsence & { kind: "STEPS"; measure: Measure; bands: Band[] };

/** Like steps on a percent, with at least one award in proportion. */
export type RatioRule = WithAbsence & {
  kind: "RATIO";
  measure: Measure & { type: "PERCENT" };
  bands: Band[];
};

/** Full points less so many for each occurrence or day, down to full − cap and never below 0. */
export type PenaltyRule = WithAbsence & {
  kind: "PENALTY";
  label: string;
  full: Points;
  items: { label: string; points: Points }[];
  cap: Points;
};

/** So many points for each thing achieved, up to the cap. */
export type BonusRule = WithAbsence & {
  kind: "BONUS";
  items: { label: string; points: Points }[];
  cap: Points;
};

/**
 * A survey's percent × max. Where there are options, a group's percent is the mean of the options' values
 * weighted by their answers; where there are groups, the percent is the mean of theirs by weight.
 */
export type SurveyRule = WithAbsence & {
  kind: "SURVEY";
  max: Points;
  /** Respondent groups with their weights, any positive numbers; left out: one group. */
  groups?: { label: string; weight: string }[];
  /** Answers with what each is worth, 0 to 100 percent; left out: percents are typed. */
  options?: { label: string; percent: Percent }[];
};

/** Which rule holds depends on the case. */
export type BranchRule = { kind: "BRANCH"; cases: { label: string; rule: LeafRule }[] };

/** Points that somebody gives within the max, with a reason. */
export type DiscretionaryRule = { kind: "DISCRETIONARY"; max: Points };

/** The sum of the criteria beneath. */
export type ChildrenRule = { kind: "CHILDREN" };

export type LeafRule =
  | ChoiceRule
  | StepsRule
  | RatioRule
  | PenaltyRule
  | BonusRule
  | SurveyRule
  | DiscretionaryRule;

/** How a criterion's points are found, beside the decision's own text. */
export type ScoringRule = LeafRule | BranchRule | ChildrenRule;

export const ruleKinds = [
  "CHOICE",
  "STEPS",
  "RATIO",
  "PENALTY",
  "BONUS",
  "SURVEY",
  "BRANCH",
  "DISCRETIONARY",
  "CHILDREN",
] as const satisfies ScoringRule["kind"][];

/** What somebody states about the year; which members are needed, the rule's kind decides. */
export type RuleInputs = {
  /** Nothing arose; everything else is left out. */
  absent?: true;
  /** CHOICE: the option's label. BRANCH: the case's label. */
  choice?: string;
  /** STEPS, RATIO, SURVEY without groups: 0 or more. */
  percent?: Percent;
  /** Instead of percent. */
  numerator?: string;
  denominator?: string;
  /** STEPS on a COUNT: a whole number, 0 or more. */
  count?: string;
  /** PENALTY, BONUS: whole numbers by item label; what is left out is 0. */
  counts?: Record<string, string>;
  /** SURVEY: by group label (the empty label where the rule has no groups), percent or answers by option label. */
  groups?: Record<string, { percent?: Percent; answers?: Record<string, string> }>;
  /** DISCRETIONARY. */
  points?: Points;
  /** BRANCH: the inputs of the case's rule. */
  inner?: RuleInputs;
};

/** What a rule makes of its inputs. */
export type RuleOutcome = {
  state: "SCORED" | "NOT_APPLICABLE";
  /** Exact, a quotient cut after 24 decimals; null when not applicable. */
  points: Points | null;
  /** The label of the band, option or case that held; cases joined by " › ". */
  branch: string;
  /** Why, as an office would say it in Vietnamese, numbers with a decimal comma. */
  sentence: string;
};
