import {
  type Actor,
  allowedActions,
  isClosed,
  isDoer,
  isExtendable,
  may,
  type Permission,
  type Place,
  type TaskAction,
} from "@reform-ledger/domain";
import type { RemediationTask } from "./remediation-task.entity.js";
import type { PendingRequest } from "./task-extension.reads.js";

/** The permission that each step of a task needs. */
export const permissionOf = {
  assign: "tasks.assign",
  start: "tasks.reportProgress",
  reportProgress: "tasks.reportProgress",
  submit: "tasks.submit",
  verify: "tasks.verify",
  return: "tasks.return",
  pause: "tasks.pause",
  resume: "tasks.pause",
  cancel: "tasks.cancel",
} as const satisfies Record<TaskAction, Permission>;

type Stand = Pick<RemediationTask, "status" | "dueOn" | "submittedById" | "assigneeId">;

const isBarred = (action: TaskAction, task: Stand, actor: Actor) =>
  action === "verify" && (actor.personId === null || isDoer(task, actor.personId));

/** What can be done now about a later due date, by the rules. */
function extensionSteps(task: Stand, pending: PendingRequest | null, actor: Actor): Permission[] {
  if (pending === null) return isExtendable(task) ? ["tasks.askExtension"] : [];
  return pending.askedById === actor.personId ? [] : ["tasks.decideExtension"];
}

/** What somebody may do to a task now, such as tasks.verify: by the state, the access table and the rules. */
export function actionsOn(
  task: Stand,
  place: Place,
  actor: Actor | null,
  pending: PendingRequest | null = null,
): string[] {
  if (!actor) return [];
  const steps = allowedActions(task)
    .filter((action) => may(actor, permissionOf[action], place) && !isBarred(action, task, actor))
    .map((action) => `tasks.${action}`);
  const others: Permission[] = isClosed(task)
    ? ["tasks.discuss"]
    : ["tasks.edit", "evidence.attach", ...extensionSteps(task, pending, actor), "tasks.discuss"];
  return [...steps, ...others.filter((name) => may(actor, name, place))];
}
