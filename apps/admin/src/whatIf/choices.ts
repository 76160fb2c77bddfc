import type { Found, WhatIfChoicesQuery } from "@reform-ledger/api-types";
import { addPoints, comparePoints, isPositive } from "@reform-ledger/domain";

export type Choices = Found<WhatIfChoicesQuery["assessment"]>;
type Deduction = Choices["deductions"]["nodes"][number];
type Task = NonNullable<Deduction["taskLinks"][number]["task"]>;

export interface TaskChoice {
  task: Task;
  /** What it promises to bring back of this result. */
  expected: string;
}

export interface CriterionChoice {
  criterion: Deduction["criterion"];
  lost: string;
}

const isOpen = ({ status }: Task) => status !== "CANCELLED" && status !== "VERIFIED";

/** The open tasks that answer the result's deductions, those that promise most first. */
export function taskChoices(deductions: readonly Deduction[]): TaskChoice[] {
  const found = new Map<string, TaskChoice>();
  for (const { task, expectedPoints } of deductions.flatMap(({ taskLinks }) => taskLinks)) {
    if (!task || !isOpen(task)) continue;
    const known = found.get(task.id)?.expected ?? "0";
    found.set(task.id, { task, expected: addPoints(known, expectedPoints) });
  }
  return [...found.values()]
    .filter(({ expected }) => isPositive(expected))
    .toSorted((one, other) => comparePoints(other.expected, one.expected));
}

/** The criteria that lost points, the most lost first. */
export function criterionChoices(deductions: readonly Deduction[]): CriterionChoice[] {
  const found = new Map<string, CriterionChoice>();
  for (const { criterion, points } of deductions) {
    const known = found.get(criterion.id)?.lost ?? "0";
    found.set(criterion.id, { criterion, lost: addPoints(known, points) });
  }
  return [...found.values()].toSorted((one, other) => comparePoints(other.lost, one.lost));
}

/** Points for a day's effort; a task without an effort counts as one day. */
export const pointsPerDay = (points: string, effortDays: string | null): string =>
  (Number(points) / Math.max(Number(effortDays ?? "1"), 0.5)).toFixed(2);
