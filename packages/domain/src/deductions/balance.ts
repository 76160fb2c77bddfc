import { ruleBroken } from "../errors/domain-error.js";
import { comparePoints, isPositive, type Points, subtractPoints, sumPoints } from "../points/points.js";

/** What finalising leaves to explain: max − final, "0" when nothing was lost. Throws finalAboveMax. */
export function unexplainedFrom(max: Points, final: Points): Points {
  if (comparePoints(final, max) > 0) throw ruleBroken("finalAboveMax", { final, max });
  return subtractPoints(max, final);
}

export function isBalanced(max: Points, final: Points, deductions: readonly Points[]): boolean {
  return comparePoints(sumPoints(deductions), subtractPoints(max, final)) === 0;
}

/** The ledger balances: deductions add up to max − final. Throws RULE_BROKEN ledgerUnbalanced. */
export function assertBalanced(max: Points, final: Points, deductions: readonly Points[]): void {
  if (isBalanced(max, final, deductions)) return;
  throw ruleBroken("ledgerUnbalanced", { sum: sumPoints(deductions), lost: subtractPoints(max, final) });
}

/** What the balance needs to know of a deduction. */
export type SplittableDeduction = { points: Points; waivedAt: Date | string | null; activeTaskCount: number };

function checkMovable({ waivedAt, activeTaskCount }: SplittableDeduction): void {
  if (waivedAt !== null) throw ruleBroken("mergeWaived");
  if (activeTaskCount > 0) throw ruleBroken("deductionHasTasks");
}

/**
 * The parts, when they may stand for the deduction: at least two, each above 0, adding up to its points.
 * A waived one, or one that tasks answer, is not split. Throws RULE_BROKEN.
 */
export function splitDeduction<P extends { points: Points }>(
  deduction: SplittableDeduction,
  parts: readonly P[],
): readonly P[] {
  checkMovable(deduction);
  if (parts.length < 2) throw ruleBroken("splitTooFew", {}, "parts");
  const wrong = parts.findIndex(({ points }) => !isPositive(points));
  if (wrong >= 0) throw ruleBroken("splitPartNotPositive", {}, `parts.${wrong}.points`);
  const sum = sumPoints(parts.map(({ points }) => points));
  if (comparePoints(sum, deduction.points) !== 0) {
    throw ruleBroken("splitUnbalanced", { sum, points: deduction.points }, "parts");
  }
  return parts;
}

/** The points of several deductions of one score as one. Throws RULE_BROKEN. */
export function mergeDeductions(deductions: readonly (SplittableDeduction & { scoreId: string })[]): Points {
  if (deductions.length < 2) throw ruleBroken("mergeTooFew");
  if (new Set(deductions.map(({ scoreId }) => scoreId)).size > 1) throw ruleBroken("mergeOfDifferentScores");
  deductions.forEach(checkMovable);
  return sumPoints(deductions.map(({ points }) => points));
}

/** Whether points expected back over a deduction's tasks stay within it; null expects none. */
export function expectedBackFits(points: Points, expected: readonly (Points | null)[]): boolean {
  return comparePoints(sumPoints(expected.map((back) => back ?? "0")), points) <= 0;
}

/** Throws RULE_BROKEN expectedBackTooHigh; see expectedBackFits. */
export function checkExpectedBack(points: Points, expected: readonly (Points | null)[]): void {
  if (expectedBackFits(points, expected)) return;
  throw ruleBroken("expectedBackTooHigh", { sum: sumPoints(expected.map((back) => back ?? "0")), points });
}
