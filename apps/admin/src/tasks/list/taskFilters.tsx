import { AutocompleteInput, type RaRecord, ReferenceInput, SelectArrayInput, SelectInput } from "react-admin";
import { DayInput } from "../../forms/DayInput";
import { SearchBox } from "../../lists/SearchBox";
import { UnitInput } from "../../units/UnitInput";
import { taskPriorityChoices, taskStatusChoices } from "../taskChoices";

const bySearch = (search: string) => ({ search });
const nameOf = (record: RaRecord) => record.name ?? "";

/** What stands beside the quick filters; each keeps its value in the address. */
export const taskFilters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status.in"
    label="resources.tasks.fields.status"
    choices={taskStatusChoices}
    alwaysOn
  />,
  <UnitInput key="within" source="unitSubtree" label="resources.tasks.fields.unitSubtree" />,
  <UnitInput key="lead" source="leadUnitId.eq" label="resources.tasks.fields.leadUnit" />,
  <UnitInput key="helps" source="cooperatingUnitId.eq" label="resources.tasks.fields.cooperatingUnitId" />,
  <SelectArrayInput
    key="priority"
    source="priority.in"
    label="resources.tasks.fields.priority"
    choices={taskPriorityChoices}
  />,
  <DayInput key="due" source="dueOn.lte" label="resources.tasks.fields.dueOn" />,
  <DayInput key="report" source="reportDueOn.lte" label="resources.tasks.fields.reportDueOn" />,
  <ReferenceInput
    key="template"
    source="templateId.eq"
    reference="templates"
    sort={{ field: "name", order: "ASC" }}
  >
    <AutocompleteInput optionText={nameOf} filterToQuery={bySearch} label="resources.tasks.fields.template" />
  </ReferenceInput>,
  <ReferenceInput key="plan" source="planId.eq" reference="plans" sort={{ field: "year", order: "DESC" }}>
    <SelectInput optionText="name" label="resources.tasks.fields.plan" />
  </ReferenceInput>,
];
