import { daysBetween, parseDate } from "../calendar/calendar.js";
import { ruleBroken } from "../errors/domain-error.js";
import { shownText } from "../errors/reason.js";
import type { TaskStatus } from "./task-status.js";

export const dueStates = ["ON_TIME", "DUE_SOON", "OVERDUE", "DONE", "NONE"] as const;
export type DueState = (typeof dueStates)[number];

/** Days before the due date in which a task counts as due soon; the day itself included. */
export const dueSoonDays = 3;

/** What a task's due dates are: its own, and the end of the period whose report comes next. */
export type DueDates = { dueOn: string | null; reportDueOn?: string | null | undefined };

/** The earlier of the due date and the end of the period whose report comes next. */
export function nextDueOn({ dueOn, reportDueOn = null }: DueDates): string | null {
  if (dueOn === null || reportDueOn === null) return dueOn ?? reportDueOn;
  return reportDueOn < dueOn ? reportDueOn : dueOn;
}

/**
 * How a task stands to its next due date on a day in Vietnam (see vietnamDate).
 * DONE is verified; NONE is cancelled or without a date. A submitted task stays open until verified.
 */
export function dueStateOf(task: DueDates & { status: TaskStatus }, today: string): DueState {
  if (task.status === "VERIFIED") return "DONE";
  const day = nextDueOn(task);
  if (task.status === "CANCELLED" || day === null) return "NONE";
  const daysLeft = daysBetween(today, day);
  if (daysLeft < 0) return "OVERDUE";
  return daysLeft <= dueSoonDays ? "DUE_SOON" : "ON_TIME";
}

/** A task has a due date, or words such as "thường xuyên". Throws RULE_BROKEN taskDueMissing, badDate. */
export function checkDue(due: { dueOn: string | null; dueWords: string | null }): void {
  if (due.dueOn !== null) parseDate(due.dueOn, "dueOn");
  else if (shownText(due.dueWords ?? "") === "") throw ruleBroken("taskDueMissing", {}, "dueOn");
}

/** The lead unit is one and not among those that cooperate; none of these appears twice. */
export function checkTaskUnits(leadUnitId: string, cooperatingUnitIds: readonly string[]): void {
  if (cooperatingUnitIds.includes(leadUnitId)) {
    throw ruleBroken("taskLeadAlsoCooperates", {}, "cooperatingUnitIds");
  }
  const repeated = cooperatingUnitIds.find((id, index) => cooperatingUnitIds.indexOf(id) !== index);
  if (repeated !== undefined) throw ruleBroken("duplicateItem", { value: repeated }, "cooperatingUnitIds");
}
