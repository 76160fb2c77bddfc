import { numberAtStart, numberIn } from "./annex-numbers.js";
import { foldVietnamese } from "./names.js";

/** What a column of an annex holds; several may hold the same, where a title stands over them all. */
export const annexParts = ["number", "name", "max", "rule", "method", "note"] as const;
export type AnnexPart = (typeof annexParts)[number];

export type AnnexHeader = {
  /** Rows of the header, from 0; both the same where it has one. */
  first: number;
  last: number;
  /** Columns from 0 by what they hold. */
  columns: Readonly<Record<AnnexPart, number[]>>;
  titles: string[];
};

const namePattern = /linh vuc|tieu chi|noi dung|chi so|nhiem vu|^ten\b|danh muc/;

const titlePatterns: readonly (readonly [RegExp, AnnexPart])[] = [
  [/^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|muc)$/, "number"],
  [/(tu cham|tu danh gia|tu cho diem|tham dinh|dat duoc|diem dat|phuc tra|hoi dong)/, "note"],
  [/diem (toi da|chuan|tuyet doi|quy dinh|cao nhat)|(thang|khung|muc) diem/, "max"],
  [/^(so diem|diem|diem so|toi da|diem diem toi da)$/, "max"],
  [/(phuong phap|phuong thuc|hinh thuc) (danh gia|cham|xac dinh)/, "method"],
  [/cach (tinh|cham|danh gia|xac dinh|cho diem)|huong dan|tieu chuan|cong thuc|dien giai/, "rule"],
  [/ghi chu|kiem chung/, "note"],
  [namePattern, "name"],
];

function partOf(title: string): AnnexPart | null {
  const folded = foldVietnamese(title);
  return titlePatterns.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The first row, or the first two, whose titles name a column of names and one of maxima. */
export function annexHeaderOf(rows: readonly string[][]): AnnexHeader | null {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (const [first, cells] of rows.entries()) {
    const isSplit = continuesHeader(cells, rows[first + 1] ?? []);
    const last = isSplit ? first + 1 : first;
    const titles = Array.from({ length: width }, (_, column) =>
      [...new Set([cells[column], isSplit ? rows[last]?.[column] : ""])].filter(Boolean).join(" "),
    );
    const columns = columnsOf(titles);
    if (columns.name.length > 0 && columns.max.length > 0) return { first, last, columns, titles };
  }
  return null;
}

/** A second row of titles holds nothing but titles, at least one of them beneath a title over several columns. */
function continuesHeader(above: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || above.filter((cell) => cell !== "").length < 2) return false;
  const isNumbered = (cell: string) => numberIn(cell) !== null || numberAtStart(cell) !== null;
  const isTitle = (cell: string) => partOf(cell) !== null && cell.length <= 60 && !isNumbered(cell);
  const isShared = (column: number) => (above[column] ?? "") === "" || above[column + 1] === "";
  return filled.every(isTitle) && cells.some((cell, column) => cell !== "" && isShared(column));
}

function columnsOf(titles: readonly string[]): AnnexHeader["columns"] {
  const columns: Record<AnnexPart, number[]> = {
    number: [],
    name: [],
    max: [],
    rule: [],
    method: [],
    note: [],
  };
  let part: AnnexPart | null = null;
  for (const [column, title] of titles.entries()) {
    if (title !== "") part = partOf(title) ?? "note";
    if (part !== null) columns[part].push(column);
  }
  return withRule(withName(columns, titles));
}

/** One column may hold names and the ways to score them: "Tiêu chí, cách chấm điểm". */
function withName(
  columns: Record<AnnexPart, number[]>,
  titles: readonly string[],
): Record<AnnexPart, number[]> {
  const isBoth = (column: number) => namePattern.test(foldVietnamese(titles[column] ?? ""));
  const both = columns.name.length > 0 ? undefined : columns.rule.find(isBoth);
  if (both === undefined) return columns;
  return { ...columns, name: [both], rule: columns.rule.filter((column) => column !== both) };
}

/** Where no column is titled as the rule, the method's or the notes' column holds it. */
function withRule(columns: Record<AnnexPart, number[]>): Record<AnnexPart, number[]> {
  if (columns.rule.length > 0) return columns;
  if (columns.method.length > 0) return { ...columns, rule: columns.method, method: [] };
  return columns;
}

/** Whether a row says the same as another, blanks apart; a page repeats its header so. */
export function isSameRow(a: readonly string[], b: readonly string[]): boolean {
  const textOf = (cells: readonly string[]) => foldVietnamese(cells.join(" "));
  return textOf(a) !== "" && textOf(a) === textOf(b);
}

/** A row beneath the header that numbers the columns: (1) (2) (3), or A B 1 2. */
export function numbersColumns(cells: readonly string[], { columns }: AnnexHeader): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const isMark = (cell: string) => /^\(?([a-z]|\d{1,2})\)?(\s*=.*)?$/i.test(cell);
  const hasName = columns.name.some((column) => (cells[column] ?? "") !== "");
  return filled.length >= 2 && hasName && filled.every(isMark);
}
