import { DialogContentText } from "@mui/material";
import type { QueueRowFragment } from "@reform-ledger/api-types";
import { required, TextInput } from "react-admin";
import { ActionDialog } from "../actions/ActionDialog";
import { askAboutScore } from "./appraisal.operations";

interface AskDialogProps {
  row: QueueRowFragment;
  name: string;
  onClose: () => void;
}

/** Asks the unit about a score; the answer comes back to the head of the queue. */
export function AskDialog({ row, name, onClose }: AskDialogProps) {
  return (
    <ActionDialog
      resource="appraisals"
      record={row}
      label="resources.appraisals.ask"
      explanation="resources.appraisals.askHint"
      done="resources.appraisals.asked"
      document={askAboutScore}
      toInput={({ question }) => ({ scoreId: row.id, question: String(question) })}
      onClose={onClose}
    >
      <DialogContentText variant="subtitle2" color="textPrimary">
        {name}
      </DialogContentText>
      <TextInput
        source="question"
        label="resources.appraisals.question"
        multiline
        minRows={3}
        autoFocus
        validate={required()}
      />
    </ActionDialog>
  );
}
