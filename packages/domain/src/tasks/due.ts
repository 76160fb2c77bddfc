import { daysBetween, parseDate } from "../calendar/calendar.js";
import { ruleBroken } from "../errors/domain-error.js";
import type { TaskStatus } from "./task-status.js";

export const dueStates = ["ON_TIME", "DUE_SOON", "OVERDUE", "DONE", "NONE"] as const;
export type DueState = (typeof dueStates)[number];

/** How often a task without a single end comes back; nothing is computed from it yet. */
export const recurrences = ["NONE", "MONTHLY", "QUARTERLY", "CONTINUOUS"] as const;
export type Recurrence = (typeof recurrences)[number];

/** Days before the due date in which a task counts as due soon; the day itself included. */
export const dueSoonDays = 3;

/**
 * How a task stands to its due date on a day in Vietnam (see vietnamDate).
 * DONE is verified; NONE is cancelled or without a date. A submitted task stays open until verified.
 */
export function dueStateOf(task: { dueOn: string | null; status: TaskStatus }, today: string): DueState {
  if (task.status === "VERIFIED") return "DONE";
  if (task.status === "CANCELLED" || task.dueOn === null) return "NONE";
  const daysLeft = daysBetween(today, task.dueOn);
  if (daysLeft < 0) return "OVERDUE";
  return daysLeft <= dueSoonDays ? "DUE_SOON" : "ON_TIME";
}

/** A task has a due date, or words such as "thường xuyên". Throws RULE_BROKEN taskDueMissing, badDate. */
export function checkDue(due: { dueOn: string | null; dueWords: string | null }): void {
  if (due.dueOn !== null) parseDate(due.dueOn, "dueOn");
  else if ((due.dueWords ?? "").trim() === "") throw ruleBroken("taskDueMissing", {}, "dueOn");
}

/** The lead unit is one and not among those that cooperate; none of these appears twice. */
export function checkTaskUnits(leadUnitId: string, cooperatingUnitIds: readonly string[]): void {
  if (cooperatingUnitIds.includes(leadUnitId)) {
    throw ruleBroken("taskLeadAlsoCooperates", {}, "cooperatingUnitIds");
  }
  const repeated = cooperatingUnitIds.find((id, index) => cooperatingUnitIds.indexOf(id) !== index);
  if (repeated !== undefined) throw ruleBroken("duplicateItem", { value: repeated }, "cooperatingUnitIds");
}
