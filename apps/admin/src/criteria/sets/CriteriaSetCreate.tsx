import { required, TextInput } from "react-admin";
import { LedgerCreate } from "../../forms/LedgerCreate";
import { LedgerForm } from "../../forms/LedgerForm";
import { UnitInput } from "../../units/UnitInput";
import { useHomeUnit } from "../../viewer/useViewer";
import { SetInputs } from "./SetInputs";

export function CriteriaSetCreate() {
  const unit = useHomeUnit();
  return (
    <LedgerCreate resource="criteriaSets">
      <LedgerForm
        resource="criteriaSets"
        defaultValues={{
          unitId: unit?.id,
          decimals: 2,
          notApplicablePolicy: "EXCLUDE_MAX",
          maxPoints: "100",
        }}
      >
        <TextInput source="code" validate={required()} />
        <UnitInput source="unitId" validate={required()} />
        <SetInputs />
      </LedgerForm>
    </LedgerCreate>
  );
}
