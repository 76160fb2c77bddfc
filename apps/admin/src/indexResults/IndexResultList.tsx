import { Stack, Typography } from "@mui/material";
import type { IndexResultRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput, TextInput } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { PointsText } from "../points/PointsText";

const filters = [
  <TextInput key="index" source="indexCode.eq" label="resources.indexResults.fields.indexCode" alwaysOn />,
  <NumberInput key="year" source="year.eq" label="resources.indexResults.fields.year" alwaysOn />,
];

const rankOf = ({ rank, rankOf: size }: IndexResultRowFragment) => (rank ? `${rank}/${size}` : "–");

const columns = {
  unit: (result: IndexResultRowFragment) => result.unit.name,
  indexCode: (result: IndexResultRowFragment) => result.indexCode,
  year: (result: IndexResultRowFragment) => result.year,
  component: (result: IndexResultRowFragment) => result.component,
  value: (result: IndexResultRowFragment) => result.value,
  rank: (result: IndexResultRowFragment) => rankOf(result),
};

export function IndexResultList() {
  return (
    <LedgerList<IndexResultRowFragment>
      resource="indexResults"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<IndexResultRowFragment>
        rowClick={false}
        card={(result) => (
          <Stack>
            <Typography variant="subtitle2">
              {result.indexCode} {result.year} {result.component}
            </Typography>
            <Typography variant="body2">
              {result.unit.name} · <PointsText points={result.value} max={result.scaleMax} /> ·{" "}
              {rankOf(result)}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="indexCode" />
        <DataTable.Col source="year" />
        <DataTable.Col source="component" />
        <DataTable.Col source="unit" disableSort render={({ unit }) => unit.name} />
        <DataTable.Col
          source="value"
          render={({ value, scaleMax }) => <PointsText points={value} max={scaleMax} />}
        />
        <DataTable.Col source="rank" render={(result) => rankOf(result as IndexResultRowFragment)} />
      </RecordsView>
    </LedgerList>
  );
}
