import type { TargetRowFragment } from "@reform-ledger/api-types";
import { NumberInput, ReferenceInput, required, SelectInput, TextInput, useLocaleState } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { formatDecimal } from "../points/formatPoints";
import { PointsInput } from "../points/PointsInput";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";

const comparators = ["GTE", "GT", "LTE", "LT", "EQ"].map((comparator) => ({
  id: comparator,
  name: `resources.targets.comparator.${comparator}`,
}));

function TargetForm({ isNew = false }: { isNew?: boolean }) {
  const unit = useHomeUnit();
  const [locale] = useLocaleState();
  return (
    <LedgerForm resource="targets" defaultValues={{ comparator: "GTE", unitId: unit?.id }}>
      {isNew && (
        <>
          <ReferenceInput source="indicatorId" reference="indicators" sort={{ field: "name", order: "ASC" }}>
            <SelectInput optionText="name" validate={required()} />
          </ReferenceInput>
          <UnitInput source="unitId" validate={required()} />
          <NumberInput source="year" validate={required()} />
        </>
      )}
      <SelectInput source="comparator" choices={comparators} validate={required()} />
      <PointsInput
        source="value"
        validate={required()}
        format={(value: TargetRowFragment["value"] | undefined) =>
          value?.includes(".") ? formatDecimal(value, locale) : (value ?? "")
        }
      />
      <DayInput source="dueOn" validate={required()} />
      <TextInput source="source" />
    </LedgerForm>
  );
}

export function TargetCreate() {
  return (
    <LedgerCreate resource="targets">
      <TargetForm isNew />
    </LedgerCreate>
  );
}

export function TargetEdit() {
  return (
    <LedgerEdit resource="targets">
      <TargetForm />
    </LedgerEdit>
  );
}
