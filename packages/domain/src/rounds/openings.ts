import { type DomainError, ruleBroken } from "../errors/domain-error.js";
import type { MessageKey } from "../errors/messages.js";
import type { CriterionKind, ScoringMethod } from "../scoring/criteria.js";
import { type RoundStatus, roundStatusLabels } from "./phases.js";
import type { AppraisalStage } from "./stages.js";

type Scored = { method: ScoringMethod | null; kind: CriterionKind };

/** Survey, discretionary and penalty criteria are entered by their appraisers, never by the unit. */
export function isSelfScored({ method, kind }: Scored): boolean {
  return kind !== "PENALTY" && (method === "SELF" || method === "FORMULA");
}

export type Reopening = {
  lockedAt: Date | string | null;
  /** The last day on which the unit may change its reopened assessment; null: not reopened. */
  reopenedUntil: string | null;
  today: string;
};

/** Whether a unit may still change what was reopened to it; locking ends that, and so does the day. */
export function isReopened({ lockedAt, reopenedUntil, today }: Reopening): boolean {
  return lockedAt === null && reopenedUntil !== null && today <= reopenedUntil;
}

export type SelfAssessment = Reopening & { status: RoundStatus; selfDueOn: string | null };

const inPhase = (key: MessageKey, status: RoundStatus): DomainError =>
  ruleBroken(key, { phase: roundStatusLabels[status] });

/**
 * Whether a unit may change or lock its self-assessment. Throws RULE_BROKEN selfAssessmentNotOpen,
 * selfAssessmentClosed, assessmentLocked or deadlinePassed.
 */
export function demandSelfAssessmentOpen(assessment: SelfAssessment): void {
  const { status, selfDueOn, today, lockedAt, reopenedUntil } = assessment;
  if (status === "DRAFT") throw ruleBroken("selfAssessmentNotOpen");
  if (status === "FINALISED" || status === "PUBLISHED") throw inPhase("selfAssessmentClosed", status);
  if (isReopened(assessment)) return;
  if (status !== "SELF_ASSESSMENT") {
    const expired = lockedAt === null && reopenedUntil !== null;
    throw expired ? passed(reopenedUntil) : inPhase("selfAssessmentClosed", status);
  }
  if (lockedAt !== null) throw ruleBroken("assessmentLocked");
  demandInTime(selfDueOn, today);
}

const passed = (dueOn: string) => ruleBroken("deadlinePassed", { dueOn });

function demandInTime(dueOn: string | null, today: string): void {
  if (dueOn !== null && today > dueOn) throw passed(dueOn);
}

/** Like demandSelfAssessmentOpen, for one criterion. Throws RULE_BROKEN notSelfScored besides. */
export function demandSelfAssessable(assessment: SelfAssessment & Scored): void {
  if (!isSelfScored(assessment)) throw ruleBroken("notSelfScored");
  demandSelfAssessmentOpen(assessment);
}

export type Appraising = Scored & {
  status: RoundStatus;
  stage: AppraisalStage;
  /** Of the phase in which the round stands; null: none. */
  dueOn: string | null;
  today: string;
  locked: boolean;
  /** See isReopened. */
  reopened: boolean;
};

const appraisalPhases = {
  FIRST_APPRAISAL: ["APPRAISAL", "EXPLANATION"],
  SECOND_APPRAISAL: ["SECOND_APPRAISAL"],
} as const satisfies Record<AppraisalStage, readonly RoundStatus[]>;

/** What no unit scores itself may come in at any time, a survey's result for instance. */
const enteredPhases: readonly RoundStatus[] = [
  "SELF_ASSESSMENT",
  "APPRAISAL",
  "EXPLANATION",
  "SECOND_APPRAISAL",
];

/**
 * Whether a stage of appraisal takes a score. Throws RULE_BROKEN appraisalClosed, secondAppraisalClosed,
 * assessmentBeingReopened or deadlinePassed.
 */
export function demandAppraisable(appraising: Appraising): void {
  const { status, stage, dueOn, today, locked, reopened } = appraising;
  const isEntered = !isSelfScored(appraising);
  const phases: readonly RoundStatus[] = appraisalPhases[stage];
  const isOpen = phases.includes(status);
  if (!isOpen && !(isEntered && stage === "FIRST_APPRAISAL" && enteredPhases.includes(status))) {
    throw inPhase(stage === "FIRST_APPRAISAL" ? "appraisalClosed" : "secondAppraisalClosed", status);
  }
  if (!isEntered && reopened && !locked) throw ruleBroken("assessmentBeingReopened");
  if (isOpen) demandInTime(dueOn, today);
}

const explainingPhases: readonly RoundStatus[] = ["APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"];

/** Whether an appraiser may ask the unit about a score. Throws RULE_BROKEN questionsClosed. */
export function demandQuestion({ status }: { status: RoundStatus }): void {
  if (!explainingPhases.includes(status)) throw inPhase("questionsClosed", status);
}

/** Whether a unit may answer. Throws RULE_BROKEN answersClosed, questionWithdrawn or deadlinePassed. */
export function demandAnswer(question: {
  status: RoundStatus;
  explanationDueOn: string | null;
  today: string;
  withdrawnAt: Date | string | null;
}): void {
  if (!explainingPhases.includes(question.status)) throw inPhase("answersClosed", question.status);
  if (question.withdrawnAt !== null) throw ruleBroken("questionWithdrawn");
  demandInTime(question.explanationDueOn, question.today);
}
