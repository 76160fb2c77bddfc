import type { UnitRowFragment } from "@reform-ledger/api-types";
import { required, SelectInput, TextInput, useRecordContext } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerForm } from "../forms/LedgerForm";
import { UnitInput } from "./UnitInput";
import { unitKindChoices } from "./unitKinds";

export function UnitForm({ isNew = false }: { isNew?: boolean }) {
  const unit = useRecordContext<UnitRowFragment>();
  return (
    <LedgerForm resource="units" defaultValues={{ parentId: unit?.parent?.id ?? null }}>
      <TextInput source="code" validate={required()} readOnly={!isNew} />
      <TextInput source="name" validate={required()} />
      <TextInput source="nameEn" />
      <SelectInput source="kind" choices={unitKindChoices} validate={required()} />
      <UnitInput source="parentId" label="resources.units.fields.parent" />
      <DayInput source="validFrom" parse={(day) => day || null} />
      <DayInput source="validTo" parse={(day) => day || null} />
    </LedgerForm>
  );
}
