import { ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerForm } from "../forms/LedgerForm";
import { PointsInput } from "../points/PointsInput";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";

export function MeasurementCreate() {
  const unit = useHomeUnit();
  return (
    <LedgerCreate resource="measurements" redirectTo={() => "/measurements"}>
      <LedgerForm resource="measurements" defaultValues={{ unitId: unit?.id }}>
        <ReferenceInput source="indicatorId" reference="indicators" sort={{ field: "name", order: "ASC" }}>
          <SelectInput optionText="name" validate={required()} />
        </ReferenceInput>
        <UnitInput source="unitId" validate={required()} />
        <DayInput source="periodStart" validate={required()} />
        <DayInput source="periodEnd" validate={required()} />
        <PointsInput source="numerator" validate={required()} />
        <PointsInput source="denominator" />
        <TextInput source="source" validate={required()} />
      </LedgerForm>
    </LedgerCreate>
  );
}
