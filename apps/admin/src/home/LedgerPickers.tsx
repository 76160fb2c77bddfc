import { MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { UnitPicker } from "./UnitPicker";
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
