import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { required, TextInput } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { CauseInput } from "../../causes/CauseInput";
import { UnitInput } from "../../units/UnitInput";
import { explainDeduction } from "../deduction.operations";

const text = (value: unknown) => (value ? String(value) : null);

interface DeductionDialogProps {
  deduction: DeductionDetailFragment;
  onClose: () => void;
}

export function ExplainDialog({ deduction, onClose }: DeductionDialogProps) {
  return (
    <ActionDialog
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.explain"
      done="resources.deductions.done.explain"
      document={explainDeduction}
      defaults={{
        causeId: deduction.cause?.id ?? null,
        note: deduction.note,
        responsibleUnitId: deduction.responsibleUnit?.id ?? deduction.assessment?.unit.id ?? null,
      }}
      toInput={({ causeId, note, responsibleUnitId }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        causeId: String(causeId),
        note: text(note),
        responsibleUnitId: String(responsibleUnitId),
      })}
      onClose={onClose}
    >
      <ExplanationInputs />
    </ActionDialog>
  );
}

export function ExplanationInputs() {
  return (
    <>
      <CauseInput source="causeId" isRequired />
      <TextInput source="note" label="resources.deductions.fields.note" multiline minRows={3} />
      <UnitInput
        source="responsibleUnitId"
        label="resources.deductions.fields.responsibleUnit"
        validate={required()}
      />
    </>
  );
}
