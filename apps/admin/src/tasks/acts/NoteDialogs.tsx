import { Alert } from "@mui/material";
import { TextInput, useTranslate } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { resumeTask, startTask, submitTask } from "../taskActions.operations";
import type { TaskActProps } from "./TaskActProps";

/** Begins, takes up again: nothing to say but that it is so. */
export function StartDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.start"
      done="resources.tasks.done.start"
      document={startTask}
      toInput={(_values, expectedVersion) => ({ taskId: task.id, expectedVersion })}
      onClose={onClose}
    />
  );
}

export function ResumeDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.resume"
      done="resources.tasks.done.resume"
      document={resumeTask}
      toInput={(_values, expectedVersion) => ({ taskId: task.id, expectedVersion })}
      onClose={onClose}
    />
  );
}

export function SubmitDialog({ task, onClose }: TaskActProps) {
  const translate = useTranslate();
  const open = task.steps.filter(({ doneAt }) => !doneAt).length;
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.submit"
      explanation="resources.tasks.explanations.submit"
      done="resources.tasks.done.submit"
      document={submitTask}
      toInput={({ note }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        note: note ? String(note) : null,
      })}
      onClose={onClose}
    >
      {open > 0 && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {translate("taskPage.checklist.openBeforeSubmit", { smart_count: open })}
        </Alert>
      )}
      <TextInput source="note" label="actions.note" multiline minRows={2} />
    </ActionDialog>
  );
}
