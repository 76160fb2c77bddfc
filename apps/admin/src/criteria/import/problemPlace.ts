import type { ImportProblemFragment } from "@reform-ledger/api-types";

export type ImportCell = "code" | "maxPoints" | "method";

/** Where in the preview a problem is marked, by what it is about; most are about the row as a whole. */
const cellOfCode: Readonly<Record<string, ImportCell>> = {
  ambiguousNumber: "maxPoints",
  badDecimal: "maxPoints",
  badDecimalVi: "maxPoints",
  criterionMaxMismatch: "maxPoints",
  criterionMaxNotPositive: "maxPoints",
  importMaxMissing: "maxPoints",
  mustBePositive: "maxPoints",
  criterionMethodMissing: "method",
  importMethodUnknown: "method",
  criterionCodeRepeated: "code",
  importCodeMissing: "code",
  importNumberGiven: "code",
  importNumberOutOfPlace: "code",
};

export const markedCells = (problems: readonly ImportProblemFragment[]): ReadonlySet<ImportCell> =>
  new Set(problems.flatMap(({ code }) => cellOfCode[code] ?? []));

/** The cell as a spreadsheet names it, C3, or the line alone; null for the whole sheet. */
export function problemPlace({ line, column }: Pick<ImportProblemFragment, "line" | "column">) {
  if (line === null || line === undefined) return null;
  return column ? { key: "cell", values: { cell: `${column}${line}` } } : { key: "line", values: { line } };
}
