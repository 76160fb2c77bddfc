import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { comparePoints, sumPoints } from "@reform-ledger/domain";

type Stand = Pick<ReviewStandRowFragment, "held" | "lost" | "covered" | "uncoveredCount">;

export type StandState = "notHeld" | "partly" | "held";

/** A unit is through only when each of its lost points was gone over. */
export const standStateOf = ({ held, uncoveredCount }: Stand): StandState => {
  if (!held && uncoveredCount > 0) return "notHeld";
  return uncoveredCount > 0 ? "partly" : "held";
};

const places: Record<StandState, number> = { notHeld: 0, partly: 1, held: 2 };

/** Who has most to do comes first: not held, then partly, each by what was lost. */
export const inStandOrder = <Row extends Stand>(stands: readonly Row[]): Row[] =>
  stands.toSorted(
    (one, other) =>
      places[standStateOf(one)] - places[standStateOf(other)] || comparePoints(other.lost, one.lost),
  );

/**
 * A point is lost by one unit and may be answered for by another, so that the rows' points are not added up
 * to the round's; they say how far the units are with theirs.
 */
export function standTotals(stands: readonly Stand[]) {
  return {
    all: stands.length,
    held: stands.filter(({ held }) => held).length,
    lost: sumPoints(stands.map(({ lost }) => lost)),
    covered: sumPoints(stands.map(({ covered }) => covered)),
  };
}
