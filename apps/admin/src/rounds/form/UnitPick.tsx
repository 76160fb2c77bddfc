import { Autocomplete, TextField } from "@mui/material";
import { useState } from "react";
import { useUnitSearch } from "./useCohort";

interface NamedUnit {
  id: string;
  name: string;
}

interface UnitPickProps {
  label: string;
  unit: NamedUnit | null;
  onPick: (unit: NamedUnit | null) => void;
}

/** One unit outside of any form. */
export function UnitPick({ label, unit, onPick }: UnitPickProps) {
  const [search, setSearch] = useState("");
  const { found } = useUnitSearch(search === unit?.name ? "" : search);
  const options: NamedUnit[] = unit && !found.some(({ id }) => id === unit.id) ? [unit, ...found] : found;
  return (
    <Autocomplete<NamedUnit>
      options={options}
      value={unit}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text) => setSearch(text)}
      onChange={(_event, chosen) => onPick(chosen)}
      renderInput={(field) => <TextField {...field} label={label} />}
    />
  );
}
