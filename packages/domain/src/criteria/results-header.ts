import { DomainError } from "../errors/domain-error.js";
import { readPointsVi } from "../points/parse-vi.js";
import type { Points } from "../points/points.js";
import { foldVietnamese } from "./names.js";

type ResultsPart =
  | "number"
  | "unit"
  | "criterion"
  | "points"
  | "max"
  | "percent"
  | "grade"
  | "rank"
  | "rankOf";

type ResultsColumns = { unit: number } & Record<Exclude<ResultsPart, "number" | "unit">, number | null>;

export type ResultsHeader = {
  shape: "LONG" | "WIDE";
  /** Rows of the header, from 0. */
  first: number;
  last: number;
  columns: ResultsColumns;
  /** WIDE: a column for each criterion, by its code or name. */
  criteria: { column: number; title: string }[];
  /** Maxima by column, from a title such as "Thể chế (13)" or from a row of maxima. */
  maxOf: ReadonlyMap<number, Points>;
  /** Of the first row. */
  titles: string[];
};

const titlePatterns: readonly (readonly [RegExp, ResultsPart])[] = [
  [/^(stt|tt|so tt|so thu tu|no)$/, "number"],
  [/^(rank of|tong so don vi|so don vi( xep hang)?|tren tong so)$/, "rankOf"],
  [/^(rank|xep hang|thu hang|hang|xep thu|vi tri)( nam \d+)?$/, "rank"],
  [/^(grade|xep loai|loai)$/, "grade"],
  [
    /^(percent|ty le( phan tram)?|chi so( cchc| par index)?|par index|ket qua)$|^(ty le|chi so).*(dat|cchc)$/,
    "percent",
  ],
  [/^(max|max points|diem toi da|diem chuan|thang diem)$/, "max"],
  [
    /^(unit|unit code|unit name|ma don vi|don vi|ten don vi|co quan( don vi)?|dia phuong|don vi hanh chinh|ten co quan( don vi)?)$/,
    "unit",
  ],
  [
    /^(criterion|criterion code|criterion name|ma tieu chi|tieu chi|linh vuc|ma linh vuc|ten tieu chi|ten linh vuc)$/,
    "criterion",
  ],
  [
    /^(points|diem|diem so|diem dat|diem dat duoc|diem cuoi cung|tong|tong diem|tong so diem|tong cong|diem tong|total)( nam \d+)?$/,
    "points",
  ],
];

function partOf(title: string): ResultsPart | null {
  const folded = foldVietnamese(title.replace(/\(.*\)/s, ""));
  return (
    titlePatterns.find(([pattern]) => pattern.test(folded))?.[1] ?? (title.trim() === "%" ? "percent" : null)
  );
}

/** The first row that names the units and at least one figure; null where there is none. */
export function resultsHeaderOf(rows: readonly string[][]): ResultsHeader | null {
  for (const [first, titles] of rows.entries()) {
    const parts = titles.map(partOf);
    const columnOf = (part: ResultsPart) => {
      const column = parts.indexOf(part);
      return column < 0 ? null : column;
    };
    const unit = columnOf("unit");
    const figures: ResultsPart[] = ["points", "percent", "rank"];
    if (unit === null || figures.every((part) => columnOf(part) === null)) continue;
    const columns: ResultsColumns = {
      unit,
      criterion: columnOf("criterion"),
      points: columnOf("points"),
      max: columnOf("max"),
      percent: columnOf("percent"),
      grade: columnOf("grade"),
      rank: columnOf("rank"),
      rankOf: columnOf("rankOf"),
    };
    return columns.criterion !== null && columns.points !== null
      ? { shape: "LONG", first, last: first, columns, criteria: [], maxOf: new Map(), titles }
      : wideHeader(rows, first, columns, parts);
  }
  return null;
}

/** Beneath the titles may stand one row of the criteria's codes and one of their maxima. */
function wideHeader(
  rows: readonly string[][],
  first: number,
  columns: ResultsColumns,
  parts: readonly (ResultsPart | null)[],
): ResultsHeader {
  const titles = rows[first] ?? [];
  const beneath = rows[first + 1] ?? [];
  const isSplit =
    isTitleRow(beneath, columns.unit) &&
    beneath.some((cell, column) => cell !== "" && isGroup(titles, column));
  const criteria = Array.from({ length: Math.max(titles.length, beneath.length) }, (_, column) => ({
    column,
    title: (isSplit && beneath[column]) || (titles[column] ?? ""),
  })).filter(({ column, title }) => title !== "" && (parts[column] ?? null) === null);
  const afterTitles = isSplit ? first + 2 : first + 1;
  const maxima = rows[afterTitles] ?? [];
  const hasMaxima = isMaximaRow(maxima, columns.unit);
  const stated = criteria.map(({ column, title }) => [column, maxInTitle(title)] as const);
  const given = hasMaxima ? maxima.map((cell, column) => [column, pointsOf(cell)] as const) : [];
  return {
    shape: "WIDE",
    first,
    last: hasMaxima ? afterTitles : afterTitles - 1,
    columns,
    criteria: criteria.map(({ column, title }) => ({ column, title: title.replace(maxAtEnd, "").trim() })),
    maxOf: new Map(
      [...stated, ...given].flatMap(([column, max]) => (max === null ? [] : [[column, max] as const])),
    ),
    titles,
  };
}

/** A title over several columns leaves those to its right blank. */
function isGroup(titles: readonly string[], column: number): boolean {
  return (titles[column] ?? "") === "" || ((titles[column + 1] ?? "") === "" && column + 1 < titles.length);
}

function isTitleRow(cells: readonly string[], unit: number): boolean {
  return (cells[unit] ?? "") === "" && cells.some((cell) => cell !== "");
}

function isMaximaRow(cells: readonly string[], unit: number): boolean {
  const named = foldVietnamese(cells[unit] ?? "");
  const figures = cells.filter((cell, column) => column !== unit && cell !== "");
  const isNamed = named === "" || /^(diem |muc diem )?(toi da|chuan|max)$|^thang diem$/.test(named);
  return isNamed && figures.length >= 2 && figures.every((cell) => pointsOf(cell) !== null);
}

const maxAtEnd = /\s*\((?:tối đa\s*)?([\d.,]+)\s*(?:điểm|đ)?\)\s*$/iu;

function maxInTitle(title: string): Points | null {
  const stated = maxAtEnd.exec(title)?.[1];
  return stated === undefined ? null : pointsOf(stated);
}

function pointsOf(cell: string): Points | null {
  try {
    return readPointsVi(cell);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
