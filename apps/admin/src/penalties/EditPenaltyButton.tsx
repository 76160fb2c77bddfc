import type { PenaltyRowFragment } from "@reform-ledger/api-types";
import { useLocaleState } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { editText } from "../sheets/rules/readTyped";
import { PenaltyInputs } from "./PenaltyInputs";
import { updatePenalty } from "./penalty.operations";
import { penaltyInput } from "./penaltyInput";

export function EditPenaltyButton({ penalty }: { penalty: PenaltyRowFragment }) {
  const [locale] = useLocaleState();
  const { id, points, reason, documentNumber, documentDate, issuer } = penalty;
  return (
    <ActionButton
      resource="penalties"
      record={penalty}
      label="resources.penalties.actions.edit"
      submitLabel="ra.action.save"
      done="resources.penalties.done.edit"
      variant="text"
      document={updatePenalty}
      defaults={{
        points: editText(points, locale),
        reason,
        documentNumber,
        documentDate,
        issuer: issuer ?? "",
      }}
      toInput={(values, expectedVersion) => ({ penaltyId: id, expectedVersion, ...penaltyInput(values) })}
    >
      <PenaltyInputs />
    </ActionButton>
  );
}
