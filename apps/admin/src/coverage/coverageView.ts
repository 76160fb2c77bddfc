import type { CoverageBy, CoveragePartsFragment, CoverageTableQuery } from "@reform-ledger/api-types";
import { isPositive, subtractPoints } from "@reform-ledger/domain";

export type CoverageRow = CoverageTableQuery["coverage"]["rows"][number];

export const coverageKinds = ["AREA", "CRITERION", "UNIT", "CAUSE"] as const satisfies CoverageBy[];
export type CoverageKind = (typeof coverageKinds)[number];

/** From nothing known to back again; together they are what was lost. */
export const stackedParts = [
  "unexplained",
  "explained",
  "planned",
  "waived",
  "recovered",
  "lostAgain",
] as const satisfies (keyof CoveragePartsFragment)[];
export type StackedPart = (typeof stackedParts)[number];

export interface DeductionsWanted {
  unitSubtree?: string;
  year?: { eq: number };
  areaId?: { eq: string };
}

/** What of a row the list of deductions is asked for. */
export function rowFilter({ criterion, unit, cause, year }: CoverageRow, by: CoverageBy): object {
  switch (by) {
    case "AREA":
      return criterion ? { areaId: { eq: criterion.id } } : {};
    case "CRITERION":
      return criterion ? { criterion: { id: { eq: criterion.id } } } : {};
    case "UNIT":
      return unit ? { assessment: { unitId: { eq: unit.id } } } : {};
    case "CAUSE":
      return { causeId: cause ? { eq: cause.id } : { isNull: true } };
    case "YEAR":
      return year === null ? {} : { year: { eq: year } };
  }
}

/** A row's name; a cause that is not there means that nothing is known. */
export function rowName({ criterion, unit, cause, year }: CoverageRow, none: string): string {
  if (criterion) return `${criterion.code}. ${criterion.name}`;
  return unit?.name ?? cause?.name ?? (year === null ? none : String(year));
}

/** How many of the first causes make up four fifths of what is explained. */
export function vitalFew<Row extends { cumulativeShare: string }>(rows: readonly Row[]): Row[] {
  const last = rows.findIndex(({ cumulativeShare }) => Number(cumulativeShare) >= 80);
  return last === -1 ? [...rows] : rows.slice(0, last + 1);
}

/** Of the part planned, what the tasks promise; they may promise less than they cover. */
export const promisedShare = ({ planned, expectedBack }: CoveragePartsFragment): string =>
  isPositive(subtractPoints(expectedBack, planned)) ? planned : expectedBack;
