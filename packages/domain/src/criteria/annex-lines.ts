import type { AnnexHeader, AnnexPart } from "./annex-header.js";
import { numberAtStart, numberIn, type OutlineNumber } from "./annex-numbers.js";
import { kindByName } from "./import-checks.js";
import { foldVietnamese } from "./names.js";

/** A row of an annex, sorted into its parts. */
export type AnnexLine = {
  line: number;
  text: string;
  number: OutlineNumber | null;
  /** The number's cell where it holds something else. */
  name: string;
  max: string;
  maxColumn: number;
  rule: string;
  method: string;
  /** Cells of further columns beneath their titles: "Ghi chú: …". */
  notes: string[];
};

const bullet = /^\s*[-+*•–▪●○]\s*/;

/** A row's cells by the columns of the header. */
export function lineOf(cells: readonly string[], line: number, { columns, titles }: AnnexHeader): AnnexLine {
  const inPart = (part: AnnexPart) => columns[part].map((column) => cells[column] ?? "").filter(Boolean);
  const numberCells = inPart("number");
  const isTextInNumber = numberCells.some((cell) => numberIn(cell) === null);
  const inCell = numberCells.map(numberIn).find((found) => found !== null) ?? null;
  const named = [...new Set([...numberCells.filter((cell) => numberIn(cell) === null), ...inPart("name")])];
  const maxColumn = columns.max.find((column) => (cells[column] ?? "") !== "") ?? columns.max[0] ?? 0;
  const max = cells[maxColumn] ?? "";
  const mayStart = ({ style }: OutlineNumber) =>
    columns.number.length === 0 || isTextInNumber || max !== "" || style === "ROMAN" || style === "LETTER";
  const [firstLine = "", ...moreLines] = named.join(" ").split("\n");
  const number = inCell ? null : numberAtStart(firstLine);
  const started = number && mayStart(number.number) ? number : null;
  const { name, rule } = nameAndRule([started?.rest ?? firstLine, ...moreLines]);
  return {
    line,
    text: cells.filter(Boolean).join(" | "),
    number: inCell ?? started?.number ?? null,
    name,
    max,
    maxColumn,
    rule: joinRule([rule, ...new Set(inPart("rule").flatMap((cell) => cell.split("\n")))]),
    method: inPart("method").join(" "),
    notes: columns.note.flatMap((column) => {
      const cell = (cells[column] ?? "").replaceAll("\n", " ");
      return cell === "" ? [] : [`${titles[column] || "Ghi chú"}: ${cell}`];
    }),
  };
}

/** A cell with a name may go on with the ways to score it, in lines of their own. */
function nameAndRule(lines: readonly string[]): { name: string; rule: string } {
  const start = lines.findIndex(
    (text, index) => bullet.test(text) || (index > 0 && /:\s*[\d.,]+\s*(điểm|đ)?[.;]?$/iu.test(text)),
  );
  const nameLines = start <= 0 ? lines : lines.slice(0, start);
  const ruleLines = start <= 0 ? [] : lines.slice(start);
  return { name: nameLines.join(" ").trim(), rule: joinRule(ruleLines) };
}

/** Lines of a rule as one text, parted by semicolons as decisions write lists. */
export function joinRule(lines: readonly string[]): string {
  return lines
    .map((text) => ({ text: text.replace(bullet, "").trim(), isItem: bullet.test(text) }))
    .filter(({ text }) => text !== "")
    .reduce(
      (joined, { text, isItem }) =>
        joined === "" ? text : `${joined}${linkOf(joined, text, isItem)}${text}`,
      "",
    );
}

function linkOf(before: string, text: string, isItem: boolean): string {
  if (/[;:.]$/.test(before)) return " ";
  const startsAnew = isItem || /^\p{Lu}/u.test(text) || /:\s*[\d.,]+$/.test(before);
  return startsAnew ? "; " : " ";
}

/** A line without a number as a part of the rule above it. */
export function asRule({ name, max, rule }: AnnexLine): string[] {
  const points = max !== "" && !/:\s*[\d.,]+\s*(điểm|đ)?[.;]?$/iu.test(name) ? `: ${max}` : "";
  return [`${name.replace(/[:;]\s*$/, "")}${points}`, rule].filter((text) => text !== "");
}

export function isBullet(name: string): boolean {
  return bullet.test(name);
}

/** A line that adds up; the total may stand in its words: "Tổng điểm: 100". */
export function isTotal(line: AnnexLine): boolean {
  if (line.number !== null || totalIn(line) === "") return false;
  return isGrandTotal(line) || partTotal.test(foldVietnamese(line.name));
}

export function totalIn({ max, name }: AnnexLine): string {
  return max === "" ? (/[\d.,]+(?=\s*(điểm|đ)?[.;]?$)/iu.exec(name)?.[0] ?? "") : max;
}

const partTotal = /^(tong|cong)( cong)?( so)?( diem)?( cua)? (linh vuc|phan|muc|nhom)\b/;

/** A total over the whole set, not over one of its areas. */
export function isGrandTotal({ name }: AnnexLine): boolean {
  const words = foldVietnamese(name);
  return /^(tong|cong)( cong| so)*( diem)?( toi da| toan bo| chung| cac (linh vuc|tieu chi))?( [ivxabc\d]+| diem)*$/.test(
    words,
  );
}

/** A group that its name alone announces, between the numbered ones. */
export function isUnnumberedGroup({ name, rule }: AnnexLine): boolean {
  return kindByName(name) !== null && rule.length < 200 && name.length <= 60 && !/[\d:]/.test(name);
}

/** A page's number, alone in its row. */
export function isPageNumber({ text, max }: AnnexLine): boolean {
  return max === "" && /^(trang\s*)?\d{1,3}(\s*\/\s*\d{1,3})?$/i.test(text);
}

/** What stands beneath a decision's table: where it is sent, who signs. */
export function isClosing({ number, max, name }: AnnexLine): boolean {
  if (number !== null || max !== "") return false;
  return /^(noi nhan|tm uy ban|tm ubnd|kt chu tich|chu tich|q chu tich|giam doc|pho chu tich)\b/.test(
    foldVietnamese(name),
  );
}
