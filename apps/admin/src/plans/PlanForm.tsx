import { NumberInput, required, TextInput } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";

function PlanForm({ isNew = false }: { isNew?: boolean }) {
  const unit = useHomeUnit();
  return (
    <LedgerForm resource="plans" defaultValues={{ unitId: unit?.id }}>
      <TextInput source="name" validate={required()} />
      {isNew && <UnitInput source="unitId" validate={required()} />}
      <NumberInput source="year" validate={required()} format={(year) => year} />
      <TextInput source="number" />
      <DayInput source="issuedOn" parse={(day) => day || null} />
    </LedgerForm>
  );
}

export function PlanCreate() {
  return (
    <LedgerCreate resource="plans">
      <PlanForm isNew />
    </LedgerCreate>
  );
}

export function PlanEdit() {
  return (
    <LedgerEdit resource="plans">
      <PlanForm />
    </LedgerEdit>
  );
}
