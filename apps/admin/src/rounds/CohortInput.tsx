import { AutocompleteArrayInput, type RaRecord, ReferenceArrayInput, required } from "react-admin";

const bySearch = (search: string) => ({ search });

/** Chooses the units that are assessed by typing part of each name. */
export function CohortInput({ source }: { source: string }) {
  return (
    <ReferenceArrayInput
      source={source}
      reference="units"
      sort={{ field: "name", order: "ASC" }}
      perPage={25}
    >
      <AutocompleteArrayInput
        optionText={(unit: RaRecord) => unit.name ?? ""}
        filterToQuery={bySearch}
        validate={required()}
        helperText="resources.rounds.sections.unitIdsHint"
      />
    </ReferenceArrayInput>
  );
}
