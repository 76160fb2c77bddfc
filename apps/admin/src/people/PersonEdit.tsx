import { email, required, TextInput } from "react-admin";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";

export function PersonEdit() {
  return (
    <LedgerEdit resource="people">
      <LedgerForm resource="people">
        <TextInput source="name" validate={required()} />
        <TextInput
          source="email"
          type="email"
          validate={[required(), email()]}
          helperText="resources.people.explanations.email"
        />
      </LedgerForm>
    </LedgerEdit>
  );
}
