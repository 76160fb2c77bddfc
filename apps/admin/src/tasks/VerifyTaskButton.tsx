import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import { TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { verifyTask } from "./taskActions.operations";

export function VerifyTaskButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.verify"
      explanation="resources.tasks.explanations.verify"
      done="resources.tasks.done.verify"
      icon={<VerifiedOutlined />}
      variant="contained"
      color="success"
      document={verifyTask}
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
