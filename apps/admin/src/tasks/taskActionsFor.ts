import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { allowedActions, isDoer, type Permission, type TaskAction } from "@reform-ledger/domain";

const permissionOf: Record<TaskAction, Permission> = {
  assign: "tasks.assign",
  start: "tasks.reportProgress",
  reportProgress: "tasks.reportProgress",
  submit: "tasks.submit",
  verify: "tasks.verify",
  return: "tasks.return",
  pause: "tasks.pause",
  resume: "tasks.pause",
  cancel: "tasks.cancel",
};

/** What the state allows and the API lets this person do; who does a task does not verify it. */
export function taskActionsFor(task: TaskDetailFragment, personId: string | null): TaskAction[] {
  const doers = { submittedById: task.submittedBy?.id ?? null, assigneeId: task.assignee?.id ?? null };
  const isOwnWork = personId !== null && isDoer(doers, personId);
  return allowedActions(task).filter(
    (action) => task.viewerCan.includes(permissionOf[action]) && !(action === "verify" && isOwnWork),
  );
}
