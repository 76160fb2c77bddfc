import CallSplitOutlined from "@mui/icons-material/CallSplitOutlined";
import type { SuccessionExtent } from "@reform-ledger/api-types";
import { required, SelectInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { DayInput } from "../forms/DayInput";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";
import { recordSuccession } from "./handOver.operations";

interface RecordSuccessionButtonProps {
  unit: { id: string };
  /** First day on which the unit no longer exists. */
  effectiveOn: string;
}

const extentChoices = ["WHOLE", "PART"].map((extent) => ({
  id: extent,
  name: `resources.handOvers.succession.${extent}`,
}));

const extentIn = (values: FormValues): SuccessionExtent => (values.extent === "PART" ? "PART" : "WHOLE");

/** Who follows an ended unit, without which nobody can take its tasks. */
export function RecordSuccessionButton({ unit, effectiveOn }: RecordSuccessionButtonProps) {
  return (
    <ActionButton
      resource="units"
      record={{ id: unit.id, version: 0 }}
      label="resources.handOvers.actions.recordSuccession"
      explanation="resources.handOvers.succession.explained"
      done="resources.handOvers.succession.done"
      icon={<CallSplitOutlined />}
      document={recordSuccession}
      defaults={{ effectiveOn, extent: "WHOLE" }}
      toInput={(values) => ({
        predecessorId: unit.id,
        successorId: String(values.successorId),
        effectiveOn: String(values.effectiveOn),
        extent: extentIn(values),
      })}
    >
      <UnitInput
        source="successorId"
        label="resources.handOvers.succession.successor"
        validate={required()}
      />
      <DayInput
        source="effectiveOn"
        label="resources.handOvers.succession.effectiveOn"
        validate={required()}
      />
      <SelectInput
        source="extent"
        label="resources.handOvers.succession.extent"
        choices={extentChoices}
        validate={required()}
      />
    </ActionButton>
  );
}
