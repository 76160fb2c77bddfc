import type { PersonRowFragment } from "@reform-ledger/api-types";
import { AutocompleteInput, useGetList } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { assignTask } from "../taskActions.operations";
import type { TaskActProps } from "./TaskActProps";

/** Gives a task to its lead unit, or to a person who has a role there. */
export function AssignDialog({ task, onClose }: TaskActProps) {
  const action = task.status === "DRAFT" ? "assign" : "reassign";
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label={`resources.tasks.actions.${action}`}
      done="resources.tasks.done.assign"
      document={assignTask}
      defaults={{ assigneeId: task.assignee?.id ?? null }}
      toInput={({ assigneeId }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        assigneeId: assigneeId ? String(assigneeId) : null,
      })}
      onClose={onClose}
    >
      <AssigneeInput unitId={task.leadUnit.id} />
    </ActionDialog>
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
