import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { AutocompleteInput, required } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { PenaltyInputs } from "./PenaltyInputs";
import { recordPenalty } from "./penalty.operations";
import { penaltyInput } from "./penaltyInput";

interface RecordPenaltyButtonProps {
  round: RoundRowFragment;
  assessments: readonly { id: string; unit: { name: string } }[];
}

export function RecordPenaltyButton({ round, assessments }: RecordPenaltyButtonProps) {
  return (
    <ActionButton
      resource="penalties"
      record={round}
      label="resources.penalties.actions.record"
      done="resources.penalties.done.record"
      icon={<RemoveCircleOutlineOutlined />}
      document={recordPenalty}
      toInput={(values) => ({ assessmentId: String(values.assessmentId), ...penaltyInput(values) })}
    >
      <AutocompleteInput
        source="assessmentId"
        label="resources.penalties.fields.assessmentId"
        choices={assessments.map(({ id, unit }) => ({ id, name: unit.name }))}
        validate={required()}
      />
      <PenaltyInputs />
    </ActionButton>
  );
}
