import { required, SelectInput, TextInput } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { directiveKindChoices } from "./directiveKinds";

function DirectiveForm({ isNew = false }: { isNew?: boolean }) {
  const unit = useHomeUnit();
  return (
    <LedgerForm resource="directives" defaultValues={{ kind: "DOCUMENT", unitId: unit?.id }}>
      {isNew && <UnitInput source="unitId" validate={required()} />}
      <SelectInput source="kind" choices={directiveKindChoices} validate={required()} />
      <TextInput source="number" />
      <DayInput source="issuedOn" validate={required()} />
      <TextInput source="issuer" validate={required()} />
      <TextInput source="extract" multiline minRows={3} validate={required()} />
    </LedgerForm>
  );
}

export function DirectiveCreate() {
  return (
    <LedgerCreate resource="directives">
      <DirectiveForm isNew />
    </LedgerCreate>
  );
}

export function DirectiveEdit() {
  return (
    <LedgerEdit resource="directives">
      <DirectiveForm />
    </LedgerEdit>
  );
}
