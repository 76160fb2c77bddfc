import DoNotDisturbOnOutlined from "@mui/icons-material/DoNotDisturbOnOutlined";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { required, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { waiveDeduction } from "./deduction.operations";

export function WaiveDeductionButton({ deduction }: { deduction: DeductionDetailFragment }) {
  return (
    <ActionButton
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.waive"
      explanation="resources.deductions.explanations.waive"
      done="resources.deductions.done.waive"
      icon={<DoNotDisturbOnOutlined />}
      variant="text"
      document={waiveDeduction}
      toInput={({ reason }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        reason: String(reason),
      })}
    >
      <TextInput source="reason" label="actions.reason" multiline minRows={3} validate={required()} />
    </ActionButton>
  );
}
