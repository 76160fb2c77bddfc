import { Stack, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput, useTranslate } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { RoundStatusChip } from "./RoundStatusChip";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <NumberInput key="year" source="year.eq" label="resources.rounds.fields.year" />,
];

const columns = {
  name: (round: RoundRowFragment) => round.name,
  year: (round: RoundRowFragment) => round.year,
  status: (round: RoundRowFragment) => round.status,
  set: (round: RoundRowFragment) => round.criteriaSet.name,
  unit: (round: RoundRowFragment) => round.unit.name,
};

export function RoundList() {
  const translate = useTranslate();
  const statusOf = (status: string) => translate(`resources.rounds.status.${status}`);
  return (
    <LedgerList<RoundRowFragment>
      resource="rounds"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<RoundRowFragment>
        card={({ name, year, status, unit }) => (
          <Stack>
            <Typography variant="subtitle2">{name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {year} · {statusOf(status)} · {unit.name}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="year" />
        <DataTable.Col
          source="status"
          disableSort
          render={({ status }) => <RoundStatusChip status={status} />}
        />
        <DataTable.Col source="set" disableSort render={({ criteriaSet }) => criteriaSet.name} />
        <DataTable.Col source="unit" disableSort render={({ unit }) => unit.name} />
      </RecordsView>
    </LedgerList>
  );
}
