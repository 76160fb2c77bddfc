import type { MessageParams } from "../errors/messages.js";
import type { CriterionKind, ScoringMethod } from "../scoring/criteria.js";
import { type CellReader, kindByName, pointsReader, settleRows } from "./import-checks.js";
import type {
  CriteriaTable,
  IgnoredLine,
  ImportedCriterion,
  ImportedRoot,
  ImportProblem,
} from "./imported.js";
import { foldVietnamese } from "./names.js";

const members = {
  code: ["code"],
  parentCode: ["parent_code"],
  name: ["name_vi", "name"],
  nameEn: ["name_en"],
  maxPoints: ["max_points"],
  method: ["assessment_method", "method"],
  kind: ["kind"],
  ruleText: ["scoring_rule_vi", "rule_text"],
  source: ["source"],
} as const;
type Member = keyof typeof members;

type ColumnsHeader = { row: number; columnOf: ReadonlyMap<Member, number> };

/** The header row of the template, in any order of its columns; null where the table has none. */
export function columnsHeaderOf(rows: readonly string[][]): ColumnsHeader | null {
  for (const [row, cells] of rows.entries()) {
    const titles = cells.map((cell) => cell.toLowerCase());
    const columns = Object.entries(members).flatMap(([member, names]) => {
      const column = titles.findIndex((title) => (names as readonly string[]).includes(title));
      return column < 0 ? [] : [[member as Member, column] as const];
    });
    const columnOf = new Map(columns);
    const needed: Member[] = ["code", "name", "maxPoints"];
    if (needed.every((member) => columnOf.has(member))) return { row, columnOf };
  }
  return null;
}

type Stated = ImportedCriterion & { maxText: string; methodText: string };

export function readColumns(
  rows: readonly string[][],
  { row: headerRow, columnOf }: ColumnsHeader,
): CriteriaTable {
  const problems: ImportProblem[] = [];
  const ignored: IgnoredLine[] = [];
  const stated: Stated[] = [];
  const column = (member: Member) => columnOf.get(member) ?? 0;
  const readPoints = pointsReader(problems);
  for (const [index, cells] of rows.entries()) {
    const line = index + 1;
    const text = cells.filter(Boolean).join(" | ");
    if (text === "") continue;
    if (index <= headerRow || isHeaderAgain(cells, rows[headerRow] ?? [])) {
      const reason = index < headerRow ? "TITLE" : index === headerRow ? "HEADER" : "HEADER_AGAIN";
      ignored.push({ line, text, reason });
      continue;
    }
    const row = statedIn(cells, columnOf, line, readPoints);
    if (row.code === "") {
      problems.push({ line, column: column("code"), code: "importCodeMissing", params: {} });
      ignored.push({ line, text, reason: "NOT_UNDERSTOOD" });
    } else stated.push(row);
  }
  const { root, criteria } = withoutRoot(stated);
  const rowsOut = settleMembers(criteria, problems, columnOf);
  problems.push(...settleRows(rowsOut, root, { code: column("code"), max: column("maxPoints") }, problems));
  return { shape: "COLUMNS", root, rows: rowsOut, problems: byLine(problems), ignored };
}

export function byLine(problems: readonly ImportProblem[]): ImportProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell, index) => cell.toLowerCase() === (header[index] ?? "").toLowerCase())
  );
}

function statedIn(
  cells: readonly string[],
  columnOf: ReadonlyMap<Member, number>,
  line: number,
  readPoints: CellReader,
): Stated {
  const cell = (member: Member) => {
    const column = columnOf.get(member);
    return column === undefined ? "" : (cells[column] ?? "");
  };
  const stated = cell("kind").toUpperCase();
  const kind = stated === "BONUS" || stated === "PENALTY" ? stated : (kindByName(cell("name")) ?? "SCORED");
  return {
    line,
    moreLines: [],
    code: cell("code").replace(/\.$/, ""),
    parentCode: cell("parentCode").replace(/\.$/, "") || null,
    name: cell("name"),
    nameEn: cell("nameEn") || null,
    maxPoints: readPoints(cell("maxPoints"), line, columnOf.get("maxPoints") ?? 0, kind),
    kind,
    method: null,
    maxText: cell("maxPoints"),
    methodText: cell("method"),
    ruleText: cell("ruleText") || null,
    source: cell("source") || null,
  };
}

/** The set's own row has the code 0, or is the only one without a parent and no prefix of its children. */
function withoutRoot(stated: Stated[]): { root: ImportedRoot | null; criteria: Stated[] } {
  const tops = stated.filter(({ parentCode }) => parentCode === null);
  const top = tops.find(({ code }) => code === "0") ?? tops[0];
  const children = stated.filter(({ parentCode }) => parentCode !== null && parentCode === top?.code);
  const isPrefix = children.some(({ code }) => code.startsWith(`${top?.code}.`));
  const isRoot = top?.code === "0" || (tops.length === 1 && children.length > 0 && !isPrefix);
  if (top === undefined || !isRoot) return { root: null, criteria: stated };
  const { line, name, nameEn, maxPoints, source } = top;
  const criteria = stated
    .filter((row) => row !== top)
    .map((row) => (row.parentCode === top.code ? { ...row, parentCode: null } : row));
  return { root: { line, name, nameEn, maxPoints, source }, criteria };
}

function settleMembers(
  criteria: readonly Stated[],
  problems: ImportProblem[],
  columnOf: ReadonlyMap<Member, number>,
): ImportedCriterion[] {
  const parents = new Set(criteria.map(({ parentCode }) => parentCode));
  const kindOf = new Map<string | null, CriterionKind>();
  return criteria.map(({ maxText, methodText, ...row }) => {
    const isLeaf = !parents.has(row.code);
    const method = isLeaf ? methodByWords(methodText) : null;
    const note = (isWrong: boolean, code: ImportProblem["code"], member: Member, params: MessageParams) => {
      if (isWrong) problems.push({ line: row.line, column: columnOf.get(member) ?? 0, code, params });
    };
    note(row.name === "", "importNameMissing", "name", { code: row.code });
    note(isLeaf && maxText === "", "importMaxMissing", "maxPoints", { code: row.code });
    const isUnknown = isLeaf && methodText !== "" && method === null;
    note(isUnknown, "importMethodUnknown", "method", { value: methodText });
    const kind = row.kind === "SCORED" ? (kindOf.get(row.parentCode) ?? "SCORED") : row.kind;
    kindOf.set(row.code, kind);
    return { ...row, kind, method };
  });
}

const methodWords: readonly (readonly [RegExp, ScoringMethod])[] = [
  [/^(appraised|self|tu (cham|danh gia).*|tham dinh|bao cao.*)$/, "SELF"],
  [/^(formula|cong thuc|tinh theo cong thuc|tinh toan)$/, "FORMULA"],
  [/^(survey|.*khao sat.*|.*xa hoi hoc.*|.*\bxhh\b.*)$/, "SURVEY"],
  [/^(discretionary|cham diem tuy quyet|danh gia cua lanh dao|lanh dao (cham|danh gia))$/, "DISCRETIONARY"],
];

/** The method that a cell names, in the template's word or in an office's; null where it is another. */
export function methodByWords(text: string): ScoringMethod | null {
  const folded = foldVietnamese(text);
  return methodWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
