import { mayEver } from "@reform-ledger/domain";
import { BulkExportButton } from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { BulkAssignButton } from "./BulkAssignButton";
import { BulkDueButton } from "./BulkDueButton";

/** What may be done with the tasks that are ticked in the list. */
export function TaskBulkActions() {
  const actor = useActor();
  return (
    <>
      {mayEver(actor, "tasks.assign") && <BulkAssignButton />}
      {mayEver(actor, "tasks.edit") && <BulkDueButton />}
      <BulkExportButton label="lists.csv" />
    </>
  );
}
