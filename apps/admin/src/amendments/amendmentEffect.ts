import type { ScoreState } from "@reform-ledger/api-types";
import { comparePoints, type Points, subtractPoints } from "@reform-ledger/domain";

export type AmendmentEffect =
  | { kind: "none" | "same" | "notApplicable" }
  | { kind: "less" | "more"; points: Points };

interface Final {
  state: ScoreState;
  points: Points | null;
  maxPoints: Points;
}

/** What a correction does to the lost points of a criterion: what no longer applies loses nothing. */
export function amendmentEffect(
  from: Final,
  to: { state: ScoreState; points: Points | null },
): AmendmentEffect {
  if (to.state === "NOT_APPLICABLE")
    return { kind: from.state === "NOT_APPLICABLE" ? "same" : "notApplicable" };
  if (to.points === null) return { kind: "none" };
  const before = from.state === "SCORED" && from.points !== null ? from.points : from.maxPoints;
  const change = comparePoints(to.points, before);
  if (change === 0) return from.state === "SCORED" ? { kind: "same" } : { kind: "more", points: "0" };
  return change < 0
    ? { kind: "less", points: subtractPoints(before, to.points) }
    : { kind: "more", points: subtractPoints(to.points, before) };
}
