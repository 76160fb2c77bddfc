import type { PenaltyRowFragment } from "@reform-ledger/api-types";
import { ActionButton } from "../actions/ActionButton";
import { removePenalty } from "./penalty.operations";

export function RemovePenaltyButton({ penalty }: { penalty: PenaltyRowFragment }) {
  return (
    <ActionButton
      resource="penalties"
      record={penalty}
      label="resources.penalties.actions.remove"
      explanation="resources.penalties.removeHint"
      done="resources.penalties.done.remove"
      variant="text"
      color="error"
      document={removePenalty}
      toInput={(_values, expectedVersion) => ({ penaltyId: penalty.id, expectedVersion })}
    />
  );
}
