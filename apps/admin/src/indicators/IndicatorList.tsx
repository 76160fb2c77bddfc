import { Stack, Typography } from "@mui/material";
import type { IndicatorRowFragment } from "@reform-ledger/api-types";
import { DataTable } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";

const filters = [<SearchBox key="search" source="search" alwaysOn />];

const columns = {
  code: (indicator: IndicatorRowFragment) => indicator.code,
  name: (indicator: IndicatorRowFragment) => indicator.name,
  measure: (indicator: IndicatorRowFragment) => indicator.measure,
  numeratorName: (indicator: IndicatorRowFragment) => indicator.numeratorName,
  denominatorName: (indicator: IndicatorRowFragment) => indicator.denominatorName,
};

export function IndicatorList() {
  return (
    <LedgerList<IndicatorRowFragment>
      resource="indicators"
      filters={filters}
      sort={{ field: "name", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<IndicatorRowFragment>
        rowClick={false}
        card={({ name, code, measure }) => (
          <Stack>
            <Typography variant="subtitle2">{name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {code} · {measure}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="code" />
        <DataTable.Col source="measure" disableSort />
        <DataTable.Col source="numeratorName" disableSort />
        <DataTable.Col source="denominatorName" disableSort />
      </RecordsView>
    </LedgerList>
  );
}
