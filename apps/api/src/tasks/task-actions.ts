import {
  type Actor,
  allowedActions,
  isClosed,
  isDoer,
  may,
  type Permission,
  type Place,
  type TaskAction,
} from "@reform-ledger/domain";
import type { RemediationTask } from "./remediation-task.entity.js";

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

type Stand = Pick<RemediationTask, "status" | "submittedById" | "assigneeId">;

const isBarred = (action: TaskAction, task: Stand, actor: Actor) =>
  action === "verify" && (actor.personId === null || isDoer(task, actor.personId));

/** What somebody may do to a task now, such as tasks.verify: by the state, the access table and the rules. */
export function actionsOn(task: Stand, place: Place, actor: Actor | null): string[] {
  if (!actor) return [];
  const steps = allowedActions(task)
    .filter((action) => may(actor, permissionOf[action], place) && !isBarred(action, task, actor))
    .map((action) => `tasks.${action}`);
  if (isClosed(task)) return steps;
  const others = (["tasks.edit", "evidence.attach"] as const).filter((name) => may(actor, name, place));
  return [...steps, ...others];
}
