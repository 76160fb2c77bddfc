import type { CriterionRowFragment } from "@reform-ledger/api-types";
import {
  BooleanInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useRecordContext,
} from "react-admin";
import { useSearchParams } from "react-router";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { PointsInput } from "../points/PointsInput";
import { UnitInput } from "../units/UnitInput";
import { criterionKindChoices, methodChoices } from "./criteriaChoices";

function CriterionForm({ setId }: { setId?: string | null }) {
  const criterion = useRecordContext<CriterionRowFragment>();
  const isNew = !criterion?.id;
  return (
    <LedgerForm
      resource="criteria"
      defaultValues={{
        setId: setId ?? criterion?.set.id,
        kind: "SCORED",
        evidenceRequired: false,
        appraisingUnitId: criterion?.appraisingUnit?.id ?? null,
      }}
    >
      {isNew && (
        <ReferenceInput
          source="parentId"
          reference="criteria"
          filter={{ setId: { eq: setId } }}
          sort={{ field: "position", order: "ASC" }}
          perPage={100}
        >
          <SelectInput optionText={({ code, name }) => `${code}. ${name}`} parse={(id) => id || null} />
        </ReferenceInput>
      )}
      <TextInput source="code" validate={required()} />
      <TextInput source="name" validate={required()} multiline />
      <TextInput source="nameEn" />
      <PointsInput source="maxPoints" validate={required()} />
      {isNew && <SelectInput source="kind" choices={criterionKindChoices} validate={required()} />}
      <SelectInput source="method" choices={methodChoices} parse={(method) => method || null} />
      <TextInput source="ruleText" multiline minRows={3} />
      <BooleanInput source="evidenceRequired" />
      <UnitInput source="appraisingUnitId" />
    </LedgerForm>
  );
}

const setPath = (record: Record<string, unknown>) =>
  `/criteriaSets/${(record as unknown as CriterionRowFragment).set.id}/show`;

export function CriterionCreate() {
  const [params] = useSearchParams();
  return (
    <LedgerCreate resource="criteria" redirectTo={setPath}>
      <CriterionForm setId={params.get("setId")} />
    </LedgerCreate>
  );
}

export function CriterionEdit() {
  return (
    <LedgerEdit resource="criteria" redirectTo={setPath}>
      <CriterionForm />
    </LedgerEdit>
  );
}
