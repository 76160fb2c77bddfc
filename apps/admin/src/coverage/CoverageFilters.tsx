import { MenuItem, Stack, TextField } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { UnitPicker } from "../home/UnitPicker";
import type { CoveragePlace } from "./useCoveragePlace";

export function CoverageFilters({ place }: { place: CoveragePlace }) {
  const { unitId, year, years, areaId, areas, goTo } = place;
  const translate = useTranslate();
  const word = (name: string) => translate(`resources.coverage.filters.${name}`);
  const { data: unit } = useGetOne("units", { id: unitId ?? "" }, { enabled: unitId !== null });
  const shownAreas = areas.map(({ id, code, name }) => ({ value: id, label: `${code}. ${name}` }));
  const shownYears = [...new Set([...years, ...(year === null ? [] : [year])])].map((each) => ({
    value: String(each),
    label: String(each),
  }));
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1 }}>
      {unit && (
        <UnitPicker
          unit={{ id: String(unit.id), name: unit.name }}
          onPick={(picked) => goTo({ unit: picked, year: null, area: null })}
        />
      )}
      <Choice
        label={word("year")}
        every={word("everyYear")}
        value={year === null ? "all" : String(year)}
        choices={shownYears}
        onPick={(picked) => goTo({ year: picked, area: null })}
        width={130}
      />
      <Choice
        label={word("area")}
        every={word("everyArea")}
        value={shownAreas.some(({ value }) => value === areaId) ? (areaId ?? "all") : "all"}
        choices={shownAreas}
        onPick={(picked) => goTo({ area: picked === "all" ? null : picked })}
        width={320}
      />
    </Stack>
  );
}

interface ChoiceProps {
  label: string;
  every: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
  width: number;
}

function Choice({ label, every, value, choices, onPick, width }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      sx={{ width: { xs: "100%", sm: width }, flexShrink: 1 }}
    >
      <MenuItem value="all">{every}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} sx={{ whiteSpace: "normal" }}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
