import { required, TextInput } from "react-admin";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerForm } from "../forms/LedgerForm";

export function IndicatorCreate() {
  return (
    <LedgerCreate resource="indicators" redirectTo={() => "/indicators"}>
      <LedgerForm resource="indicators" defaultValues={{ measure: "%" }}>
        <TextInput source="code" validate={required()} />
        <TextInput source="name" validate={required()} />
        <TextInput source="nameEn" />
        <TextInput source="measure" />
        <TextInput source="numeratorName" />
        <TextInput source="denominatorName" />
      </LedgerForm>
    </LedgerCreate>
  );
}
