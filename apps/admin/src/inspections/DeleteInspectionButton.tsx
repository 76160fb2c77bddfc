import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import type { InspectionDetailFragment } from "@reform-ledger/api-types";
import { useRedirect } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { ReasonInput } from "../forms/ReasonInput";
import { deleteInspection } from "./inspection.operations";

export function DeleteInspectionButton({ inspection }: { inspection: InspectionDetailFragment }) {
  const redirect = useRedirect();
  return (
    <ActionButton
      resource="inspections"
      record={inspection}
      label="resources.inspections.actions.delete"
      explanation="resources.inspections.explanations.delete"
      done="resources.inspections.done.delete"
      icon={<DeleteOutlined />}
      variant="text"
      color="error"
      document={deleteInspection}
      toInput={({ reason }, expectedVersion) => ({
        inspectionId: inspection.id,
        expectedVersion,
        reason: String(reason),
      })}
      onDone={() => redirect("list", "inspections")}
    >
      <ReasonInput />
    </ActionButton>
  );
}
