import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { type TaskAction, taskActions } from "@reform-ledger/domain";

/** The steps that the API says this person may take now; it has asked the state and the table of permissions. */
export const taskActionsFor = (task: TaskDetailFragment): TaskAction[] =>
  taskActions.filter((action) => task.viewerCan.includes(`tasks.${action}`));
