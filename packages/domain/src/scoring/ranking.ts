import { comparePoints, type Points } from "../points/points.js";

/** After two at rank 1, COMPETITION goes on with 3 and DENSE with 2. */
export const rankingMethods = ["COMPETITION", "DENSE"] as const;
export type RankingMethod = (typeof rankingMethods)[number];

/** A unit's place in its cohort; a unit without a value has no rank. */
export type Ranked<R> = R & { rank: number | null; rankOf: number; tied: boolean };

/**
 * Ranks by value, highest first; equal values share a rank and keep the order given.
 * The value is compared as given: round it first when the round ranks rounded figures.
 */
export function rank<R extends { value: Points | null }>(
  results: readonly R[],
  method: RankingMethod,
): Ranked<R>[] {
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
  const rankOf = values.length;
  const place = ({ value }: R) => {
    if (value === null) return { rank: null, tied: false };
    const ahead = values.filter((other) => comparePoints(other, value) > 0);
    const equals = values.filter((other) => comparePoints(other, value) === 0);
    return { rank: 1 + (method === "DENSE" ? distinct(ahead) : ahead.length), tied: equals.length > 1 };
  };
  return results
    .map((result) => ({ ...result, rankOf, ...place(result) }))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

function distinct(values: readonly Points[]): number {
  return values.filter(
    (value, index) => values.findIndex((other) => comparePoints(other, value) === 0) === index,
  ).length;
}
