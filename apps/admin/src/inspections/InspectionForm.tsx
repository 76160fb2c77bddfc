import { vietnamDate } from "@reform-ledger/domain";
import { required, SelectInput, TextInput } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { inspectionKindChoices } from "./inspectionKinds";

function InspectionForm({ isNew = false }: { isNew?: boolean }) {
  const unit = useHomeUnit();
  const given = { kind: "DISCIPLINE", unitId: unit?.id, startedOn: vietnamDate(new Date()) };
  return (
    <LedgerForm resource="inspections" {...(isNew && { defaultValues: given })}>
      {isNew && <UnitInput source="unitId" validate={required()} />}
      <TextInput source="name" validate={required()} multiline />
      <SelectInput source="kind" choices={inspectionKindChoices} validate={required()} />
      <TextInput source="decisionNumber" />
      <DayInput source="decisionOn" parse={(day) => day || null} />
      <DayInput source="startedOn" validate={required()} />
      <DayInput source="endedOn" parse={(day) => day || null} />
      <TextInput source="lead" />
      <TextInput source="conclusion" multiline minRows={3} />
    </LedgerForm>
  );
}

export function InspectionCreate() {
  return (
    <LedgerCreate resource="inspections">
      <InspectionForm isNew />
    </LedgerCreate>
  );
}

export function InspectionEdit() {
  return (
    <LedgerEdit resource="inspections">
      <InspectionForm />
    </LedgerEdit>
  );
}
