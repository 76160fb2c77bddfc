import { Stack, Typography } from "@mui/material";
import type { MeasurementRowFragment } from "@reform-ledger/api-types";
import { roundHalfUp } from "@reform-ledger/domain";
import { DataTable, ReferenceInput, SelectInput } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { formatDate } from "../dates/formatDate";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { DecimalText } from "../points/PointsText";
import { UnitInput } from "../units/UnitInput";

const filters = [
  <ReferenceInput
    key="indicator"
    source="indicatorId.eq"
    reference="indicators"
    sort={{ field: "name", order: "ASC" }}
    alwaysOn
  >
    <SelectInput optionText="name" label="resources.measurements.fields.indicator" />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitId.eq" label="resources.measurements.fields.unit" />,
];

const columns = {
  indicator: (measurement: MeasurementRowFragment) => measurement.indicator.name,
  unit: (measurement: MeasurementRowFragment) => measurement.unit.name,
  periodStart: (measurement: MeasurementRowFragment) => measurement.periodStart,
  periodEnd: (measurement: MeasurementRowFragment) => measurement.periodEnd,
  numerator: (measurement: MeasurementRowFragment) => measurement.numerator,
  denominator: (measurement: MeasurementRowFragment) => measurement.denominator,
  value: (measurement: MeasurementRowFragment) => roundHalfUp(measurement.value, 2),
  source: (measurement: MeasurementRowFragment) => measurement.source,
};

const periodOf = ({ periodStart, periodEnd }: MeasurementRowFragment) =>
  `${formatDate(periodStart)} – ${formatDate(periodEnd)}`;

export function MeasurementList() {
  return (
    <LedgerList<MeasurementRowFragment>
      resource="measurements"
      filters={filters}
      sort={{ field: "periodEnd", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<MeasurementRowFragment>
        rowClick={false}
        card={(measurement) => <MeasurementCard measurement={measurement} />}
      >
        <DataTable.Col source="indicator" disableSort render={({ indicator }) => indicator.name} />
        <DataTable.Col source="unit" disableSort render={({ unit }) => unit.name} />
        <DataTable.Col
          source="periodEnd"
          label="resources.measurements.fields.period"
          render={(measurement) => periodOf(measurement as MeasurementRowFragment)}
        />
        <DataTable.Col
          source="numerator"
          disableSort
          align="right"
          render={({ numerator }) => <DecimalText value={numerator} />}
        />
        <DataTable.Col
          source="denominator"
          disableSort
          align="right"
          render={({ denominator }) => <DecimalText value={denominator} />}
        />
        <DataTable.Col
          source="value"
          disableSort
          align="right"
          render={({ value, indicator }) => (
            <strong style={{ whiteSpace: "nowrap" }}>
              <DecimalText value={value} decimals={2} /> {indicator.measure}
            </strong>
          )}
        />
        <DataTable.Col
          source="source"
          disableSort
          render={({ source, constructed }) => (
            <>
              {source} <ConstructedChip constructed={constructed} />
            </>
          )}
        />
      </RecordsView>
    </LedgerList>
  );
}

function MeasurementCard({ measurement }: { measurement: MeasurementRowFragment }) {
  const { indicator, unit, value, constructed } = measurement;
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Typography variant="subtitle2">{indicator.name}</Typography>
      <Typography variant="body2">
        <DecimalText value={value} decimals={2} /> {indicator.measure} · {periodOf(measurement)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {unit.name} <ConstructedChip constructed={constructed} />
      </Typography>
    </Stack>
  );
}
