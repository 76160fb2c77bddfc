import { annexHeaderOf, isSameRow, numbersColumns } from "./annex-header.js";
import {
  type AnnexLine,
  asRule,
  isBullet,
  isClosing,
  isPageNumber,
  isTotal,
  isUnnumberedGroup,
  lineOf,
} from "./annex-lines.js";
import { Outline, type OutlineNode } from "./annex-numbers.js";
import { type Reading, tableOf } from "./annex-table.js";
import type { CriteriaTable, IgnoredReason, ImportProblem } from "./imported.js";

export function readAnnex(rows: readonly string[][]): CriteriaTable {
  const header = annexHeaderOf(rows);
  if (!header) return withoutHeader(rows);
  const reading: Reading = {
    header,
    outline: new Outline(),
    entries: [],
    totals: [],
    problems: [],
    ignored: [],
    closed: false,
  };
  for (const [index, cells] of rows.entries()) readRow(reading, cells, index, rows);
  return tableOf(reading);
}

function withoutHeader(rows: readonly string[][]): CriteriaTable {
  const ignored = rows.flatMap((cells, index) => {
    const text = cells.filter(Boolean).join(" | ");
    return text === "" ? [] : [{ line: index + 1, text, reason: "NOT_UNDERSTOOD" as const }];
  });
  const problems: ImportProblem[] = [{ line: 1, column: 0, code: "importNoHeader", params: {} }];
  return { shape: "ANNEX", root: null, rows: [], problems, ignored };
}

function readRow(reading: Reading, cells: readonly string[], index: number, rows: readonly string[][]): void {
  const line = lineOf(cells, index + 1, reading.header);
  if (line.text === "") return;
  const reason = reasonToIgnore(reading, line, cells, index, rows);
  if (reason !== null) {
    reading.ignored.push({ line: line.line, text: line.text, reason });
    if (reason === "TOTAL") reading.totals.push(line);
    if (reason === "CLOSING") reading.closed = true;
  } else if (line.number !== null) addNumbered(reading, line);
  else addUnnumbered(reading, line);
}

function reasonToIgnore(
  { header, entries, totals, closed }: Reading,
  line: AnnexLine,
  cells: readonly string[],
  index: number,
  rows: readonly string[][],
): IgnoredReason | null {
  if (index < header.first) return "TITLE";
  if (index <= header.last) return "HEADER";
  const headerRows = rows.slice(header.first, header.last + 1);
  if (headerRows.some((row) => isSameRow(row, cells))) return "HEADER_AGAIN";
  if (numbersColumns(cells, header)) return "COLUMN_NUMBERS";
  if (isTotal(line)) return "TOTAL";
  if (isClosing(line)) return "CLOSING";
  const isEnd = closed || (totals.length > 0 && entries.length > 0);
  const isPlain = line.number === null && line.max === "" && !isBullet(line.name) && !isUnnumberedGroup(line);
  if (isEnd && isPlain) return "CLOSING";
  const isEmptyNumber = line.number !== null && line.name === "" && line.max === "";
  return isEmptyNumber || isPageNumber(line) ? "NOT_UNDERSTOOD" : null;
}

function addNumbered(reading: Reading, line: AnnexLine): void {
  if (line.number === null) return;
  const { node, follows } = reading.outline.add(line.number);
  addEntry(reading, node, line);
  if (follows) return;
  const params = { value: line.number.raw, parent: node.parent?.raw ?? "–" };
  note(reading, line, "importNumberOutOfPlace", params);
}

function addEntry({ entries }: Reading, node: OutlineNode, line: AnnexLine): void {
  entries.push({
    node,
    line,
    moreLines: [],
    rules: line.rule === "" ? [] : [line.rule],
    notes: [...line.notes],
  });
}

function note(
  reading: Reading,
  { line }: AnnexLine,
  code: ImportProblem["code"],
  params: ImportProblem["params"],
) {
  reading.problems.push({ line, column: reading.header.columns.number[0] ?? 0, code, params });
}

function addUnnumbered(reading: Reading, line: AnnexLine): void {
  const last = reading.entries.at(-1);
  if (isUnnumberedGroup(line)) {
    const node = reading.outline.addArea();
    addEntry(reading, node, line);
    note(reading, line, "importNumberGiven", { name: line.name, code: node.raw });
    return;
  }
  if (!last) {
    reading.ignored.push({ line: line.line, text: line.text, reason: "NOT_UNDERSTOOD" });
    return;
  }
  last.moreLines.push(line.line);
  last.rules.push(...asRule(line));
  last.notes.push(...line.notes);
  if (line.max === "" || isBullet(line.name)) return;
  note(reading, line, "importRowUnnumbered", { name: line.name, code: last.node.raw });
}
