import TimelineOutlined from "@mui/icons-material/TimelineOutlined";
import { maxValue, minValue, NumberInput, required, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { updateTaskProgress } from "./taskActions.operations";

export function ReportProgressButton({ task }: TaskActionProps) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label="resources.tasks.actions.reportProgress"
      done="resources.tasks.done.reportProgress"
      icon={<TimelineOutlined />}
      variant="contained"
      document={updateTaskProgress}
      defaults={{ percentDone: task.percentDone }}
      toInput={({ percentDone, note }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        percentDone: Number(percentDone),
        note: note ? String(note) : null,
      })}
    >
      <NumberInput
        source="percentDone"
        label="resources.tasks.fields.percentDone"
        helperText="resources.tasks.explanations.percent"
        min={0}
        max={100}
        validate={[required(), minValue(0), maxValue(100)]}
      />
      <TextInput
        source="note"
        label="actions.note"
        helperText="resources.tasks.explanations.note"
        multiline
        minRows={3}
        validate={required()}
      />
    </ActionButton>
  );
}
