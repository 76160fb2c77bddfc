import type { CohortLineFragment } from "@reform-ledger/api-types";
import { comparePoints, subtractPoints } from "@reform-ledger/domain";

export type CohortScope = "areas" | "leaves";
export type CohortOrder = "byOrder" | "weakest";

const isArea = ({ criterion }: CohortLineFragment) =>
  criterion !== null && criterion.id === criterion.area.id;

export const totalLine = (lines: readonly CohortLineFragment[]) =>
  lines.find(({ criterion }) => criterion === null) ?? null;

/** An area that is scored itself is both; it stands once, among the areas, and again among the criteria. */
export function linesOf(lines: readonly CohortLineFragment[], scope: CohortScope): CohortLineFragment[] {
  const areas = lines.filter(isArea);
  if (scope === "areas") return areas;
  const leaves = lines.filter((line) => line.criterion !== null && !isArea(line));
  const withLeaves = new Set(leaves.flatMap(({ criterion }) => criterion?.area.id ?? []));
  return lines.filter(
    ({ criterion }) =>
      criterion !== null && (criterion.id !== criterion.area.id || !withLeaves.has(criterion.id)),
  );
}

/** Percentage points above the median; null where one of them is not known. */
export const gapOf = ({ ownPercent, medianPercent }: CohortLineFragment): string | null =>
  ownPercent === null || medianPercent === null ? null : subtractPoints(ownPercent, medianPercent);

/** Of a penalty more is worse. */
export function isBelowMedian(line: CohortLineFragment): boolean {
  const gap = gapOf(line);
  if (gap === null) return false;
  const sign = comparePoints(gap, "0");
  return line.criterion?.kind === "PENALTY" ? sign > 0 : sign < 0;
}

export function orderedLines(lines: readonly CohortLineFragment[], order: CohortOrder): CohortLineFragment[] {
  if (order === "byOrder") return [...lines];
  const rank = (line: CohortLineFragment) => {
    const gap = Number(gapOf(line) ?? "0");
    return line.criterion?.kind === "PENALTY" ? -gap : gap;
  };
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

/** Where the picture's line begins, in tens of percent: results that lie close together stay apart. */
export function pictureFloor(lines: readonly CohortLineFragment[]): number {
  const percents = lines
    .flatMap(({ ownPercent, medianPercent, bestPercent }) => [ownPercent, medianPercent, bestPercent])
    .flatMap((percent) => (percent === null ? [] : [Number(percent)]));
  const lowest = Math.min(...percents, 90);
  return Math.max(0, Math.floor(lowest / 10) * 10);
}

/** Where a percent lies on a line from the floor to 100, in percent of its length. */
export const placeOn = (floor: number, percent: string): number =>
  Math.max(0, Math.min(100, ((Number(percent) - floor) * 100) / (100 - floor)));
