import { badInput, DomainError } from "../errors/domain-error.js";
import { readPointsVi } from "../points/parse-vi.js";
import { comparePoints, isPositive, type Points, sumPoints } from "../points/points.js";
import { type CriterionKind, criterionLevels } from "../scoring/criteria.js";
import type { ImportedCriterion, ImportedRoot, ImportProblem } from "./imported.js";
import { foldVietnamese } from "./names.js";

export type CellReader = (text: string, line: number, column: number, kind: CriterionKind) => Points | null;

/** Reads a max and notes what is wrong with a cell; a blank one is null without a problem. */
export function pointsReader(problems: ImportProblem[]): CellReader {
  return (text, line, column, kind) => {
    const bare = text.replace(/^tối đa\s*/iu, "").replace(/\s*(điểm|đ)\.?$/iu, "");
    if (bare === "") return null;
    try {
      const unsigned = kind === "PENALTY" ? bare.replace(/^[-−–]\s*/, "") : bare;
      return notNegative(readPointsVi(unsigned), text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push({ line, column, code: error.messageKey, params: error.params });
      return null;
    }
  };
}

function notNegative(points: Points, text: string): Points {
  if (comparePoints(points, "0") < 0) throw badInput("mustNotBeNegative", { value: text });
  return points;
}

/** Bonus and penalty groups say so in their name: "Điểm thưởng", "Điểm cộng", "Điểm trừ". */
export function kindByName(name: string): CriterionKind | null {
  const folded = foldVietnamese(name);
  const found = /^(?:phan |nhom |muc |cac |tieu chi )*diem (thuong|cong|tru|phat)\b/.exec(folded)?.[1];
  if (found === undefined) return null;
  return found === "thuong" || found === "cong" ? "BONUS" : "PENALTY";
}

type Columns = { code: number; max: number };

/**
 * What a whole table lacks; fills the max of a sum that the table leaves blank, never one that could not
 * be read. Problems are those of the cells.
 */
export function settleRows(
  rows: ImportedCriterion[],
  root: ImportedRoot | null,
  columns: Columns,
  problems: readonly ImportProblem[],
): ImportProblem[] {
  const unread = new Set(problems.filter(({ column }) => column === columns.max).map(({ line }) => line));
  const children = Map.groupBy(rows, ({ parentCode }) => parentCode);
  const byCode = new Map(rows.toReversed().map((row) => [row.code, row]));
  for (const row of rows.toReversed()) {
    if (!unread.has(row.line)) fillSum(row, children.get(row.code) ?? []);
  }
  return [
    ...rows.flatMap((row) => problemsOfRow(row, byCode, children, columns)),
    ...problemOfTotal(children.get(null) ?? [], root, columns),
  ];
}

function fillSum(row: ImportedCriterion, children: readonly ImportedCriterion[]): void {
  const alike = children.filter(({ kind }) => kind === row.kind);
  const maxima = alike.flatMap(({ maxPoints }) => (maxPoints === null ? [] : [maxPoints]));
  if (row.maxPoints !== null || alike.length === 0 || maxima.length < alike.length) return;
  row.maxPoints = sumPoints(maxima);
}

function problemsOfRow(
  row: ImportedCriterion,
  byCode: ReadonlyMap<string, ImportedCriterion>,
  children: ReadonlyMap<string | null, ImportedCriterion[]>,
  columns: Columns,
): ImportProblem[] {
  const { line, code, maxPoints } = row;
  const problem = (key: ImportProblem["code"], column: number, params = {}): ImportProblem[] => [
    { line, column, code: key, params: { code, ...params } },
  ];
  const beneath = children.get(code) ?? [];
  return [
    ...(byCode.get(code) === row ? [] : problem("criterionCodeRepeated", columns.code)),
    ...(row.parentCode === null || byCode.has(row.parentCode)
      ? []
      : problem("criterionParentUnknown", columns.code)),
    ...(depthOf(row, byCode) > criterionLevels.length ? problem("criterionTooDeep", columns.code) : []),
    ...(maxPoints !== null && !isPositive(maxPoints) ? problem("criterionMaxNotPositive", columns.max) : []),
    ...sumProblem(row, beneath).flatMap(({ key, ...params }) => problem(key, columns.max, params)),
  ];
}

function sumProblem({ kind, maxPoints: max }: ImportedCriterion, beneath: readonly ImportedCriterion[]) {
  const maxima = beneath.filter((child) => child.kind === kind).map(({ maxPoints }) => maxPoints);
  if (max === null || beneath.length === 0 || maxima.includes(null)) return [];
  const childrenMax = sumPoints(maxima.map((each) => each ?? "0"));
  const difference = comparePoints(childrenMax, max);
  if (kind === "SCORED") {
    return difference === 0 ? [] : [{ key: "criterionMaxMismatch" as const, max, childrenMax }];
  }
  return difference < 0 ? [{ key: "criterionCapTooHigh" as const, max, childrenMax }] : [];
}

/** Levels from the area down; a loop of parents counts as too deep. */
function depthOf(row: ImportedCriterion, byCode: ReadonlyMap<string, ImportedCriterion>): number {
  let depth = 1;
  let above = row.parentCode;
  while (above !== null && depth <= 10) {
    depth += 1;
    above = byCode.get(above)?.parentCode ?? null;
  }
  return depth;
}

/** A total counts the scored areas, with or without the bonus. */
function problemOfTotal(
  areas: readonly ImportedCriterion[],
  root: ImportedRoot | null,
  { max: column }: Columns,
): ImportProblem[] {
  const sumOf = (kinds: CriterionKind[]) =>
    sumPoints(areas.flatMap(({ kind, maxPoints }) => (kinds.includes(kind) ? [maxPoints ?? "0"] : [])));
  const printed = root?.maxPoints ?? null;
  if (root === null || printed === null || areas.some(({ maxPoints }) => maxPoints === null)) return [];
  const sums = [sumOf(["SCORED"]), sumOf(["SCORED", "BONUS"])];
  if (sums.some((sum) => comparePoints(sum, printed) === 0)) return [];
  const params = { printed, sum: sums[0] ?? "0" };
  return [{ line: root.line, column, code: "importTotalMismatch", params }];
}
