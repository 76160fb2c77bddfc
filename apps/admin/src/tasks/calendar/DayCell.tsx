import { Box, ButtonBase, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { CalendarDayRowFragment, TaskOverviewFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { dayName, specialWords } from "./calendarWords";
import { type DayEntry, isLate } from "./dayEntries";
import { EntryLine } from "./EntryLine";

interface DayCellProps {
  day: string;
  isOfMonth: boolean;
  isToday: boolean;
  /** In the order of tabs. */
  isCurrent: boolean;
  entries: readonly DayEntry<TaskOverviewFragment>[];
  special: CalendarDayRowFragment | undefined;
  today: string;
  onOpen: () => void;
}

const roomFor = 3;

export function DayCell({
  day,
  isOfMonth,
  isToday,
  isCurrent,
  entries,
  special,
  today,
  onOpen,
}: DayCellProps) {
  const translate = useTranslate();
  const name = useDayName(day, isToday, entries, special, today);
  return (
    <Box
      component="td"
      role="gridcell"
      {...(isToday && { "aria-current": "date" as const })}
      sx={{
        height: 96,
        ...(special?.kind === "HOLIDAY" && { bgcolor: "action.hover" }),
        ...(!isOfMonth && { opacity: 0.62 }),
      }}
    >
      <ButtonBase
        data-day={day}
        tabIndex={isCurrent ? 0 : -1}
        onClick={onOpen}
        sx={{
          display: "flex",
          flexDirection: "column",
          alignItems: "stretch",
          justifyContent: "flex-start",
          width: "100%",
          height: "100%",
          minHeight: 94,
          p: 0.5,
          gap: 0.25,
          textAlign: "left",
        }}
      >
        <Box component="span" sx={visuallyHidden}>
          {name}
        </Box>
        <DayNumber day={day} isToday={isToday} special={special} />
        {entries.slice(0, roomFor).map((entry) => (
          <EntryLine key={`${entry.task.id} ${entry.kind}`} entry={entry} today={today} />
        ))}
        {entries.length > roomFor && (
          <Typography variant="caption" color="textSecondary">
            {translate("taskViews.calendar.more", { count: entries.length - roomFor })}
          </Typography>
        )}
      </ButtonBase>
    </Box>
  );
}

function useDayName(
  day: string,
  isToday: boolean,
  entries: DayCellProps["entries"],
  special: CalendarDayRowFragment | undefined,
  today: string,
): string {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const late = entries.filter((entry) => isLate(entry, today)).length;
  return [
    dayName(day, locale),
    isToday && translate("taskViews.calendar.isToday"),
    special && specialWords(special, translate),
    entries.length > 0 && translate("taskViews.count", { smart_count: entries.length }),
    late > 0 && translate("taskViews.late", { smart_count: late }),
  ]
    .filter(Boolean)
    .join(", ");
}

function DayNumber({ day, isToday, special }: Pick<DayCellProps, "day" | "isToday" | "special">) {
  return (
    <Box component="span" aria-hidden sx={{ display: "flex", alignItems: "center", gap: 0.5, minWidth: 0 }}>
      <Typography
        component="span"
        variant="body2"
        sx={{
          flexShrink: 0,
          px: 0.75,
          borderRadius: 4,
          fontWeight: isToday ? 700 : 400,
          ...(isToday && { bgcolor: "primary.main", color: "primary.contrastText" }),
          ...(special?.kind === "HOLIDAY" && !isToday && { color: "error.main" }),
        }}
      >
        {Number(day.slice(8))}
      </Typography>
      {special && (
        <Typography component="span" variant="caption" color="textSecondary" noWrap>
          {special.name}
        </Typography>
      )}
    </Box>
  );
}
