import {
  AutocompleteArrayInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
  useTranslate,
} from "react-admin";
import { DayInput } from "../../forms/DayInput";
import { LedgerForm } from "../../forms/LedgerForm";
import { TwoColumns } from "../../forms/TwoColumns";
import { PointsInput } from "../../points/PointsInput";
import type { FormValues } from "../../providers/resourceOperations";
import { UnitInput } from "../../units/UnitInput";
import { taskPriorityChoices, taskRecurrenceChoices } from "../taskChoices";
import { AnsweredDeductionsInput } from "./AnsweredDeductionsInput";
import { StepsInput } from "./StepsInput";
import { TemplateInput } from "./TemplateInput";

const bySearch = (search: string) => ({ search });

/** A finding that was closed by hand needs no task. */
const answerable = { status: { in: ["OPEN", "PLANNED", "DONE"] } };

/** A task has a day by which it is due, or words that stand for one. */
const dueOnOrWords = (dueOn: unknown, values: FormValues) =>
  dueOn || values.dueWords ? undefined : "ra.validation.required";

export function TaskForm({ defaultValues }: { defaultValues?: FormValues }) {
  const translate = useTranslate();
  const isNew = useRecordContext()?.id === undefined;
  return (
    <LedgerForm resource="tasks" defaultValues={{ priority: "NORMAL", recurrence: "NONE", ...defaultValues }}>
      {isNew && <TemplateInput />}
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
        <SelectInput source="recurrence" choices={taskRecurrenceChoices} validate={required()} />
        <SelectInput source="priority" choices={taskPriorityChoices} validate={required()} />
        <PointsInput source="effortDays" />
      </TwoColumns>
      {isNew && <StepsInput />}
      <AnsweredDeductionsInput />
      <ReferenceArrayInput
        source="findingIds"
        reference="findings"
        filter={answerable}
        sort={{ field: "dueOn", order: "ASC" }}
      >
        <AutocompleteArrayInput
          optionText="text"
          filterToQuery={bySearch}
          noOptionsText={translate("lists.empty")}
        />
      </ReferenceArrayInput>
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
