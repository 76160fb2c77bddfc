import type { ProgressRowFragment } from "@reform-ledger/api-types";

export const progressFilters = ["all", "unlocked", "lacking", "questions"] as const;
export type ProgressFilter = (typeof progressFilters)[number];

export const progressColumns = [
  "unit",
  "self",
  "missingEvidence",
  "lockedAt",
  "appraised",
  "openQuestions",
  "secondDone",
  "finals",
] as const;
export type ProgressColumn = (typeof progressColumns)[number];

type Row = ProgressRowFragment;

export const isLacking = ({ selfDone, selfOf, missingEvidence }: Row): boolean =>
  selfDone < selfOf || missingEvidence > 0;

const holds: Record<ProgressFilter, (row: Row) => boolean> = {
  all: () => true,
  unlocked: ({ lockedAt }) => lockedAt === null,
  lacking: isLacking,
  questions: ({ openQuestions }) => openQuestions > 0,
};

export const filteredRows = (rows: readonly Row[], filter: ProgressFilter): Row[] =>
  rows.filter(holds[filter]);

const share = (done: number, all: number) => (all === 0 ? 1 : done / all);

const figureOf: Record<Exclude<ProgressColumn, "unit">, (row: Row) => number> = {
  self: ({ selfDone, selfOf }) => share(selfDone, selfOf),
  missingEvidence: ({ missingEvidence }) => missingEvidence,
  lockedAt: ({ lockedAt }) => (lockedAt === null ? 0 : Date.parse(lockedAt)),
  appraised: ({ appraised, appraisalOf }) => share(appraised, appraisalOf),
  openQuestions: ({ openQuestions }) => openQuestions,
  secondDone: ({ secondDone }) => secondDone,
  finals: ({ finals }) => finals,
};

const collator = new Intl.Collator("vi", { numeric: true });

export interface ProgressSort {
  column: ProgressColumn;
  isDown: boolean;
}

/** Rows by a column; equal ones by the unit's name, whichever way they run. */
export function sortedRows(rows: readonly Row[], { column, isDown }: ProgressSort): Row[] {
  const byName = (one: Row, other: Row) =>
    collator.compare(one.assessment.unit.name, other.assessment.unit.name);
  const sign = isDown ? -1 : 1;
  if (column === "unit") return rows.toSorted((one, other) => sign * byName(one, other));
  const value = figureOf[column];
  return rows.toSorted((one, other) => sign * (value(one) - value(other)) || byName(one, other));
}
