import { ruleBroken } from "../errors/domain-error.js";
import type { LocalisedText } from "../errors/language.js";

export const taskStatuses = [
  "DRAFT",
  "ASSIGNED",
  "IN_PROGRESS",
  "SUBMITTED",
  "RETURNED",
  "VERIFIED",
  "PAUSED",
  "CANCELLED",
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskActions = [
  "assign",
  "start",
  "reportProgress",
  "submit",
  "verify",
  "return",
  "pause",
  "resume",
  "cancel",
] as const;
export type TaskAction = (typeof taskActions)[number];

/** Nothing more happens to a task in one of these. */
export const closedTaskStatuses = ["VERIFIED", "CANCELLED"] as const satisfies readonly TaskStatus[];

/** From a status, what may be done and where it leads. What is not here is refused. */
export const transitions: Readonly<Record<TaskStatus, Readonly<Partial<Record<TaskAction, TaskStatus>>>>> = {
  DRAFT: { assign: "ASSIGNED", cancel: "CANCELLED" },
  ASSIGNED: {
    assign: "ASSIGNED",
    start: "IN_PROGRESS",
    reportProgress: "IN_PROGRESS",
    pause: "PAUSED",
    cancel: "CANCELLED",
  },
  IN_PROGRESS: {
    assign: "IN_PROGRESS",
    reportProgress: "IN_PROGRESS",
    submit: "SUBMITTED",
    pause: "PAUSED",
    cancel: "CANCELLED",
  },
  SUBMITTED: { verify: "VERIFIED", return: "RETURNED" },
  RETURNED: { assign: "RETURNED", reportProgress: "IN_PROGRESS", pause: "PAUSED", cancel: "CANCELLED" },
  PAUSED: { resume: "IN_PROGRESS", cancel: "CANCELLED" },
  VERIFIED: {},
  CANCELLED: {},
};

export const taskStatusLabels: Readonly<Record<TaskStatus, LocalisedText>> = {
  DRAFT: { vi: "Dự thảo", en: "draft" },
  ASSIGNED: { vi: "Đã giao", en: "assigned" },
  IN_PROGRESS: { vi: "Đang thực hiện", en: "in progress" },
  SUBMITTED: { vi: "Chờ xác nhận", en: "submitted" },
  RETURNED: { vi: "Trả lại", en: "returned" },
  VERIFIED: { vi: "Đã xác nhận", en: "verified" },
  PAUSED: { vi: "Tạm dừng", en: "paused" },
  CANCELLED: { vi: "Đã hủy", en: "cancelled" },
};

const actionLabels: Readonly<Record<TaskAction, LocalisedText>> = {
  assign: { vi: "giao", en: "assigned" },
  start: { vi: "bắt đầu", en: "started" },
  reportProgress: { vi: "báo cáo tiến độ", en: "reported on" },
  submit: { vi: "trình xác nhận", en: "submitted" },
  verify: { vi: "xác nhận", en: "verified" },
  return: { vi: "trả lại", en: "returned" },
  pause: { vi: "tạm dừng", en: "paused" },
  resume: { vi: "tiếp tục", en: "resumed" },
  cancel: { vi: "hủy", en: "cancelled" },
};

/** Where an action leads; throws RULE_BROKEN taskTransition when the table has no such step. */
export function nextStatus(task: { status: TaskStatus }, action: TaskAction): TaskStatus {
  const next = transitions[task.status][action];
  if (next !== undefined) return next;
  throw ruleBroken("taskTransition", {
    action: actionLabels[action],
    status: taskStatusLabels[task.status],
  });
}

/** What the status allows, in the table's order; who may do it is asked of the access table. */
export function allowedActions(task: { status: TaskStatus }): TaskAction[] {
  return taskActions.filter((action) => transitions[task.status][action] !== undefined);
}

export function isClosed(task: { status: TaskStatus }): boolean {
  return closedTaskStatuses.some((status) => status === task.status);
}
