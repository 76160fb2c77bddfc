import { Stack, Typography } from "@mui/material";
import type { TemplateRowFragment } from "@reform-ledger/api-types";
import { BooleanInput, DataTable, ReferenceInput, SelectInput } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "../units/UnitInput";
import { RetiredChip } from "./RetiredChip";
import { TemplateTimes } from "./TemplateTimes";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <BooleanInput key="active" source="active.eq" label="resources.templates.fields.active" alwaysOn />,
  <ReferenceInput
    key="cause"
    source="causeId.eq"
    reference="causes"
    sort={{ field: "position", order: "ASC" }}
    perPage={100}
  >
    <SelectInput label="resources.templates.fields.cause" optionText="name" />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitId.eq" label="resources.templates.fields.unit" />,
];

const inUse = { active: { eq: true } };

const columns = {
  name: (template: TemplateRowFragment) => template.name,
  title: (template: TemplateRowFragment) => template.title,
  deliverable: (template: TemplateRowFragment) => template.deliverable,
  cause: (template: TemplateRowFragment) => template.cause?.name,
  dueDays: (template: TemplateRowFragment) => template.dueDays,
  effort: (template: TemplateRowFragment) => template.effortDays,
  steps: (template: TemplateRowFragment) => template.steps.join("\n"),
  unit: (template: TemplateRowFragment) => template.unit.name,
  active: (template: TemplateRowFragment) => template.active,
};

export function TemplateList() {
  return (
    <LedgerList<TemplateRowFragment>
      resource="templates"
      filters={filters}
      filterDefaultValues={inUse}
      sort={{ field: "name", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<TemplateRowFragment>
        card={(template) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">
              {template.name} <RetiredChip active={template.active} />
            </Typography>
            <Typography variant="body2">{template.title}</Typography>
            <Typography variant="body2" color="textSecondary">
              <TemplateTimes template={template} />
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col
          source="name"
          render={({ name, active }) => (
            <>
              {name} <RetiredChip active={active} />
            </>
          )}
        />
        <DataTable.Col source="title" cellSx={() => ({ minWidth: 220 })} />
        <DataTable.Col source="cause" disableSort render={(template) => template.cause?.name ?? "–"} />
        <DataTable.Col
          label="resources.templates.fields.times"
          render={(template) => <TemplateTimes template={template as TemplateRowFragment} />}
        />
        <DataTable.Col source="steps" disableSort render={(template) => template.steps.length} />
      </RecordsView>
    </LedgerList>
  );
}
