import { ActionDialog } from "../../actions/ActionDialog";
import { ReasonInput } from "../../forms/ReasonInput";
import type { FormValues } from "../../providers/resourceOperations";
import { cancelTask, pauseTask, returnTask } from "../taskActions.operations";
import type { TaskActProps } from "./TaskActProps";

const withReason = (taskId: string) => (values: FormValues, expectedVersion: number) => ({
  taskId,
  expectedVersion,
  reason: String(values.reason),
});

export function ReturnDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.return"
      explanation="resources.tasks.explanations.return"
      done="resources.tasks.done.return"
      color="error"
      document={returnTask}
      toInput={withReason(task.id)}
      onClose={onClose}
    >
      <ReasonInput />
    </ActionDialog>
  );
}

export function PauseDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.pause"
      done="resources.tasks.done.pause"
      document={pauseTask}
      toInput={withReason(task.id)}
      onClose={onClose}
    >
      <ReasonInput />
    </ActionDialog>
  );
}

export function CancelDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.cancel"
      done="resources.tasks.done.cancel"
      color="error"
      document={cancelTask}
      toInput={withReason(task.id)}
      onClose={onClose}
    >
      <ReasonInput />
    </ActionDialog>
  );
}
