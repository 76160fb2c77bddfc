import { badInput, ruleBroken } from "../errors/domain-error.js";

/** Throws BAD_USER_INPUT unless a review's day has come and lies in the assessed year or later. */
export function checkReviewDay(heldOn: string, year: number, today: string, path = "heldOn"): void {
  const first = `${year}-01-01`;
  if (heldOn > today) throw badInput("reviewNotYetHeld", {}, path);
  if (heldOn < first) throw badInput("reviewBeforeRound", { first }, path);
}

export interface LostPoints {
  roundId: string;
  assessedUnitId: string;
  responsibleUnitId: string | null;
  /** The review covered it before; it stays, whoever answers for it now. */
  known?: boolean;
}

/** Throws RULE_BROKEN where a review covers what its unit neither lost nor answers for, in another round, or nothing. */
export function checkCoverage(
  review: { roundId: string; unitId: string },
  covered: readonly LostPoints[],
  path = "deductionIds",
): void {
  if (covered.length === 0) throw badInput("reviewCoversNothing", {}, path);
  for (const [index, { roundId, assessedUnitId, responsibleUnitId, known }] of covered.entries()) {
    if (known) continue;
    const at = `${path}.${index}`;
    if (roundId !== review.roundId) throw ruleBroken("reviewOfOtherRound", {}, at);
    const isOwn = assessedUnitId === review.unitId || responsibleUnitId === review.unitId;
    if (!isOwn) throw ruleBroken("reviewOfOtherUnit", {}, at);
  }
}
