import {
  AutocompleteInput,
  NumberInput,
  ReferenceArrayInput,
  ReferenceInput,
  SelectArrayInput,
  SelectInput,
} from "react-admin";
import { SearchBox } from "../../lists/SearchBox";
import { UnitInput } from "../../units/UnitInput";
import { deductionStatusChoices } from "../deductionStatuses";

const bySearch = (search: string) => ({ search });

const reviewedChoices = [
  { id: true, name: "resources.deductions.reviewed.yes" },
  { id: false, name: "resources.deductions.reviewed.no" },
];

const areaName = ({ code, name, set }: { code?: string; name?: string; set?: { name: string } }) =>
  name ? `${code}. ${name}${set ? ` · ${set.name}` : ""}` : "";

export const deductionFilters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status.in"
    label="resources.deductions.fields.status"
    choices={deductionStatusChoices}
    alwaysOn
  />,
  <SelectInput
    key="reviewed"
    source="reviewed"
    label="resources.deductions.fields.reviewed"
    choices={reviewedChoices}
  />,
  <NumberInput key="year" source="year.eq" label="resources.deductions.fields.year" />,
  <UnitInput key="unit" source="unitSubtree" label="resources.deductions.fields.unitSubtree" />,
  <UnitInput
    key="responsible"
    source="responsibleUnitId.eq"
    label="resources.deductions.fields.responsibleUnit"
  />,
  <ReferenceArrayInput
    key="causes"
    source="causeId.in"
    reference="causes"
    sort={{ field: "position", order: "ASC" }}
    perPage={100}
  >
    <SelectArrayInput optionText="name" label="resources.deductions.fields.cause" />
  </ReferenceArrayInput>,
  <ReferenceInput
    key="area"
    source="areaId.eq"
    reference="criteria"
    filter={{ level: { eq: "AREA" } }}
    perPage={50}
  >
    <AutocompleteInput
      optionText={areaName}
      filterToQuery={bySearch}
      label="resources.deductions.fields.area"
      parse={(id) => id || null}
    />
  </ReferenceInput>,
  <ReferenceInput key="assessment" source="assessmentId.eq" reference="assessments" perPage={25}>
    <AutocompleteInput
      optionText={({ unit, round }) => (unit ? `${unit.name} · ${round?.year ?? ""}` : "")}
      filterToQuery={bySearch}
      label="resources.deductions.fields.assessment"
      parse={(id) => id || null}
    />
  </ReferenceInput>,
];
