import type { FindingDetailFragment } from "@reform-ledger/api-types";
import { AutocompleteInput, ReferenceInput, required, TextInput, useRecordContext } from "react-admin";
import { useSearchParams } from "react-router";
import { CauseInput } from "../causes/CauseInput";
import { DayInput } from "../forms/DayInput";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";

const bySearch = (search: string) => ({ search });

const criterionName = ({ code, name }: { code?: string; name?: string }) => (name ? `${code}. ${name}` : "");

function FindingForm({ isNew = false, given }: { isNew?: boolean; given: FormValues }) {
  return (
    <LedgerForm resource="findings" defaultValues={given}>
      {isNew && (
        <ReferenceInput
          source="inspectionId"
          reference="inspections"
          sort={{ field: "startedOn", order: "DESC" }}
          perPage={25}
        >
          <AutocompleteInput optionText="name" filterToQuery={bySearch} validate={required()} />
        </ReferenceInput>
      )}
      <UnitInput source="unitId" validate={required()} />
      <TextInput source="text" multiline minRows={3} validate={required()} />
      <TextInput source="recommendation" multiline minRows={2} />
      <DayInput source="dueOn" parse={(day) => day || null} />
      <ReferenceInput source="criterionId" reference="criteria" perPage={25}>
        <AutocompleteInput optionText={criterionName} filterToQuery={bySearch} parse={(id) => id || null} />
      </ReferenceInput>
      <CauseInput source="causeId" label="resources.findings.fields.cause" />
    </LedgerForm>
  );
}

/** A new finding; from an inspection's page it comes with the inspection. */
export function FindingCreate() {
  const [params] = useSearchParams();
  return (
    <LedgerCreate resource="findings">
      <FindingForm isNew given={{ inspectionId: params.get("inspectionId") }} />
    </LedgerCreate>
  );
}

export function FindingEdit() {
  return (
    <LedgerEdit resource="findings">
      <KnownFinding />
    </LedgerEdit>
  );
}

/** What the form calls by another name than the record does. */
function KnownFinding() {
  const finding = useRecordContext<FindingDetailFragment>();
  if (!finding) return null;
  const { unit, criterion, cause } = finding;
  return <FindingForm given={{ unitId: unit.id, criterionId: criterion?.id, causeId: cause?.id }} />;
}
