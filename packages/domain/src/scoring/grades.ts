import { comparePoints, type Percent, roundHalfUp } from "../points/points.js";

/** One band of a set: from this percent of the max upwards, the floor itself included. */
export type GradeBand = { label: string; floorPercent: Percent };

/**
 * The highest band whose floor the percent reaches, rounded once to the set's decimals; null below all.
 * Give the unrounded percent, or one rounded to those same decimals.
 */
export function gradeOf(percent: Percent, bands: readonly GradeBand[], decimals = 2): string | null {
  const rounded = roundHalfUp(percent, decimals);
  const reached = bands.filter(({ floorPercent }) => comparePoints(floorPercent, rounded) <= 0);
  const highest = reached.toSorted((a, b) => comparePoints(b.floorPercent, a.floorPercent))[0];
  return highest?.label ?? null;
}
