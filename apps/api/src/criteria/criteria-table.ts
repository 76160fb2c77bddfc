import {
  type CriteriaTable,
  type ImportedCriterion,
  type MessageKey,
  type MessageParams,
  readCriteriaTable,
} from "@reform-ledger/domain";
import { columnName } from "../tables/workbook.js";
import type { RuleReading } from "./rule.types.js";
import { readingOf } from "./rule-reading.js";
import { maxCriteria } from "./set-size.js";

export interface TableProblem {
  line: number | null;
  column: string | null;
  code: MessageKey;
  params: MessageParams;
  blocking: boolean;
}

export interface TableRow extends ImportedCriterion {
  reading: RuleReading | null;
}

export interface ReadTable extends Pick<CriteriaTable, "ignored"> {
  rows: TableRow[];
  problems: TableProblem[];
}

/** What a draft may hold until it is published; everything else cannot be stored at all. */
const settledLater = new Set<MessageKey>([
  "criterionMaxMismatch",
  "criterionCapTooHigh",
  "importTotalMismatch",
  "importMethodUnknown",
  "importNumberGiven",
  "importNumberOutOfPlace",
]);

/** A table's criteria with a proposed rule for each text, and all that a person has to settle. */
export function criteriaIn(cells: readonly string[][], readRules: boolean): ReadTable {
  const { rows, problems, ignored } = readCriteriaTable(cells);
  const found = problems.map(({ column, ...problem }) => ({
    ...problem,
    column: columnName(column),
    blocking: !settledLater.has(problem.code),
  }));
  const lines = new Set(found.flatMap(({ line, blocking }) => (blocking ? [line] : [])));
  return {
    ignored,
    rows: rows.map((row) => ({ ...row, reading: readRules ? readingOfRow(row) : null })),
    problems: [
      ...found,
      ...wrongSize(rows, found),
      ...rows.flatMap((row) => unstorable(row, lines.has(row.line))),
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** A set that is not there at all, or is larger than sets may be. */
function wrongSize(rows: readonly ImportedCriterion[], found: readonly TableProblem[]): TableProblem[] {
  const problem = (code: MessageKey, params: MessageParams): TableProblem[] => {
    return [{ line: null, column: null, code, params, blocking: true }];
  };
  if (rows.length > maxCriteria) return problem("tooMany", { max: maxCriteria });
  return rows.length === 0 && found.length === 0 ? problem("importNoCriteria", {}) : [];
}

const readingOfRow = ({ ruleText, maxPoints, name }: ImportedCriterion) =>
  ruleText && maxPoints ? readingOf(ruleText, maxPoints, name) : null;

const longest = { code: 40, name: 500, nameEn: 500, ruleText: 4000 } as const;

/** What the reader of tables lets pass and a criterion cannot hold. */
function unstorable(row: ImportedCriterion, isRefused: boolean): TableProblem[] {
  const problem = (code: MessageKey, params: MessageParams): TableProblem => {
    return { line: row.line, column: null, code, params, blocking: true };
  };
  const tooLong = Object.entries(longest).flatMap(([member, max]) =>
    (row[member as keyof typeof longest] ?? "").length > max ? [problem("tooLong", { max })] : [],
  );
  if (row.maxPoints !== null || isRefused) return tooLong;
  return [...tooLong, problem("importMaxMissing", { code: row.code })];
}
