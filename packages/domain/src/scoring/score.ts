import { ruleBroken } from "../errors/domain-error.js";
import { comparePoints, type Points, parsePoints } from "../points/points.js";

/** Not scored, zero and not applicable are three things: zero is SCORED with "0" points. */
export const scoreStates = ["NOT_SCORED", "SCORED", "NOT_APPLICABLE"] as const;
export type ScoreState = (typeof scoreStates)[number];

export type ScoreValue = { criterionId: string; state: ScoreState; points: Points | null };

/**
 * Whether a score can stand: points from 0 to the max exactly when the state is SCORED.
 * A penalty's points are written as a positive number. Throws RULE_BROKEN or badDecimal.
 */
export function checkScore(
  maxPoints: Points,
  { state, points }: Omit<ScoreValue, "criterionId">,
  path = "",
): void {
  const field = `${path}points`;
  if (state !== "SCORED") {
    if (points !== null) throw ruleBroken("scorePointsUnexpected", {}, field);
    return;
  }
  if (points === null) throw ruleBroken("scorePointsMissing", {}, field);
  const value = parsePoints(points, field);
  if (comparePoints(value, "0") < 0) throw ruleBroken("scoreNegative", {}, field);
  if (comparePoints(value, maxPoints) > 0) {
    throw ruleBroken("scoreAboveMax", { points: value, max: maxPoints }, field);
  }
}
