import { required, TextInput } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { askAboutTask } from "../timeline/timeline.operations";
import type { TaskActProps } from "./TaskActProps";

/** A question on the timeline; whoever leads, helps or watches over the task can answer it. */
export function AskDialog({ task, onClose }: TaskActProps) {
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="taskPage.questions.ask"
      explanation="taskPage.questions.explanation"
      done="taskPage.questions.asked"
      document={askAboutTask}
      toInput={({ question }) => ({ taskId: task.id, question: String(question) })}
      onClose={onClose}
    >
      <TextInput
        source="question"
        label="taskPage.questions.question"
        multiline
        minRows={3}
        validate={required()}
      />
    </ActionDialog>
  );
}
