import { comparePoints, type Percent, type Points } from "../points/points.js";
import { cleanCells, type IgnoredLine, type ImportProblem } from "./imported.js";
import { foldVietnamese } from "./names.js";
import { type ResultsHeader, resultsHeaderOf } from "./results-header.js";
import { rankIn, resultsReader, type ValueReader } from "./results-values.js";

/** What was published of one criterion, or of the whole where the criterion is null. */
export type ImportedFigure = {
  line: number;
  /** Its code or its name, as the table says it. */
  criterion: string | null;
  points: Points | null;
  max: Points | null;
  percent: Percent | null;
  grade: string | null;
  rank: number | null;
  rankOf: number | null;
  /** Where the table says so in words; a dash says nothing. */
  notApplicable?: true;
};

/** A unit as the table names it. */
export type ImportedResult = { unit: string; figures: ImportedFigure[] };

export type ResultsTable = {
  /** LONG: one row for each figure. WIDE: one row for each unit. */
  shape: "LONG" | "WIDE";
  results: ImportedResult[];
  problems: ImportProblem[];
  ignored: IgnoredLine[];
};

/**
 * Reads published results of past years. LONG has columns such as unit_code, criterion_code, points,
 * max_points, percent, grade, rank, rank_of, in English or Vietnamese; WIDE has a row for each unit with a
 * column for each criterion. No line is lost: each is a result or in `ignored`.
 */
export function readResultsTable(rows: readonly (readonly string[])[]): ResultsTable {
  const cells = cleanCells(rows);
  const header = resultsHeaderOf(cells);
  if (!header) {
    const ignored = cells.flatMap((row, index) => ignoredLine(row, index, "NOT_UNDERSTOOD"));
    const problems: ImportProblem[] = [{ line: 1, column: 0, code: "importNoResultsHeader", params: {} }];
    return { shape: "WIDE", results: [], problems, ignored };
  }
  return readRows(cells, header);
}

function ignoredLine(row: readonly string[], index: number, reason: IgnoredLine["reason"]): IgnoredLine[] {
  const text = row.filter(Boolean).join(" | ");
  return text === "" ? [] : [{ line: index + 1, text, reason }];
}

/** Rows that sum a cohort up and are no unit. */
const summaryRows = /^(tong( cong)?|cong|trung binh( chung)?|binh quan|cao nhat|thap nhat|trung vi)$/;

function readRows(cells: readonly string[][], header: ResultsHeader): ResultsTable {
  const problems: ImportProblem[] = [];
  const ignored: IgnoredLine[] = [];
  const read = resultsReader(problems);
  const byUnit = new Map<string, ImportedResult>();
  for (const [index, row] of cells.entries()) {
    const unit = row[header.columns.unit] ?? "";
    const reason = reasonToIgnore(row, index, unit, header);
    if (reason !== null) {
      ignored.push(...ignoredLine(row, index, reason));
      if (reason === "NOT_UNDERSTOOD" && row.some(Boolean)) problems.push(unitMissing(index, header));
      continue;
    }
    const result = byUnit.get(unit) ?? { unit, figures: [] };
    if (header.shape === "WIDE" && byUnit.has(unit)) {
      problems.push({
        line: index + 1,
        column: header.columns.unit,
        code: "duplicateItem",
        params: { value: unit },
      });
    }
    const figures =
      header.shape === "LONG"
        ? [longFigure(row, index, header, read)]
        : wideFigures(row, index, header, read);
    result.figures.push(...figures.filter(saysSomething));
    byUnit.set(unit, result);
    problems.push(...figures.flatMap((figure) => aboveMax(figure, header)));
  }
  return { shape: header.shape, results: [...byUnit.values()], problems, ignored };
}

function reasonToIgnore(
  row: readonly string[],
  index: number,
  unit: string,
  { first, last, titles }: ResultsHeader,
): IgnoredLine["reason"] | null {
  if (index < first) return "TITLE";
  if (index <= last) return "HEADER";
  if (foldVietnamese(row.join(" ")) === foldVietnamese(titles.join(" "))) return "HEADER_AGAIN";
  if (unit === "") return "NOT_UNDERSTOOD";
  return summaryRows.test(foldVietnamese(unit)) ? "TOTAL" : null;
}

const unitMissing = (index: number, { columns }: ResultsHeader): ImportProblem => ({
  line: index + 1,
  column: columns.unit,
  code: "importUnitMissing",
  params: {},
});

function longFigure(
  row: readonly string[],
  index: number,
  header: ResultsHeader,
  read: ValueReader,
): ImportedFigure {
  const { criterion: column } = header.columns;
  const text = column === null ? "" : (row[column] ?? "");
  const isTotal = text === "0" || /^(tong( cong| diem)?|total|overall|chung)?$/.test(foldVietnamese(text));
  return overallFigure(row, index, header, read, isTotal ? null : text);
}

function overallFigure(
  row: readonly string[],
  index: number,
  { columns, maxOf }: ResultsHeader,
  read: ValueReader,
  criterion: string | null,
): ImportedFigure {
  const line = index + 1;
  const cell = (column: number | null) => (column === null ? "" : (row[column] ?? ""));
  const value = (column: number | null) => read(cell(column), line, column ?? 0);
  const points = value(columns.points);
  const rank = rankIn(cell(columns.rank), (code, params) =>
    read.problems.push({ line, column: columns.rank ?? 0, code, params }),
  );
  const rankOf = value(columns.rankOf).points;
  return {
    line,
    criterion,
    points: points.points,
    max:
      value(columns.max).points ??
      points.max ??
      (columns.points === null ? null : (maxOf.get(columns.points) ?? null)),
    percent: value(columns.percent).points,
    grade: cell(columns.grade) || null,
    rank: rank.rank,
    rankOf: rankOf === null ? rank.rankOf : Number(rankOf),
    ...(points.notApplicable && { notApplicable: true }),
  };
}

function wideFigures(
  row: readonly string[],
  index: number,
  header: ResultsHeader,
  read: ValueReader,
): ImportedFigure[] {
  const line = index + 1;
  const parts = header.criteria.map(({ column, title }): ImportedFigure => {
    const { max, ...value } = read(row[column] ?? "", line, column);
    const nothing = { percent: null, grade: null, rank: null, rankOf: null };
    return { line, criterion: title, ...value, max: max ?? header.maxOf.get(column) ?? null, ...nothing };
  });
  return [...parts, overallFigure(row, index, header, read, null)];
}

function saysSomething({ points, percent, grade, rank, notApplicable }: ImportedFigure): boolean {
  return notApplicable === true || [points, percent, grade, rank].some((value) => value !== null);
}

function aboveMax({ line, criterion, points, max }: ImportedFigure, header: ResultsHeader): ImportProblem[] {
  if (points === null || max === null || comparePoints(points, max) <= 0) return [];
  const own = header.criteria.find(({ title }) => title === criterion)?.column;
  const column = own ?? header.columns.points ?? 0;
  return [{ line, column, code: "scoreAboveMax", params: { points, max } }];
}
