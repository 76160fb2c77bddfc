import PlayArrowOutlined from "@mui/icons-material/PlayArrowOutlined";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { startTask } from "./taskActions.operations";

export function StartTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.start"
      done="resources.tasks.done.start"
      icon={<PlayArrowOutlined />}
      document={startTask}
      toInput={(_values, expectedVersion) => ({ taskId: task.id, expectedVersion })}
    />
  );
}
