import { Chip, Stack } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { Section } from "../../records/Section";
import { dayName, specialWords } from "./calendarWords";
import { DayEntries } from "./DayEntries";
import type { MonthDays } from "./useMonth";

/** The month day by day: those with something due, and the holidays. */
export function Agenda({ days, today }: { days: MonthDays; today: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const shown = [...new Set([...days.entries.keys(), ...days.special.keys()])].sort();
  return (
    <Stack sx={{ gap: 1.5 }}>
      {shown.map((day) => {
        const special = days.special.get(day);
        return (
          <Section
            key={day}
            title={dayName(day, locale)}
            action={
              <Stack direction="row" sx={{ gap: 0.5 }}>
                {day === today && (
                  <Chip size="small" color="primary" label={translate("taskViews.calendar.today")} />
                )}
                {special && <Chip size="small" variant="outlined" label={specialWords(special, translate)} />}
              </Stack>
            }
          >
            <DayEntries entries={days.entries.get(day) ?? []} />
          </Section>
        );
      })}
    </Stack>
  );
}
