import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import type { PersonRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { AutocompleteInput, Button, TextInput, useGetList, useTranslate } from "react-admin";
import { BulkDialog } from "./BulkDialog";
import { assignTasks } from "./bulk.operations";
import { useBulkRun } from "./useBulkRun";

export function BulkAssignButton() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const run = useBulkRun(assignTasks, (result) => result.assignTasks.results);
  return (
    <>
      <Button label="taskViews.bulk.assign" onClick={() => setOpen(true)}>
        <PersonAddAltOutlined />
      </Button>
      {isOpen && (
        <BulkDialog
          title={translate("taskViews.bulk.assign")}
          explanation={translate("taskViews.bulk.assignWho")}
          fields={(tasks) => (
            <>
              <AssigneeOfUnits unitIds={[...new Set(tasks.map(({ leadUnit }) => leadUnit.id))]} />
              <TextInput source="note" label="actions.note" multiline minRows={2} />
            </>
          )}
          onSubmit={({ assigneeId, note }, tasks) =>
            run(tasks, (items) => ({
              items,
              assigneeId: assigneeId ? String(assigneeId) : null,
              note: note ? String(note) : null,
            }))
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** The people of the units that lead the chosen tasks. */
function AssigneeOfUnits({ unitIds }: { unitIds: string[] }) {
  const { data, isPending } = useGetList<PersonRowFragment>("people", {
    filter: { unitId: { in: unitIds.slice(0, 100) } },
    pagination: { page: 1, perPage: 100 },
    sort: { field: "name", order: "ASC" },
  });
  return (
    <AutocompleteInput
      source="assigneeId"
      label="resources.tasks.fields.assignee"
      helperText="taskViews.bulk.unitOnly"
      choices={data ?? []}
      isPending={isPending}
      parse={(id) => id || null}
    />
  );
}
