import type { ReviewableDeductionFragment } from "@reform-ledger/api-types";
import { sumPoints } from "@reform-ledger/domain";

type Deduction = Pick<ReviewableDeductionFragment, "id" | "points"> & { reviews: { totalCount: number } };

/** What a unit lost and what it answers for, each once. */
export function mergedById<Row extends { id: string }>(...lists: readonly (readonly Row[])[]): Row[] {
  return [...new Map(lists.flat().map((row) => [row.id, row])).values()];
}

export const uncoveredIds = (deductions: readonly Deduction[]): string[] =>
  deductions.filter(({ reviews }) => reviews.totalCount === 0).map(({ id }) => id);

/** The points of the chosen ones. */
export const chosenPoints = (deductions: readonly Deduction[], chosen: ReadonlySet<string>): string =>
  sumPoints(deductions.filter(({ id }) => chosen.has(id)).map(({ points }) => points));
