import type { TaskDetailFragment } from "@reform-ledger/api-types";

export interface TaskActProps {
  task: TaskDetailFragment;
  onClose: () => void;
}
