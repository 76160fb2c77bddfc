import { allowedActions, type TaskAction, type TaskStatus, transitions } from "@reform-ledger/domain";

/** The states from left to right: the way of a task, then those where it rests. */
export const boardColumns: readonly TaskStatus[] = [
  "DRAFT",
  "ASSIGNED",
  "IN_PROGRESS",
  "RETURNED",
  "SUBMITTED",
  "VERIFIED",
  "PAUSED",
  "CANCELLED",
];

export interface MovableTask {
  status: TaskStatus;
  /** What the API says that this person may do now, such as tasks.start. */
  viewerCan: readonly string[];
}

const stepsInto = (task: MovableTask, column: TaskStatus) =>
  allowedActions(task).filter((action) => transitions[task.status][action] === column);

/** The step that leads a task into a column, where its state has one and this person may take it. */
export function stepInto(task: MovableTask, column: TaskStatus): TaskAction | null {
  if (column === task.status) return null;
  return stepsInto(task, column).find((action) => task.viewerCan.includes(`tasks.${action}`)) ?? null;
}

/** The columns into which a task can go now, from left to right. */
export const columnsFor = (task: MovableTask): TaskStatus[] =>
  boardColumns.filter((column) => stepInto(task, column) !== null);

export type ColumnRefusal = "STATE" | "PERSON";

/** Why a column does not take a task; null where it does, or already holds it. */
export function refusalOf(task: MovableTask, column: TaskStatus): ColumnRefusal | null {
  if (column === task.status || stepInto(task, column)) return null;
  return stepsInto(task, column).length > 0 ? "PERSON" : "STATE";
}

/** The column beside another, for a swipe; the last one where there is no further. */
export function columnBeside(columns: readonly TaskStatus[], column: TaskStatus, step: 1 | -1): TaskStatus {
  return columns[columns.indexOf(column) + step] ?? column;
}

export const isColumn = (text: string | undefined): text is TaskStatus =>
  boardColumns.some((column) => column === text);
