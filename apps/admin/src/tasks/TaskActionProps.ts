import type { TaskDetailFragment } from "@reform-ledger/api-types";

/** What the button of every act on a task is given. */
export interface TaskActionProps {
  task: TaskDetailFragment;
}
