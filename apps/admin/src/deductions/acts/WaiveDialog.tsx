import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { required, TextInput } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { waiveDeduction } from "../deduction.operations";

interface WaiveDialogProps {
  deduction: DeductionDetailFragment;
  onClose: () => void;
}

export function WaiveDialog({ deduction, onClose }: WaiveDialogProps) {
  return (
    <ActionDialog
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.waive"
      explanation="resources.deductions.explanations.waive"
      done="resources.deductions.done.waive"
      document={waiveDeduction}
      toInput={({ reason }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        reason: String(reason),
      })}
      onClose={onClose}
    >
      <TextInput source="reason" label="actions.reason" multiline minRows={3} validate={required()} />
    </ActionDialog>
  );
}
