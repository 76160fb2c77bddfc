import type { EarlierYearFiguresFragment, YearsOfAssessmentQuery } from "@reform-ledger/api-types";

type Sheet = NonNullable<Extract<YearsOfAssessmentQuery["assessment"], { sheet: unknown }>>["sheet"];
type Row = Sheet["rows"][number];

/** The criteria of a sheet that no confirmed mapping connects with an earlier year, itself or above. */
export function unmappedCriteria(
  rows: readonly Row[],
  { comparisons }: Pick<EarlierYearFiguresFragment, "comparisons">,
): Row["criterion"][] {
  const mapped = new Set(comparisons.flatMap(({ toCriteria }) => toCriteria.map(({ id }) => id)));
  const parentOf = new Map(rows.map(({ criterion }) => [criterion.id, criterion.parent?.id ?? null]));
  const isMapped = (id: string | null): boolean =>
    id !== null && (mapped.has(id) || isMapped(parentOf.get(id) ?? null));
  return rows
    .filter(({ isLeaf, criterion }) => isLeaf && !isMapped(criterion.id))
    .map(({ criterion }) => criterion);
}

export type ChangeTone = "success" | "error" | "textSecondary";

export function changeTone(change: string | null): ChangeTone {
  const value = Number(change ?? "0");
  return value > 0 ? "success" : value < 0 ? "error" : "textSecondary";
}

/** What became better or worse; among dozens of criteria the others only hide it. */
export const changedOnly = <Compared extends { change: string | null }>(comparisons: readonly Compared[]) =>
  comparisons.filter(({ change }) => change !== null && Number(change) !== 0);
