import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from "react-admin";
import { AddRowButton } from "../forms/AddRowButton";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerForm } from "../forms/LedgerForm";
import { PointsInput } from "../points/PointsInput";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { policyChoices, scopeChoices } from "./criteriaChoices";

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
        <TextInput source="name" validate={required()} />
        <TextInput source="nameEn" />
        <UnitInput source="unitId" validate={required()} />
        <NumberInput source="year" validate={required()} />
        <PointsInput source="maxPoints" validate={required()} />
        <NumberInput source="decimals" min={0} max={6} validate={required()} />
        <SelectInput source="notApplicablePolicy" choices={policyChoices} validate={required()} />
        <TextInput source="decisionNumber" />
        <DayInput source="issuedOn" parse={(day) => day || null} />
        <ArrayInput source="gradeBands">
          <SimpleFormIterator
            inline
            disableReordering
            fullWidth
            addButton={<AddRowButton label="resources.criteriaSets.actions.addBand" />}
          >
            <SelectInput source="scope" choices={scopeChoices} validate={required()} />
            <TextInput source="label" validate={required()} />
            <PointsInput source="floorPercent" validate={required()} />
          </SimpleFormIterator>
        </ArrayInput>
      </LedgerForm>
    </LedgerCreate>
  );
}
