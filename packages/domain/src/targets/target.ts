import { badInput } from "../errors/domain-error.js";
import {
  comparePoints,
  isPositive,
  type Percent,
  type Points,
  percentOf,
  subtractPoints,
} from "../points/points.js";
import { projectAt } from "./projection.js";

export const comparators = ["GTE", "LTE", "GT", "LT", "EQ"] as const;
export type Comparator = (typeof comparators)[number];

export const targetStates = ["MET", "ON_TRACK", "BEHIND", "NO_DATA"] as const;
export type TargetState = (typeof targetStates)[number];

/** What is to be reached by the end of a day in Vietnam; the value in the indicator's own unit. */
export type Target = { comparator: Comparator; value: Points; dueOn: string };

/** The value that stood at the end of a period (YYYY-MM-DD), in the target's unit. */
export type MeasuredValue = { periodEnd: string; value: Points };

/** Numerator as percent of a denominator above 0, cut after 40 decimals. Throws denominatorZero. */
export function measuredPercent({
  numerator,
  denominator,
}: {
  numerator: Points;
  denominator: Points;
}): Percent {
  if (!isPositive(denominator)) throw badInput("denominatorZero", {}, "denominator");
  return percentOf(numerator, denominator);
}

const holds: Readonly<Record<Comparator, (order: -1 | 0 | 1) => boolean>> = {
  GTE: (order) => order >= 0,
  LTE: (order) => order <= 0,
  GT: (order) => order > 0,
  LT: (order) => order < 0,
  EQ: (order) => order === 0,
};

export function isMet({ comparator, value }: Pick<Target, "comparator" | "value">, reached: Points): boolean {
  return holds[comparator](comparePoints(reached, value));
}

/** How much is missing in the target's direction, "0" or more, in its unit. */
export function gapOf({ comparator, value }: Pick<Target, "comparator" | "value">, reached: Points): Points {
  const below = subtractPoints(value, reached);
  const above = subtractPoints(reached, value);
  if (comparator === "EQ") return isPositive(below) ? below : above;
  const missing = comparator === "GTE" || comparator === "GT" ? below : above;
  return isPositive(missing) ? missing : "0";
}

export type TargetStanding = {
  state: TargetState;
  latest: MeasuredValue | null;
  gap: Points | null;
  /** Where the line of the values leads on the due date; null with fewer than two. */
  projected: Points | null;
};

/**
 * How a target stands today, by the latest period that has ended.
 * MET: the latest value reaches it. ON_TRACK: not yet, but the projection does by the due date.
 * BEHIND: neither, or the due date has passed. NO_DATA: nothing was measured.
 */
export function targetStateOf(
  target: Target,
  measurements: readonly MeasuredValue[],
  today: string,
): TargetStanding {
  const known = measurements
    .filter(({ periodEnd }) => periodEnd <= today)
    .toSorted((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  const latest = known.at(-1);
  if (!latest) return { state: "NO_DATA", latest: null, gap: null, projected: null };
  const projected = projectAt(target.dueOn, known);
  const standing = { latest, gap: gapOf(target, latest.value), projected };
  if (isMet(target, latest.value)) return { state: "MET", ...standing };
  const isOnTrack = today <= target.dueOn && projected !== null && isMet(target, projected);
  return { state: isOnTrack ? "ON_TRACK" : "BEHIND", ...standing };
}
