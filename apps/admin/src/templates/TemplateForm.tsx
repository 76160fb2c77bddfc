import type { TemplateRowFragment } from "@reform-ledger/api-types";
import {
  maxValue,
  minValue,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  useLocaleState,
  useRecordContext,
} from "react-admin";
import { CauseInput } from "../causes/CauseInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { TwoColumns } from "../forms/TwoColumns";
import { formatDecimal } from "../points/formatPoints";
import { PointsInput } from "../points/PointsInput";
import type { FormValues } from "../providers/resourceOperations";
import { taskPriorityChoices, taskRecurrenceChoices } from "../tasks/taskChoices";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { StepLinesInput } from "./StepLinesInput";

const dueDays = [minValue(0), maxValue(3650)];

interface TemplateFormProps {
  isNew?: boolean;
  defaultValues: FormValues;
}

function TemplateForm({ isNew = false, defaultValues }: TemplateFormProps) {
  return (
    <LedgerForm resource="templates" defaultValues={defaultValues}>
      <TextInput source="name" validate={required()} helperText="resources.templates.help.name" />
      {isNew && <UnitInput source="unitId" validate={required()} />}
      <TextInput source="title" validate={required()} multiline />
      <TextInput source="deliverable" multiline />
      <CauseInput source="causeId" label="resources.templates.fields.causeId" />
      <TwoColumns>
        <NumberInput source="dueDays" validate={dueDays} helperText="resources.templates.help.dueDays" />
        <PointsInput source="effort" helperText="resources.templates.help.effort" />
        <SelectInput source="priority" choices={taskPriorityChoices} validate={required()} />
        <SelectInput source="recurrence" choices={taskRecurrenceChoices} validate={required()} />
      </TwoColumns>
      <StepLinesInput />
      <TextInput source="description" multiline minRows={2} />
    </LedgerForm>
  );
}

export function TemplateCreate() {
  const unit = useHomeUnit();
  return (
    <LedgerCreate resource="templates">
      <TemplateForm isNew defaultValues={{ unitId: unit?.id, priority: "NORMAL", recurrence: "NONE" }} />
    </LedgerCreate>
  );
}

export function TemplateEdit() {
  return (
    <LedgerEdit resource="templates">
      <TemplateEditForm />
    </LedgerEdit>
  );
}

/** The form speaks of the cause's id and of effort as people write it, where the record does not. */
function TemplateEditForm() {
  const template = useRecordContext<TemplateRowFragment>();
  const [locale] = useLocaleState();
  if (!template) return null;
  const { cause, effortDays } = template;
  const effort = effortDays === null ? null : formatDecimal(effortDays, locale);
  return <TemplateForm defaultValues={{ causeId: cause?.id ?? null, effort }} />;
}
