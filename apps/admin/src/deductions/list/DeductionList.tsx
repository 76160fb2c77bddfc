import { Stack, Typography } from "@mui/material";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput, ReferenceInput, SelectArrayInput, SelectInput } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { PointsText } from "../points/PointsText";
import { UnitInput } from "../units/UnitInput";
import { DeductionStatusChip } from "./DeductionStatusChip";
import { deductionStatusChoices } from "./deductionStatuses";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status.in"
    label="resources.deductions.fields.status"
    choices={deductionStatusChoices}
    alwaysOn
  />,
  <NumberInput key="year" source="year.eq" label="resources.deductions.fields.year" />,
  <UnitInput key="unit" source="unitSubtree" label="resources.deductions.fields.unit" />,
  <ReferenceInput
    key="cause"
    source="causeId.eq"
    reference="causes"
    sort={{ field: "position", order: "ASC" }}
  >
    <SelectInput optionText="name" label="resources.deductions.fields.cause" />
  </ReferenceInput>,
];

const columns = {
  unit: (deduction: DeductionRowFragment) => deduction.assessment?.unit.name,
  year: (deduction: DeductionRowFragment) => deduction.assessment?.round.year,
  criterion: (deduction: DeductionRowFragment) => `${deduction.criterion.code}. ${deduction.criterion.name}`,
  points: (deduction: DeductionRowFragment) => deduction.points,
  status: (deduction: DeductionRowFragment) => deduction.status,
  cause: (deduction: DeductionRowFragment) => deduction.cause?.name,
  responsibleUnit: (deduction: DeductionRowFragment) => deduction.responsibleUnit?.name,
  note: (deduction: DeductionRowFragment) => deduction.note,
};

export function DeductionList() {
  return (
    <LedgerList<DeductionRowFragment>
      resource="deductions"
      filters={filters}
      sort={{ field: "points", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<DeductionRowFragment> card={(deduction) => <DeductionCard deduction={deduction} />}>
        <DataTable.Col
          source="criterion"
          render={(deduction) => `${deduction.criterion.code}. ${deduction.criterion.name}`}
        />
        <DataTable.Col
          source="points"
          sortByOrder="DESC"
          render={(deduction) => <PointsText points={deduction.points} max={deduction.criterion.maxPoints} />}
        />
        <DataTable.Col
          source="status"
          render={(deduction) => <DeductionStatusChip status={deduction.status} />}
        />
        <DataTable.Col source="cause" disableSort render={(deduction) => deduction.cause?.name ?? "–"} />
        <DataTable.Col source="unit" disableSort render={(deduction) => deduction.assessment?.unit.name} />
        <DataTable.Col source="year" disableSort render={(deduction) => deduction.assessment?.round.year} />
      </RecordsView>
    </LedgerList>
  );
}

function DeductionCard({ deduction }: { deduction: DeductionRowFragment }) {
  const { criterion, assessment, cause } = deduction;
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Typography variant="subtitle2">
        {criterion.code}. {criterion.name}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <PointsText points={deduction.points} max={criterion.maxPoints} variant="subtitle2" />
        <DeductionStatusChip status={deduction.status} />
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {assessment?.unit.name} · {assessment?.round.year}
        {cause && ` · ${cause.name}`}
      </Typography>
    </Stack>
  );
}
