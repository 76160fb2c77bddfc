import { AutocompleteInput, type RaRecord, ReferenceInput, required } from "react-admin";

const bySearch = (search: string) => ({ search });

/** Chooses a criteria set that a round may use. */
export function PublishedSetInput({ source }: { source: string }) {
  return (
    <ReferenceInput
      source={source}
      reference="criteriaSets"
      filter={{ status: { eq: "PUBLISHED" } }}
      sort={{ field: "year", order: "DESC" }}
      perPage={25}
    >
      <AutocompleteInput
        optionText={(set: RaRecord) => (set.name ? `${set.name} (${set.code})` : "")}
        filterToQuery={bySearch}
        parse={(id) => id || null}
        validate={required()}
      />
    </ReferenceInput>
  );
}
