import { comparePoints, type Percent, type Points, roundHalfUp } from "../points/points.js";

/** After two at rank 1, COMPETITION goes on with 3 and DENSE with 2. */
export const rankingMethods = ["COMPETITION", "DENSE"] as const;
export type RankingMethod = (typeof rankingMethods)[number];

/** A unit's place in its cohort; a unit without a value has no rank. */
export type Ranked<R> = R & { rank: number | null; rankOf: number; tied: boolean };

/**
 * Ranks by value, highest first; equal values share a rank and keep the order given.
 * The value is compared as given; see rankByPercent.
 */
export function rank<R extends { value: Points | null }>(
  results: readonly R[],
  method: RankingMethod,
): Ranked<R>[] {
  const groups = groupsOf(results);
  const rankOf = results.filter(({ value }) => value !== null).length;
  let ahead = 0;
  const ranked = groups.flatMap((group, index) => {
    const place = 1 + (method === "DENSE" ? index : ahead);
    ahead += group.length;
    return group.map((result) => ({ ...result, rank: place, rankOf, tied: group.length > 1 }));
  });
  const without = results.filter(({ value }) => value === null);
  return [...ranked, ...without.map((result) => ({ ...result, rank: null, rankOf, tied: false }))];
}

/** Equal values together, highest first. */
function groupsOf<R extends { value: Points | null }>(results: readonly R[]): R[][] {
  const valued = results.flatMap((result) =>
    result.value === null ? [] : [{ result, value: result.value }],
  );
  const groups: { value: Points; members: R[] }[] = [];
  for (const { result, value } of valued.toSorted((a, b) => comparePoints(b.value, a.value))) {
    const last = groups.at(-1);
    if (last && comparePoints(last.value, value) === 0) last.members.push(result);
    else groups.push({ value, members: [result] });
  }
  return groups.map(({ members }) => members);
}

/**
 * Ranks by the percent rounded to the set's decimals: what is printed as equal ranks as equal.
 * Give the exact percent, or one rounded to those same decimals.
 */
export function rankByPercent<R extends { percent: Percent | null }>(
  results: readonly R[],
  method: RankingMethod,
  decimals = 2,
): Ranked<R>[] {
  const valued = results.map((result) => ({
    result,
    value: result.percent === null ? null : roundHalfUp(result.percent, decimals),
  }));
  return rank(valued, method).map(({ result, rank: place, rankOf, tied }) => ({
    ...result,
    rank: place,
    rankOf,
    tied,
  }));
}
