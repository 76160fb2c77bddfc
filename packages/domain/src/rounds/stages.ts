import { ruleBroken } from "../errors/domain-error.js";
import { requireReason } from "../errors/reason.js";
import { comparePoints, healed, type Points, roundHalfUp } from "../points/points.js";
import { checkScore, type ScoreState } from "../scoring/score.js";

/** The stages of a score, each kept apart from the others; in their order. */
export const scoreStages = ["SELF", "FIRST_APPRAISAL", "SECOND_APPRAISAL", "FINAL"] as const;
export type ScoreStage = (typeof scoreStages)[number];

export const appraisalStages = ["FIRST_APPRAISAL", "SECOND_APPRAISAL"] as const;
export type AppraisalStage = (typeof appraisalStages)[number];

/** Negative where the first stage comes before the second; for sorting. */
export function stageOrder(a: ScoreStage, b: ScoreStage): number {
  return scoreStages.indexOf(a) - scoreStages.indexOf(b);
}

/** What a stage says. */
export type StageValue = { state: ScoreState; points: Points | null };

/** A score as it is kept: a state and points for each stage that can become final. */
export type AppraisedScore = {
  firstAppraisalState: ScoreState;
  firstAppraisalPoints: Points | null;
  secondAppraisalState: ScoreState;
  secondAppraisalPoints: Points | null;
  state: ScoreState;
  finalPoints: Points | null;
};

/**
 * What becomes final: the second appraisal where there is one, else the first, else what the office
 * recorded as final. Stage null: nothing was appraised.
 */
export function finalOf(score: AppraisedScore): StageValue & { stage: ScoreStage | null } {
  const candidates = [
    {
      stage: "SECOND_APPRAISAL",
      state: score.secondAppraisalState,
      points: score.secondAppraisalPoints,
    },
    { stage: "FIRST_APPRAISAL", state: score.firstAppraisalState, points: score.firstAppraisalPoints },
    { stage: "FINAL", state: score.state, points: score.finalPoints },
  ] as const;
  const given = candidates.find(({ state }) => state !== "NOT_SCORED");
  return given ?? { stage: null, state: "NOT_SCORED", points: null };
}

/** Whether a stage may say so; the same bounds hold for all. See checkScore. */
export function checkStage(maxPoints: Points, state: ScoreState, points: Points | null, path = ""): void {
  checkScore(maxPoints, { state, points }, path);
}

/** The rule's points beside those that somebody enters; null: not applicable. */
export type Deviation = { computed: Points | null; points: Points | null; decimals?: number };

/** Whether entered points differ from the rule's as both are shown: 0,33 does not differ from 1/3. */
export function deviates({ computed, points, decimals = 2 }: Deviation): boolean {
  if (computed === null || points === null) return computed !== points;
  if (comparePoints(healed(computed), healed(points)) === 0) return false;
  return comparePoints(roundHalfUp(computed, decimals), points) !== 0;
}

/** The rule's exact points where somebody entered what they saw of them, else the points entered. */
export function exactPoints(deviation: Deviation): Points | null {
  return deviates(deviation) ? deviation.points : deviation.computed;
}

const notApplicable = { vi: "“không đánh giá”", en: "“not applicable”" };

/**
 * The reason, trimmed, where points differ from what the rule makes of its inputs; null where they do not.
 * Throws RULE_BROKEN deviationReasonRequired, BAD_USER_INPUT tooLong.
 */
export function demandDeviationReason(
  { reason, ...deviation }: Deviation & { reason: string | null },
  path = "deviation",
): string | null {
  if (!deviates(deviation)) return null;
  if (reason !== null && reason.trim() !== "") return requireReason(reason, path);
  const shown = (points: Points | null) =>
    points === null ? notApplicable : roundHalfUp(points, Math.max(deviation.decimals ?? 2, 4));
  throw ruleBroken(
    "deviationReasonRequired",
    { computed: shown(deviation.computed), points: shown(deviation.points) },
    path,
  );
}
