import { ruleBroken } from "../errors/domain-error.js";
import { isClosed, type TaskStatus, taskStatusLabels } from "./task-status.js";

/** A checklist does not change under the eyes of who verifies, nor afterwards. Throws RULE_BROKEN taskTransition. */
export function checkStepsMayChange(task: { status: TaskStatus }): void {
  if (task.status !== "SUBMITTED" && !isClosed(task)) return;
  const action = { vi: "sửa danh mục đầu việc", en: "given other steps" };
  throw ruleBroken("taskTransition", { action, status: taskStatusLabels[task.status] });
}

/** What is handed in has no step left. Throws RULE_BROKEN taskStepsOpen. */
export function checkStepsDone(steps: readonly { doneAt: Date | string | null }[]): void {
  const count = steps.filter(({ doneAt }) => doneAt === null).length;
  if (count > 0) throw ruleBroken("taskStepsOpen", { count });
}
