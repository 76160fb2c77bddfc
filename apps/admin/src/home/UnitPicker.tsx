import { Autocomplete, TextField } from "@mui/material";
import type { UnitRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useGetList, useTranslate } from "react-admin";

interface UnitPickerProps {
  unit: { id: string; name: string };
  onPick: (unitId: string) => void;
}

/** Chooses a unit by typing part of its name, with or without diacritics. */
export function UnitPicker({ unit, onPick }: UnitPickerProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const typed = search === unit.name ? "" : search;
  const { data = [] } = useGetList<UnitRowFragment>("units", {
    filter: { search: typed },
    pagination: { page: 1, perPage: 25 },
    sort: { field: "name", order: "ASC" },
  });
  const options = data.some(({ id }) => id === unit.id) ? data : [unit, ...data];
  return (
    <Autocomplete<{ id: string; name: string }, false, true>
      disableClearable
      options={options}
      value={unit}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text) => setSearch(text)}
      onChange={(_event, chosen) => onPick(chosen.id)}
      renderInput={(field) => <TextField {...field} label={translate("home.unit")} />}
      sx={{ minWidth: { xs: 0, sm: 280 }, flexGrow: 1, maxWidth: 480, width: { xs: "100%", sm: "auto" } }}
    />
  );
}
