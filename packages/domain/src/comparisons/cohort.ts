import { Big, write } from "../points/decimal.js";
import { comparePoints, type Points } from "../points/points.js";
import { rank } from "../scoring/ranking.js";

/** A unit's value in its cohort; null: nothing is scored. */
export type CohortValue = { id: string; value: Points | null };

export type CohortComparison = {
  /** Exact; the mean of the two middle values where their number is even; null without values. */
  median: Points | null;
  best: Points | null;
  /** How many units have a value. */
  count: number;
  /** The unit's own; competition ranking. */
  own: Points | null;
  rank: number | null;
  tied: boolean;
};

/** A unit beside its cohort. */
export function compareWithCohort(values: readonly CohortValue[], ownId: string): CohortComparison {
  const ranked = rank(values, "COMPETITION");
  const sorted = ranked.flatMap(({ value }) => (value === null ? [] : [value]));
  const own = ranked.find(({ id }) => id === ownId);
  return {
    median: medianOf(sorted),
    best: sorted[0] ?? null,
    count: sorted.length,
    own: own?.value ?? null,
    rank: own?.rank ?? null,
    tied: own?.tied ?? false,
  };
}

/** The middle value, or the exact mean of the two middle ones; null without values. */
export function medianOf(values: readonly Points[]): Points | null {
  const sorted = values.toSorted(comparePoints);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  return write(new Big(upper).plus(lower).times("0.5"));
}
