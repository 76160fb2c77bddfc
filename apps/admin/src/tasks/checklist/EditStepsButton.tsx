import EditOutlined from "@mui/icons-material/EditOutlined";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { ActionButton } from "../../actions/ActionButton";
import { StepsInput } from "../form/StepsInput";
import { setTaskSteps } from "./steps.operations";
import { stepsInput } from "./stepsInput";

/** The steps as one list: added, worded anew, moved by buttons, taken away; a step that stays keeps its tick. */
export function EditStepsButton({ task }: { task: TaskDetailFragment }) {
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label={task.steps.length > 0 ? "taskPage.checklist.edit" : "taskPage.checklist.add"}
      submitLabel="ra.action.save"
      done="taskPage.checklist.saved"
      icon={<EditOutlined />}
      variant="text"
      size="small"
      document={setTaskSteps}
      defaults={{
        steps:
          task.steps.length > 0 ? task.steps.map(({ id, text }) => ({ stepId: id, text })) : [{ text: "" }],
      }}
      toInput={({ steps }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        steps: stepsInput(steps),
      })}
    >
      <StepsInput />
    </ActionButton>
  );
}
