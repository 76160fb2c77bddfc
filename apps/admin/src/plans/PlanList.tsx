import { Stack, Typography } from "@mui/material";
import type { PlanRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DateText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <NumberInput key="year" source="year.eq" label="resources.plans.fields.year" />,
];

const columns = {
  name: (plan: PlanRowFragment) => plan.name,
  year: (plan: PlanRowFragment) => plan.year,
  unit: (plan: PlanRowFragment) => plan.unit.name,
  number: (plan: PlanRowFragment) => plan.number,
  issuedOn: (plan: PlanRowFragment) => plan.issuedOn,
};

export function PlanList() {
  return (
    <LedgerList<PlanRowFragment>
      resource="plans"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<PlanRowFragment>
        card={(plan) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{plan.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {plan.year} · {plan.unit.name}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col
          source="name"
          render={(plan) => (
            <>
              {plan.name} <ConstructedChip constructed={plan.constructed} />
            </>
          )}
        />
        <DataTable.Col source="year" />
        <DataTable.Col source="unit" disableSort render={(plan) => plan.unit.name} />
        <DataTable.Col source="number" disableSort />
        <DataTable.Col source="issuedOn" disableSort render={(plan) => <DateText value={plan.issuedOn} />} />
      </RecordsView>
    </LedgerList>
  );
}
