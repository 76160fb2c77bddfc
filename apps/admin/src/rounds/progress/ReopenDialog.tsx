import { DialogContentText } from "@mui/material";
import type { ProgressRowFragment } from "@reform-ledger/api-types";
import { daysAfter, vietnamDate } from "@reform-ledger/domain";
import { required, useTranslate } from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { DayInput } from "../../forms/DayInput";
import { ReasonInput } from "../../forms/ReasonInput";
import { reopenAssessment } from "./progress.operations";

interface ReopenDialogProps {
  row: ProgressRowFragment;
  onClose: () => void;
}

const usualDays = 3;

/** Gives one unit its sheet back for some days. */
export function ReopenDialog({ row: { assessment }, onClose }: ReopenDialogProps) {
  const translate = useTranslate();
  return (
    <ActionDialog
      resource="assessments"
      record={assessment}
      label="roundWork.progress.reopen"
      done="roundWork.reopen.done"
      document={reopenAssessment}
      defaults={{ until: daysAfter(vietnamDate(new Date()), usualDays) }}
      toInput={({ until, reason }, expectedVersion) => ({
        assessmentId: assessment.id,
        expectedVersion,
        until: String(until),
        reason: String(reason),
      })}
      onClose={onClose}
    >
      <DialogContentText>
        {translate("roundWork.reopen.explanation", { unit: assessment.unit.name })}
      </DialogContentText>
      <DayInput source="until" label="roundWork.reopen.until" validate={required()} />
      <ReasonInput />
    </ActionDialog>
  );
}
