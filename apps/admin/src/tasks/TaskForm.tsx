import { Box } from "@mui/material";
import type { ReactNode } from "react";
import {
  AutocompleteArrayInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
} from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerForm } from "../forms/LedgerForm";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";
import { AnsweredDeductionsInput } from "./AnsweredDeductionsInput";
import { taskPriorityChoices, taskRecurrenceChoices } from "./taskChoices";

const bySearch = (search: string) => ({ search });

/** A task has a day by which it is due, or words that stand for one. */
const dueOnOrWords = (dueOn: unknown, values: FormValues) =>
  dueOn || values.dueWords ? undefined : "ra.validation.required";

export function TaskForm({ defaultValues }: { defaultValues?: FormValues }) {
  return (
    <LedgerForm resource="tasks" defaultValues={{ priority: "NORMAL", recurrence: "NONE", ...defaultValues }}>
      <TextInput source="title" validate={required()} multiline />
      <TextInput source="deliverable" multiline />
      <UnitInput source="leadUnitId" validate={required()} />
      <ReferenceArrayInput
        source="cooperatingUnitIds"
        reference="units"
        sort={{ field: "name", order: "ASC" }}
      >
        <AutocompleteArrayInput optionText="name" filterToQuery={bySearch} />
      </ReferenceArrayInput>
      <TwoColumns>
        <DayInput source="dueOn" validate={dueOnOrWords} parse={(day) => day || null} />
        <TextInput source="dueWords" />
        <SelectInput source="priority" choices={taskPriorityChoices} validate={required()} />
        <SelectInput source="recurrence" choices={taskRecurrenceChoices} validate={required()} />
      </TwoColumns>
      <AnsweredDeductionsInput />
      <ReferenceInput source="planId" reference="plans" sort={{ field: "year", order: "DESC" }}>
        <SelectInput optionText="name" parse={(id) => id || null} />
      </ReferenceInput>
      <ReferenceInput source="directiveId" reference="directives" sort={{ field: "issuedOn", order: "DESC" }}>
        <SelectInput optionText="extract" parse={(id) => id || null} />
      </ReferenceInput>
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
