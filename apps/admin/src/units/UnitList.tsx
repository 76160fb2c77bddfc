import { Stack, Typography } from "@mui/material";
import type { UnitRowFragment } from "@reform-ledger/api-types";
import { DataTable, SelectArrayInput, useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DateText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "./UnitInput";
import { unitKindChoices } from "./unitKinds";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="kind"
    source="kind.in"
    label="resources.units.fields.kind"
    choices={unitKindChoices}
  />,
  <UnitInput key="subtree" source="unitSubtree" label="resources.units.fields.parent" />,
];

const columns = {
  code: (unit: UnitRowFragment) => unit.code,
  name: (unit: UnitRowFragment) => unit.name,
  kind: (unit: UnitRowFragment) => unit.kind,
  parent: (unit: UnitRowFragment) => unit.parent?.name,
  validFrom: (unit: UnitRowFragment) => unit.validFrom,
  validTo: (unit: UnitRowFragment) => unit.validTo,
};

export function UnitList() {
  const translate = useTranslate();
  const kindOf = (unit: UnitRowFragment) => translate(`resources.units.kind.${unit.kind}`);
  return (
    <LedgerList<UnitRowFragment>
      resource="units"
      filters={filters}
      sort={{ field: "name", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<UnitRowFragment>
        card={(unit) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{unit.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {kindOf(unit)}
              {unit.parent && ` · ${unit.parent.name}`}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col
          source="name"
          render={(unit) => (
            <>
              {unit.name} <ConstructedChip constructed={unit.constructed} />
            </>
          )}
        />
        <DataTable.Col source="code" />
        <DataTable.Col source="kind" render={(unit) => kindOf(unit as UnitRowFragment)} />
        <DataTable.Col source="parent" disableSort render={(unit) => unit.parent?.name ?? "–"} />
        <DataTable.Col source="validFrom" render={(unit) => <DateText value={unit.validFrom} />} />
        <DataTable.Col source="validTo" render={(unit) => <DateText value={unit.validTo} />} />
      </RecordsView>
    </LedgerList>
  );
}
