import type { CriterionPair } from "../criteria/difference.js";
import {
  formatFixed,
  isPositive,
  type Percent,
  type Points,
  percentOf,
  percentRounded,
  subtractPoints,
  sumPoints,
} from "../points/points.js";

/** What a criterion came to in one year; points null: not scored, or not applicable. */
export type YearFigure = { criterionId: string; points: Points | null; max: Points };

/** Several criteria of one year as one. */
export type YearSum = {
  criterionIds: string[];
  /** Null until all of them are scored. */
  points: Points | null;
  max: Points;
  lost: Points | null;
  /** Of the max. */
  percent: Percent | null;
};

export type YearComparison = {
  earlier: YearSum;
  later: YearSum;
  /** Later less earlier; null where a year has no points. */
  pointsChange: Points | null;
  /** Percentage points of the max, rounded once; years with different maxima can be compared only so. */
  percentChange: Percent | null;
};

export type YearsComparison = {
  groups: YearComparison[];
  /** Criteria that nothing earlier leads to. */
  added: YearFigure[];
  /** Criteria that nothing later comes from. */
  removed: YearFigure[];
};

/**
 * Two years through a confirmed mapping. Criteria that pairs connect, directly or through others, are one
 * group and compared as sums: a criterion split in two stands beside its two parts.
 */
export function compareYears(
  earlier: readonly YearFigure[],
  later: readonly YearFigure[],
  mapping: readonly CriterionPair[],
  decimals = 2,
): YearsComparison {
  const earlierIds = new Set(earlier.map(({ criterionId }) => criterionId));
  const laterIds = new Set(later.map(({ criterionId }) => criterionId));
  const pairs = mapping.filter(({ fromId, toId }) => earlierIds.has(fromId) && laterIds.has(toId));
  const groupOf = connectedBy(pairs);
  const earlierBy = Map.groupBy(earlier, ({ criterionId }) => groupOf.get(`from ${criterionId}`));
  const laterBy = Map.groupBy(later, ({ criterionId }) => groupOf.get(`to ${criterionId}`));
  const groups = [...laterBy].flatMap(([group, figures]) =>
    group === undefined ? [] : [compare(earlierBy.get(group) ?? [], figures, decimals)],
  );
  return { groups, added: laterBy.get(undefined) ?? [], removed: earlierBy.get(undefined) ?? [] };
}

/** The number of the group to which each end of a pair belongs, by `from <id>` and `to <id>`. */
export function connectedBy(pairs: readonly CriterionPair[]): Map<string, number> {
  const groupOf = new Map<string, number>();
  pairs.forEach(({ fromId, toId }, index) => {
    const ends = [`from ${fromId}`, `to ${toId}`];
    const joined = new Set(ends.map((end) => groupOf.get(end)));
    for (const [end, group] of groupOf) if (joined.has(group)) groupOf.set(end, index);
    for (const end of ends) groupOf.set(end, index);
  });
  return groupOf;
}

function compare(
  earlierFigures: readonly YearFigure[],
  laterFigures: readonly YearFigure[],
  decimals: number,
): YearComparison {
  const earlier = sumOf(earlierFigures, decimals);
  const later = sumOf(laterFigures, decimals);
  const exact = ({ points, max }: YearSum) =>
    points !== null && isPositive(max) ? percentOf(points, max) : null;
  const change = (from: Points | null, to: Points | null) =>
    from === null || to === null ? null : subtractPoints(to, from);
  const percentChange = change(exact(earlier), exact(later));
  return {
    earlier,
    later,
    pointsChange: change(earlier.points, later.points),
    percentChange: percentChange === null ? null : formatFixed(percentChange, decimals),
  };
}

function sumOf(figures: readonly YearFigure[], decimals: number): YearSum {
  const scored = figures.flatMap(({ points }) => (points === null ? [] : [points]));
  const points = scored.length === figures.length ? sumPoints(scored) : null;
  const max = sumPoints(figures.map((figure) => figure.max));
  return {
    criterionIds: figures.map(({ criterionId }) => criterionId),
    points,
    max,
    lost: points === null ? null : subtractPoints(max, points),
    percent: points !== null && isPositive(max) ? percentRounded(points, max, decimals) : null,
  };
}
