import { Chip, Stack } from "@mui/material";
import { AutocompleteArrayInput, required, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { scopeNames, scopePresets } from "./scopePresets";

const choices = scopeNames.map((name) => ({ id: name, name }));

/** What a key may do: one press for the usual kinds of keys, then single scopes more or less. */
export function ScopesInput() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const choose = (scopes: readonly string[]) =>
    setValue("scopes", [...scopes], { shouldDirty: true, shouldValidate: true });
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", mb: 1 }}>
        {Object.entries(scopePresets).map(([name, scopes]) => (
          <Chip
            key={name}
            variant="outlined"
            label={translate(`resources.apiKeys.presets.${name}`)}
            onClick={() => choose(scopes)}
          />
        ))}
      </Stack>
      <AutocompleteArrayInput source="scopes" choices={choices} validate={required()} />
    </>
  );
}
