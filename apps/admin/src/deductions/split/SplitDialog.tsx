import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { ActionDialog } from "../../actions/ActionDialog";
import { typedDecimal } from "../../points/typedDecimal";
import { splitDeduction } from "../deduction.operations";
import { PartsInput } from "./PartsInput";
import type { Part } from "./splitBalance";

interface SplitDialogProps {
  deduction: DeductionDetailFragment;
  onClose: () => void;
}

/** Divides a lost point among several causes; what is typed is added up while it is typed. */
export function SplitDialog({ deduction, onClose }: SplitDialogProps) {
  const unitId = deduction.responsibleUnit?.id ?? deduction.assessment?.unit.id ?? null;
  const first: Part = { causeId: deduction.cause?.id ?? null, note: deduction.note };
  return (
    <ActionDialog
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.split"
      done="resources.deductions.done.split"
      document={splitDeduction}
      defaults={{
        parts: [
          { ...first, responsibleUnitId: unitId },
          { points: "", responsibleUnitId: unitId },
        ],
      }}
      toInput={({ parts }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        parts: (parts as Part[]).map(({ points, causeId, responsibleUnitId, note }) => ({
          points: typedDecimal(points) ?? "",
          causeId: causeId || null,
          responsibleUnitId: (causeId && responsibleUnitId) || null,
          note: note || null,
        })),
      })}
      onClose={onClose}
    >
      <PartsInput points={deduction.points} unitId={unitId} />
    </ActionDialog>
  );
}
