import { BooleanInput, NumberInput, required, SelectInput, TextInput } from "react-admin";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { causeKindChoices } from "./causeKinds";

function CauseForm({ isNew = false }: { isNew?: boolean }) {
  return (
    <LedgerForm resource="causes" defaultValues={{ kind: "SUBJECTIVE" }}>
      <TextInput source="name" validate={required()} />
      <TextInput source="code" readOnly={!isNew} />
      <TextInput source="nameEn" />
      <SelectInput source="kind" choices={causeKindChoices} validate={required()} />
      <NumberInput source="position" />
      {!isNew && <BooleanInput source="active" />}
    </LedgerForm>
  );
}

export function CauseCreate() {
  return (
    <LedgerCreate resource="causes" redirectTo={() => "/causes"}>
      <CauseForm isNew />
    </LedgerCreate>
  );
}

export function CauseEdit() {
  return (
    <LedgerEdit resource="causes" redirectTo={() => "/causes"}>
      <CauseForm />
    </LedgerEdit>
  );
}
