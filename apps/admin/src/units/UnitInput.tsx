import { AutocompleteInput, type InputProps, type RaRecord, ReferenceInput } from "react-admin";

const bySearch = (search: string) => ({ search });

interface UnitInputProps extends Pick<InputProps, "source" | "validate" | "label" | "helperText"> {
  filter?: object;
  alwaysOn?: boolean;
}

/** Chooses a unit by typing part of its name, with or without diacritics. */
export function UnitInput({ source, filter, alwaysOn: _, ...input }: UnitInputProps) {
  return (
    <ReferenceInput
      source={source}
      reference="units"
      filter={filter ?? {}}
      sort={{ field: "name", order: "ASC" }}
      perPage={25}
    >
      <AutocompleteInput
        {...input}
        optionText={(unit: RaRecord) => unit.name ?? ""}
        filterToQuery={bySearch}
        parse={(id) => id || null}
      />
    </ReferenceInput>
  );
}
