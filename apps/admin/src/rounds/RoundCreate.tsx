import { BooleanInput, NumberInput, required, SelectInput, TextInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { LedgerCreate } from "../forms/LedgerCreate";
import { LedgerForm } from "../forms/LedgerForm";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { CohortInput } from "./form/CohortInput";
import { DeadlineInputs } from "./form/DeadlineInputs";
import { PublishedSetInput } from "./PublishedSetInput";
import { rankingChoices } from "./roundPhase";

export function RoundCreate() {
  const unit = useHomeUnit();
  return (
    <LedgerCreate resource="rounds">
      <LedgerForm
        resource="rounds"
        defaultValues={{ unitId: unit?.id, rankingMethod: "COMPETITION", imported: false, unitIds: [] }}
      >
        <PublishedSetInput source="setId" />
        <TextInput source="name" validate={required()} />
        <NumberInput source="year" min={2000} max={2100} validate={required()} />
        <UnitInput source="unitId" validate={required()} />
        <CohortInput source="unitIds" />
        <SelectInput source="rankingMethod" choices={rankingChoices} validate={required()} />
        <BooleanInput source="imported" helperText="resources.rounds.sections.importedHint" />
        <SourceInput />
        <Deadlines />
      </LedgerForm>
    </LedgerCreate>
  );
}

/** Only what was published elsewhere has a source. */
function SourceInput() {
  const imported: unknown = useWatch({ name: "imported" });
  if (!imported) return null;
  return (
    <TextInput
      source="source"
      multiline
      validate={required()}
      helperText="resources.rounds.sections.sourceHint"
    />
  );
}

/** Nobody waits for a past result. */
function Deadlines() {
  const imported: unknown = useWatch({ name: "imported" });
  return imported ? null : <DeadlineInputs />;
}
