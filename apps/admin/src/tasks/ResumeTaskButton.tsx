import PlayArrowOutlined from "@mui/icons-material/PlayArrowOutlined";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { resumeTask } from "./taskActions.operations";

export function ResumeTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.resume"
      done="resources.tasks.done.resume"
      icon={<PlayArrowOutlined />}
      variant="contained"
      document={resumeTask}
      toInput={(_values, expectedVersion) => ({ taskId: task.id, expectedVersion })}
    />
  );
}
