import { Autocomplete, MenuItem, Stack, TextField } from "@mui/material";
import type { UnitRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useGetList, useTranslate } from "react-admin";
import type { LedgerPlace } from "./useLedgerPlace";

interface LedgerPickersProps {
  place: LedgerPlace;
  unit: { id: string; name: string };
  years: readonly number[];
}

export function LedgerPickers({ place, unit, years }: LedgerPickersProps) {
  const translate = useTranslate();
  const choices = [...new Set([...years, ...(place.year === null ? [] : [place.year])])];
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1, width: { xs: "100%", sm: "auto" } }}>
      <UnitPicker unit={unit} onPick={(unitId) => place.goTo({ unitId })} />
      <TextField
        select
        label={translate("home.year")}
        value={place.year ?? ""}
        onChange={(event) => place.goTo({ year: Number(event.target.value) })}
        sx={{ width: { xs: "100%", sm: 130 }, flexShrink: 0 }}
      >
        {choices.map((year) => (
          <MenuItem key={year} value={year}>
            {year}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}

interface UnitPickerProps {
  unit: { id: string; name: string };
  onPick: (unitId: string) => void;
}

function UnitPicker({ unit, onPick }: UnitPickerProps) {
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
      sx={{ minWidth: { xs: 0, sm: 320 }, flexGrow: 1 }}
    />
  );
}
