import { Button, DialogContentText, Stack } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { daysAfter, vietnamDate } from "@reform-ledger/domain";
import { required, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { ActionDialog } from "../actions/ActionDialog";
import { formatDate } from "../dates/formatDate";
import { DayInput } from "../forms/DayInput";
import { ReasonInput } from "../forms/ReasonInput";
import { requestExtension } from "./extension.operations";
import { laterDays } from "./laterDays";

interface RequestExtensionDialogProps {
  task: TaskDetailFragment;
  onClose: () => void;
}

/** The lead unit asks for a later due date, and says why. */
export function RequestExtensionDialog({ task, onClose }: RequestExtensionDialogProps) {
  const translate = useTranslate();
  const today = vietnamDate(new Date());
  const dueOn = task.dueOn ?? today;
  const first = dueOn < today ? today : daysAfter(dueOn, 1);
  const isLater = (day: unknown) =>
    typeof day === "string" && day !== "" && day < first
      ? translate("resources.extensions.notLater", { date: formatDate(first) })
      : undefined;
  return (
    <ActionDialog
      resource="extensions"
      record={task}
      label="resources.tasks.actions.askExtension"
      done="resources.extensions.done.ask"
      document={requestExtension}
      toInput={({ newDueOn, reason }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        newDueOn: String(newDueOn),
        reason: String(reason),
      })}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 1.5 }}>
        {translate("resources.extensions.explanation", { date: formatDate(dueOn) })}
      </DialogContentText>
      <QuickDays dueOn={dueOn} today={today} />
      <DayInput
        source="newDueOn"
        label="resources.extensions.fields.newDueOn"
        slotProps={{ htmlInput: { min: first } }}
        validate={[required(), isLater]}
      />
      <ReasonInput />
    </ActionDialog>
  );
}

/** The days that are mostly asked for, one touch away. */
function QuickDays({ dueOn, today }: { dueOn: string; today: string }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const choose = (day: string) => setValue("newDueOn", day, { shouldDirty: true, shouldValidate: true });
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", mb: 1 }}>
      {laterDays(dueOn, today).map(({ days, day }) => (
        <Button key={days} size="small" variant="outlined" onClick={() => choose(day)}>
          {translate("resources.extensions.later", { smart_count: days })}
        </Button>
      ))}
    </Stack>
  );
}
