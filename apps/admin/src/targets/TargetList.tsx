import { Box } from "@mui/material";
import type { TargetRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput } from "react-admin";
import { DateText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { UnitInput } from "../units/UnitInput";
import { TargetBar } from "./TargetBar";

const filters = [
  <NumberInput key="year" source="year.eq" label="resources.targets.fields.year" alwaysOn />,
  <UnitInput key="unit" source="unitSubtree" label="resources.targets.fields.unit" />,
];

const columns = {
  indicator: (target: TargetRowFragment) => target.indicator.name,
  unit: (target: TargetRowFragment) => target.unit.name,
  year: (target: TargetRowFragment) => target.year,
  comparator: (target: TargetRowFragment) => target.comparator,
  value: (target: TargetRowFragment) => target.value,
  dueOn: (target: TargetRowFragment) => target.dueOn,
  latest: (target: TargetRowFragment) => target.latestValue,
  state: (target: TargetRowFragment) => target.state,
};

export function TargetList() {
  return (
    <LedgerList<TargetRowFragment>
      resource="targets"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<TargetRowFragment> card={(target) => <TargetBar target={target} plain />}>
        <DataTable.Col
          source="indicator"
          render={(target) => (
            <Box sx={{ minWidth: 320 }}>
              <TargetBar target={target as TargetRowFragment} plain />
            </Box>
          )}
        />
        <DataTable.Col source="unit" render={({ unit }) => unit.name} />
        <DataTable.Col source="year" />
        <DataTable.Col source="dueOn" render={({ dueOn }) => <DateText value={dueOn} />} />
      </RecordsView>
    </LedgerList>
  );
}
