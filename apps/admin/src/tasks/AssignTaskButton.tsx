import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import type { PersonRowFragment } from "@reform-ledger/api-types";
import { AutocompleteInput, useGetList } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { TaskActionProps } from "./TaskActionProps";
import { assignTask } from "./taskActions.operations";

/** Gives a task to its lead unit, or to a person who has a role there. */
export function AssignTaskButton({ task }: TaskActionProps) {
  const action = task.status === "DRAFT" ? "assign" : "reassign";
  return (
    <ActionButton
      resource="tasks"
      record={task}
      label={`resources.tasks.actions.${action}`}
      done="resources.tasks.done.assign"
      icon={<PersonAddAltOutlined />}
      variant={task.status === "DRAFT" ? "contained" : "text"}
      document={assignTask}
      defaults={{ assigneeId: task.assignee?.id ?? null }}
      toInput={({ assigneeId }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        assigneeId: assigneeId ? String(assigneeId) : null,
      })}
    >
      <AssigneeInput unitId={task.leadUnit.id} />
    </ActionButton>
  );
}

function AssigneeInput({ unitId }: { unitId: string }) {
  const { data, isPending } = useGetList<PersonRowFragment>("people", {
    filter: { unitId: { eq: unitId } },
    pagination: { page: 1, perPage: 50 },
    sort: { field: "name", order: "ASC" },
  });
  return (
    <AutocompleteInput
      source="assigneeId"
      label="resources.tasks.fields.assignee"
      choices={data ?? []}
      isPending={isPending}
      parse={(id) => id || null}
    />
  );
}
