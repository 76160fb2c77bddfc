import PsychologyAltOutlined from "@mui/icons-material/PsychologyAltOutlined";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { UnitInput } from "../units/UnitInput";
import { explainDeduction } from "./deduction.operations";

const text = (value: unknown) => (value ? String(value) : null);

export function ExplainDeductionButton({ deduction }: { deduction: DeductionDetailFragment }) {
  return (
    <ActionButton
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.explain"
      done="resources.deductions.done.explain"
      icon={<PsychologyAltOutlined />}
      variant={deduction.status === "UNEXPLAINED" ? "contained" : "outlined"}
      document={explainDeduction}
      defaults={{
        causeId: deduction.cause?.id ?? null,
        note: deduction.note,
        responsibleUnitId: deduction.responsibleUnit?.id ?? deduction.assessment?.unit.id ?? null,
      }}
      toInput={({ causeId, note, responsibleUnitId }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        causeId: String(causeId),
        note: text(note),
        responsibleUnitId: String(responsibleUnitId),
      })}
    >
      <CauseInput source="causeId" isRequired />
      <TextInput source="note" label="resources.deductions.fields.note" multiline minRows={3} />
      <UnitInput
        source="responsibleUnitId"
        label="resources.deductions.fields.responsibleUnit"
        validate={required()}
      />
    </ActionButton>
  );
}

export function CauseInput({ source, isRequired = false }: { source: string; isRequired?: boolean }) {
  return (
    <ReferenceInput
      source={source}
      reference="causes"
      filter={{ active: { eq: true } }}
      sort={{ field: "position", order: "ASC" }}
      perPage={100}
    >
      <SelectInput
        optionText="name"
        label="resources.deductions.fields.cause"
        {...(isRequired && { validate: required() })}
      />
    </ReferenceInput>
  );
}
