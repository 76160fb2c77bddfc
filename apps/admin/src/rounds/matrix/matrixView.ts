import type { AreaTasksFragment, MatrixFiguresFragment } from "@reform-ledger/api-types";
import { subtractPoints } from "@reform-ledger/domain";

export const matrixMeasures = ["points", "percent", "lost"] as const;
/** Tasks are counted by area only. */
export const areaMeasures = [...matrixMeasures, "overdue"] as const;
export type MatrixMeasure = (typeof areaMeasures)[number];

/** A row, in a matrix of areas with the tasks of each. */
export type Row = MatrixFiguresFragment["rows"][number] & { tasks?: AreaTasksFragment[] };
type Column = MatrixFiguresFragment["criteria"][number];

export type Matrix = Omit<MatrixFiguresFragment, "rows"> & { rows: Row[] };

interface HeatMapRow {
  assessment: { id: string };
  cells: AreaTasksFragment[];
}

/** The matrix of areas with the tasks about what was lost in each. */
export function withTasks(matrix: Matrix, heatMap: readonly HeatMapRow[]): Matrix {
  const cellsOf = new Map(heatMap.map(({ assessment, cells }) => [assessment.id, cells]));
  const rows = matrix.rows.map((row) => {
    const tasks = cellsOf.get(row.assessment.id);
    return tasks ? { ...row, tasks } : row;
  });
  return { ...matrix, rows };
}

export interface MatrixCell {
  /** What the cell shows; null where there is no figure. */
  value: string | null;
  percent: string | null;
  state: Row["states"][number];
}

export function cellOf(row: Row, column: Column, index: number, measure: MatrixMeasure): MatrixCell {
  const points = row.points[index] ?? null;
  const percent = row.percents[index] ?? null;
  const state = row.states[index] ?? null;
  if (measure === "overdue")
    return { value: row.tasks?.[index]?.tasksOverdue?.toString() ?? null, percent, state };
  if (points === null) return { value: null, percent: null, state };
  const value = { points, percent, lost: lostOf(points, column) }[measure];
  return { value, percent, state };
}

/** Nothing is lost on a bonus that was not earned. */
const lostOf = (points: string, { maxPoints, kind }: Column) =>
  kind === "BONUS" ? null : kind === "PENALTY" ? points : subtractPoints(maxPoints, points);

export interface MatrixSort {
  /** The place of a criterion; null: by the unit's name. */
  column: number | null;
  isDown: boolean;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Rows by a column's figure; those without one come last, whichever way it runs. */
export function sortedMatrixRows(
  { rows, criteria }: Pick<Matrix, "rows" | "criteria">,
  measure: MatrixMeasure,
  { column, isDown }: MatrixSort,
): Row[] {
  const byName = (one: Row, other: Row) =>
    collator.compare(one.assessment.unit.name, other.assessment.unit.name);
  const sign = isDown ? -1 : 1;
  const criterion = column === null ? undefined : criteria[column];
  if (column === null || !criterion) return rows.toSorted((one, other) => sign * byName(one, other));
  const figureOf = (row: Row) => cellOf(row, criterion, column, measure).value;
  return rows.toSorted((one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other);
    return sign * (Number(a) - Number(b)) || byName(one, other);
  });
}

/** Where each step of the colours begins, in percent of the max. */
export const heatFloors = [0, 50, 70, 80, 90, 100] as const;

/** The step of a percent: 0 for the lowest; of a penalty, the fewer points the higher. */
export function heatStep(percent: string, kind: Column["kind"]): number {
  const value = kind === "PENALTY" ? 100 - Number(percent) : Number(percent);
  return Math.max(
    0,
    heatFloors.findLastIndex((floor) => value >= floor),
  );
}

/** From how many overdue tasks on a cell is painted in the steps 2, 1 and 0. */
export const lateFloors = [1, 2, 4] as const;

/** The step of a count of overdue tasks; none where nothing is late. */
export function lateStep(overdue: number): number | null {
  const reached = lateFloors.filter((floor) => overdue >= floor).length;
  return reached === 0 ? null : lateFloors.length - reached;
}
