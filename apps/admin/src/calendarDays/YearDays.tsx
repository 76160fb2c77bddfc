import EventAvailableOutlined from "@mui/icons-material/EventAvailableOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import { Box, Chip, Stack, Typography } from "@mui/material";
import type { CalendarDayKind, CalendarDayRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { Section } from "../records/Section";
import { daysByMonth, weekdayOf } from "./calendarYear";
import { EditDayButton, RemoveDayButton } from "./DayButtons";

interface YearDaysProps {
  days: readonly CalendarDayRowFragment[];
  year: number;
  mayWrite: boolean;
}

export function YearDays({ days, year, mayWrite }: YearDaysProps) {
  const translate = useTranslate();
  if (days.length === 0) {
    return (
      <Typography sx={{ py: 4, color: "text.secondary" }}>
        {translate("resources.calendarDays.emptyYear", { year })}{" "}
        {mayWrite && translate("resources.calendarDays.invite")}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
      {daysByMonth(days).map(({ month, days: found }) => (
        <Section
          key={month}
          title={translate("resources.calendarDays.month", { month: Number(month.slice(5)), year })}
          flush
        >
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {found.map((day) => (
              <DayRow key={day.id} day={day} mayWrite={mayWrite} />
            ))}
          </Box>
        </Section>
      ))}
    </Box>
  );
}

function DayRow({ day, mayWrite }: { day: CalendarDayRowFragment; mayWrite: boolean }) {
  const [locale] = useLocaleState();
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        px: 2,
        py: 1,
        gap: 1,
        alignItems: "center",
        flexWrap: "wrap",
        borderTop: 1,
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: "1 1 160px" }}>
        <Typography variant="subtitle2">{day.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {weekdayOf(day.day, locale)}, <DateText value={day.day} />
        </Typography>
      </Box>
      <KindChip kind={day.kind} />
      {mayWrite && (
        <Stack direction="row">
          <EditDayButton day={day} />
          <RemoveDayButton day={day} />
        </Stack>
      )}
    </Stack>
  );
}

function KindChip({ kind }: { kind: CalendarDayKind }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={kind === "HOLIDAY" ? "error" : "success"}
      icon={kind === "HOLIDAY" ? <EventBusyOutlined /> : <EventAvailableOutlined />}
      label={translate(`resources.calendarDays.kind.${kind}`)}
    />
  );
}
