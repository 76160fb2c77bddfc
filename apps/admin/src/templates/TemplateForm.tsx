import { Box } from "@mui/material";
import type { TemplateRowFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import {
  maxValue,
  minValue,
  NumberInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useLocaleState,
  useRecordContext,
} from "react-admin";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
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
      <ReferenceInput
        source="causeId"
        reference="causes"
        sort={{ field: "position", order: "ASC" }}
        perPage={100}
      >
        <SelectInput optionText="name" parse={(id) => id || null} />
      </ReferenceInput>
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

function TwoColumns({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{ width: "100%", display: "grid", columnGap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}
    >
      {children}
    </Box>
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
