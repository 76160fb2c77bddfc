import { MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { UnitPicker } from "../home/UnitPicker";
import type { BalancePlace } from "./useBalancePlace";

interface BalancePickersProps {
  place: BalancePlace;
  unit: { id: string; name: string };
}

export function BalancePickers({ place, unit }: BalancePickersProps) {
  const { years, own, from, to, goTo } = place;
  const laterYears = own.filter((year) => years.some((other) => other < year));
  const earlierYears = years.filter((year) => to === null || year < to);
  return (
    <Stack
      className="screen-only"
      direction={{ xs: "column", sm: "row" }}
      sx={{ gap: 1, alignItems: { sm: "center" } }}
    >
      <UnitPicker unit={unit} onPick={(unitId) => goTo({ unit: unitId, from: null, to: null, show: null })} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <YearChoice name="from" year={from} years={earlierYears} onPick={(year) => goTo({ from: year })} />
        <YearChoice
          name="to"
          year={to}
          years={laterYears}
          onPick={(year) => goTo({ to: year, from: null })}
        />
      </Stack>
    </Stack>
  );
}

interface YearChoiceProps {
  name: "from" | "to";
  year: number | null;
  years: readonly number[];
  onPick: (year: string) => void;
}

function YearChoice({ name, year, years, onPick }: YearChoiceProps) {
  const translate = useTranslate();
  const choices = [...new Set([...years, ...(year === null ? [] : [year])])];
  return (
    <TextField
      select
      label={translate(`resources.balances.${name}`)}
      value={year ?? ""}
      disabled={choices.length === 0}
      onChange={(event) => onPick(String(event.target.value))}
      sx={{ width: { xs: "50%", sm: 120 } }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {choice}
        </MenuItem>
      ))}
    </TextField>
  );
}
