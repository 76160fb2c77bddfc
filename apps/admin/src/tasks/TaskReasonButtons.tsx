import BlockOutlined from "@mui/icons-material/BlockOutlined";
import PauseOutlined from "@mui/icons-material/PauseOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import { required, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { FormValues } from "../providers/resourceOperations";
import type { TaskActionProps } from "./TaskActionProps";
import { cancelTask, pauseTask, returnTask } from "./taskActions.operations";

const withReason = (taskId: string) => (values: FormValues, expectedVersion: number) => ({
  taskId,
  expectedVersion,
  reason: String(values.reason),
});

function ReasonInput() {
  return <TextInput source="reason" label="actions.reason" multiline minRows={3} validate={required()} />;
}

export function ReturnTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.return"
      explanation="resources.tasks.explanations.return"
      done="resources.tasks.done.return"
      icon={<UndoOutlined />}
      color="error"
      document={returnTask}
      toInput={withReason(task.id)}
    >
      <ReasonInput />
    </ActionButton>
  );
}

export function PauseTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.pause"
      done="resources.tasks.done.pause"
      icon={<PauseOutlined />}
      variant="text"
      document={pauseTask}
      toInput={withReason(task.id)}
    >
      <ReasonInput />
    </ActionButton>
  );
}

export function CancelTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.cancel"
      done="resources.tasks.done.cancel"
      icon={<BlockOutlined />}
      variant="text"
      color="error"
      document={cancelTask}
      toInput={withReason(task.id)}
    >
      <ReasonInput />
    </ActionButton>
  );
}
