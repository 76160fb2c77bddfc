import SendOutlined from "@mui/icons-material/SendOutlined";
import { TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { submitTask } from "./taskActions.operations";

export function SubmitTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.submit"
      explanation="resources.tasks.explanations.submit"
      done="resources.tasks.done.submit"
      icon={<SendOutlined />}
      document={submitTask}
      toInput={({ note }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        note: note ? String(note) : null,
      })}
    >
      <TextInput source="note" label="actions.note" multiline minRows={2} />
    </ActionButton>
  );
}
