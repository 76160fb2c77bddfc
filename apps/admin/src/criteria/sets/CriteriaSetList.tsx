import { Chip, Stack, Typography } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput, SelectInput, useTranslate } from "react-admin";
import { LedgerList } from "../../lists/LedgerList";
import { RecordsView } from "../../lists/RecordsView";
import { SearchBox } from "../../lists/SearchBox";
import { DecimalText } from "../../points/PointsText";
import { setStatusChoices } from "../criteriaChoices";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <NumberInput key="year" source="year.eq" label="resources.criteriaSets.fields.year" />,
  <SelectInput
    key="status"
    source="status.eq"
    label="resources.criteriaSets.fields.status"
    choices={setStatusChoices}
  />,
];

const columns = {
  code: (set: CriteriaSetRowFragment) => set.code,
  name: (set: CriteriaSetRowFragment) => set.name,
  year: (set: CriteriaSetRowFragment) => set.year,
  maxPoints: (set: CriteriaSetRowFragment) => set.maxPoints,
  status: (set: CriteriaSetRowFragment) => set.status,
  decisionNumber: (set: CriteriaSetRowFragment) => set.decisionNumber,
};

export function CriteriaSetList() {
  const translate = useTranslate();
  const statusOf = (status: string) => translate(`resources.criteriaSets.status.${status}`);
  return (
    <LedgerList<CriteriaSetRowFragment>
      resource="criteriaSets"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<CriteriaSetRowFragment>
        card={({ name, code, year, status }) => (
          <Stack>
            <Typography variant="subtitle2">{name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {code} · {year} · {statusOf(status)}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="name" />
        <DataTable.Col source="code" />
        <DataTable.Col source="year" />
        <DataTable.Col
          source="maxPoints"
          disableSort
          align="right"
          render={({ maxPoints }) => <DecimalText value={maxPoints} />}
        />
        <DataTable.Col
          source="status"
          disableSort
          render={({ status }) => (
            <Chip
              size="small"
              color={status === "PUBLISHED" ? "success" : "default"}
              label={statusOf(status)}
            />
          )}
        />
      </RecordsView>
    </LedgerList>
  );
}
