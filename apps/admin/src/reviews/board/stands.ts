import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { comparePoints } from "@reform-ledger/domain";

type Stand = Pick<ReviewStandRowFragment, "held" | "lost" | "covered" | "uncoveredCount">;

export type StandState = "notHeld" | "partly" | "byOther" | "held";

/** A unit is through only when each of its lost points was gone over; another unit's review may have done that. */
export const standStateOf = ({ held, uncoveredCount }: Stand): StandState => {
  if (uncoveredCount > 0) return held ? "partly" : "notHeld";
  return held ? "held" : "byOther";
};

const places: Record<StandState, number> = { notHeld: 0, partly: 1, byOther: 2, held: 3 };

/** Who has most to do comes first: not held, then partly, each by what was lost. */
export const inStandOrder = <Row extends Stand>(stands: readonly Row[]): Row[] =>
  stands.toSorted(
    (one, other) =>
      places[standStateOf(one)] - places[standStateOf(other)] || comparePoints(other.lost, one.lost),
  );

/** How many have held one; points are not added up, as one unit loses what another answers for. */
export const standTotals = (stands: readonly Stand[]) => ({
  all: stands.length,
  held: stands.filter(({ held }) => held).length,
});
