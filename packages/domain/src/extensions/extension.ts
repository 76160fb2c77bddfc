import { parseDate } from "../calendar/calendar.js";
import { badInput, ruleBroken } from "../errors/domain-error.js";
import { maxReasonLength, requireReason, shownText } from "../errors/reason.js";
import { isClosed, type TaskStatus, taskStatusLabels } from "../tasks/task-status.js";

export const extensionStatuses = ["PENDING", "GRANTED", "REFUSED", "WITHDRAWN"] as const;
export type ExtensionStatus = (typeof extensionStatuses)[number];

export type ExtendableTask = { status: TaskStatus; dueOn: string | null };

/** Whether a later due date can be asked for: the task is given, open, and has a due date. */
export function isExtendable(task: ExtendableTask): boolean {
  return task.dueOn !== null && task.status !== "DRAFT" && !isClosed(task);
}

/** The due date of a task that may move. Throws RULE_BROKEN taskTransition, extensionWithoutDate. */
function movableDueOn(task: ExtendableTask): string {
  if (task.status === "DRAFT" || isClosed(task)) {
    const action = { vi: "gia hạn", en: "given more time" };
    throw ruleBroken("taskTransition", { action, status: taskStatusLabels[task.status] });
  }
  if (task.dueOn === null) throw ruleBroken("extensionWithoutDate");
  return task.dueOn;
}

function laterDay(task: ExtendableTask, day: string, today: string, path: string): string {
  const dueOn = movableDueOn(task);
  parseDate(day, path);
  if (day <= dueOn) throw ruleBroken("extensionNotLater", { dueOn }, path);
  if (day < today) throw ruleBroken("extensionInThePast", { today }, path);
  return day;
}

/** A new due date after the present one and not in the past, with a reason. Throws RULE_BROKEN, BAD_USER_INPUT. */
export function askExtension(
  task: ExtendableTask,
  asked: { newDueOn: string; reason: string },
  today: string,
): { dueOn: string | null; newDueOn: string; reason: string } {
  const newDueOn = laterDay(task, asked.newDueOn, today, "newDueOn");
  return { dueOn: task.dueOn, newDueOn, reason: requireReason(asked.reason) };
}

export type PendingExtension = { status: ExtensionStatus; askedById: string; newDueOn: string };

function checkPending({ status }: { status: ExtensionStatus }): void {
  if (status !== "PENDING") throw ruleBroken("extensionDecided");
}

function noteOf(note: string | null | undefined): string | null {
  const text = shownText(note ?? "");
  if (text.length > maxReasonLength) throw badInput("tooLong", { max: maxReasonLength }, "note");
  return text || null;
}

/**
 * Grants the day asked for, or another one; never decided by who asked.
 * Throws RULE_BROKEN extensionDecided, extensionDecidedByAsker, extensionNotLater, extensionInThePast.
 */
export function grantExtension(
  task: ExtendableTask,
  request: PendingExtension,
  decision: { personId: string; dueOn?: string | null | undefined; note?: string | null | undefined },
  today: string,
) {
  checkPending(request);
  if (request.askedById === decision.personId) throw ruleBroken("extensionDecidedByAsker");
  const grantedDueOn = laterDay(task, decision.dueOn ?? request.newDueOn, today, "dueOn");
  return { status: "GRANTED", grantedDueOn, decisionNote: noteOf(decision.note) } as const;
}

/** Leaves the due date as it is, and says why. Throws as grantExtension does, and BAD_USER_INPUT reasonRequired. */
export function refuseExtension(
  request: PendingExtension,
  decision: { personId: string; note?: string | null | undefined },
) {
  checkPending(request);
  if (request.askedById === decision.personId) throw ruleBroken("extensionDecidedByAsker");
  return { status: "REFUSED", decisionNote: requireReason(decision.note ?? "", "note") } as const;
}

/** Takes a request back. Throws RULE_BROKEN extensionDecided. */
export function withdrawExtension(request: { status: ExtensionStatus }) {
  checkPending(request);
  return { status: "WITHDRAWN" } as const;
}
