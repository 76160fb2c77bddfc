import { vietnamDate } from "@reform-ledger/domain";
import {
  BooleanInput,
  maxValue,
  minValue,
  NumberInput,
  required,
  TextInput,
  useTranslate,
} from "react-admin";
import { ActionDialog } from "../../actions/ActionDialog";
import { formatDate } from "../../dates/formatDate";
import { reportPeriodOf } from "../periods/reportPeriod";
import { updateTaskProgress } from "../taskActions.operations";
import type { TaskActProps } from "./TaskActProps";

interface ProgressDialogProps extends TaskActProps {
  /** Opened to report for the month or quarter. */
  forPeriod?: boolean;
}

export function ProgressDialog({ task, onClose, forPeriod = false }: ProgressDialogProps) {
  const translate = useTranslate();
  const period = reportPeriodOf(task, vietnamDate(new Date()));
  return (
    <ActionDialog
      resource="tasks"
      record={task}
      label="resources.tasks.actions.reportProgress"
      done="resources.tasks.done.reportProgress"
      document={updateTaskProgress}
      defaults={{ percentDone: task.percentDone, completesPeriod: forPeriod || period?.isPressing }}
      toInput={({ percentDone, note, completesPeriod }, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        percentDone: Number(percentDone),
        note: note ? String(note) : null,
        ...(period && completesPeriod === true && { completesPeriod: true }),
      })}
      onClose={onClose}
    >
      {period && (
        <BooleanInput
          source="completesPeriod"
          label={translate("taskPage.periods.completes", { period: period.label })}
          helperText={translate("taskPage.periods.completesBy", { date: formatDate(period.endsOn) })}
        />
      )}
      <NumberInput
        source="percentDone"
        label="resources.tasks.fields.percentDone"
        helperText="resources.tasks.explanations.percent"
        min={0}
        max={100}
        validate={[required(), minValue(0), maxValue(100)]}
      />
      <TextInput
        source="note"
        label="actions.note"
        helperText="resources.tasks.explanations.note"
        multiline
        minRows={3}
        validate={required()}
      />
    </ActionDialog>
  );
}
