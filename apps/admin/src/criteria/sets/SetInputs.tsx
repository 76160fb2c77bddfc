import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from "react-admin";
import { AddRowButton } from "../../forms/AddRowButton";
import { DayInput } from "../../forms/DayInput";
import { PointsInput } from "../../points/PointsInput";
import { policyChoices, scopeChoices } from "../criteriaChoices";

/** What of a set can be changed while it is a draft. */
export function SetInputs() {
  return (
    <>
      <TextInput source="name" validate={required()} multiline />
      <TextInput source="nameEn" />
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
          <SelectInput
            source="scope"
            label="resources.criteriaSets.fields.scope"
            choices={scopeChoices}
            validate={required()}
          />
          <TextInput source="label" label="resources.criteriaSets.fields.label" validate={required()} />
          <PointsInput
            source="floorPercent"
            label="resources.criteriaSets.fields.floorPercent"
            validate={required()}
          />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
