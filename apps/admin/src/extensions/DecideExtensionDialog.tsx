import { DialogContentText } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { RadioButtonGroupInput, required, TextInput, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { ActionDialog } from "../actions/ActionDialog";
import { formatDate } from "../dates/formatDate";
import { DayInput } from "../forms/DayInput";
import { decisionInput } from "./decisionInput";
import { decideExtension } from "./extension.operations";

interface DecideExtensionDialogProps {
  task: TaskDetailFragment;
  onClose: () => void;
}

/** The office grants the day that was asked for or another one, or refuses and says why. */
export function DecideExtensionDialog({ task, onClose }: DecideExtensionDialogProps) {
  const translate = useTranslate();
  const extension = task.pendingExtension;
  if (!extension) return null;
  return (
    <ActionDialog
      resource="extensions"
      record={extension}
      label="resources.tasks.actions.decideExtension"
      submitLabel="resources.extensions.decide"
      done="resources.extensions.done.decide"
      document={decideExtension}
      defaults={{ decision: "AS_ASKED", dueOn: extension.newDueOn }}
      toInput={(values, expectedVersion) => ({
        extensionId: extension.id,
        expectedVersion,
        ...decisionInput(values),
      })}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 1.5 }}>
        {translate("resources.extensions.asked", {
          name: extension.askedBy?.name ?? task.leadUnit.name,
          from: formatDate(extension.dueOn ?? ""),
          to: formatDate(extension.newDueOn),
          reason: extension.reason,
        })}
      </DialogContentText>
      <RadioButtonGroupInput
        source="decision"
        label="resources.extensions.fields.decision"
        row={false}
        choices={["AS_ASKED", "OTHER_DAY", "REFUSE"].map((id) => ({
          id,
          name: translate(`resources.extensions.decision.${id}`, { date: formatDate(extension.newDueOn) }),
        }))}
        validate={required()}
      />
      <DecisionInputs />
    </ActionDialog>
  );
}

function DecisionInputs() {
  const decision: unknown = useWatch({ name: "decision" });
  const isRefused = decision === "REFUSE";
  return (
    <>
      {decision === "OTHER_DAY" && (
        <DayInput source="dueOn" label="resources.extensions.fields.grantedDueOn" validate={required()} />
      )}
      <TextInput
        key={isRefused ? "reason" : "note"}
        source="note"
        label={isRefused ? "actions.reason" : "actions.note"}
        multiline
        minRows={2}
        {...(isRefused && { validate: required() })}
      />
    </>
  );
}
