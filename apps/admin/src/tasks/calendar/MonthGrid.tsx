import { Box } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useLocaleState } from "react-admin";
import { weekdayName, weekdayShort } from "./calendarWords";
import { DayCell } from "./DayCell";
import { dayByKey, monthWeeks } from "./monthGrid";
import type { MonthDays } from "./useMonth";

interface MonthGridProps {
  month: string;
  label: string;
  today: string;
  days: MonthDays;
  onOpen: (day: string) => void;
  /** A key led beyond the month. */
  onLeave: (month: string) => void;
}

/** A month as a grid: one day is in the order of tabs, the arrows lead to the others. */
export function MonthGrid({ month, label, today, days, onOpen, onLeave }: MonthGridProps) {
  const [locale] = useLocaleState();
  const grid = useRef<HTMLTableElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const weeks = monthWeeks(month);
  const first = today.startsWith(month) ? today : `${month}-01`;
  const current = walked?.startsWith(month) ? walked : first;

  useEffect(() => {
    if (walked?.startsWith(month)) {
      grid.current?.querySelector<HTMLElement>(`[data-day="${walked}"]`)?.focus();
    }
  }, [walked, month]);

  // Another month came by other ways than the keys.
  useEffect(() => setWalked((day) => (day?.startsWith(month) ? day : null)), [month]);

  const walk = (key: string): boolean => {
    const day = dayByKey(walked ?? current, key);
    if (!day) return false;
    setWalked(day);
    if (!day.startsWith(month)) onLeave(day.slice(0, 7));
    return true;
  };

  return (
    <Box
      component="table"
      role="grid"
      ref={grid}
      aria-label={label}
      onKeyDown={(event) => walk(event.key) && event.preventDefault()}
      sx={{
        width: "100%",
        tableLayout: "fixed",
        borderCollapse: "collapse",
        bgcolor: "background.paper",
        "& th, & td": { border: 1, borderColor: "divider", p: 0, verticalAlign: "top" },
        "& th": { py: 0.75, color: "text.secondary", typography: "body2" },
      }}
    >
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day, locale)}>
              {weekdayShort(day, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isOfMonth={day.startsWith(month)}
                isToday={day === today}
                isCurrent={day === current}
                entries={days.entries.get(day) ?? []}
                special={days.special.get(day)}
                today={today}
                onOpen={() => {
                  setWalked(day);
                  onOpen(day);
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
