import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { ActionDialog } from "../../actions/ActionDialog";
import { ReasonInput } from "../../forms/ReasonInput";
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
      <ReasonInput />
    </ActionDialog>
  );
}
