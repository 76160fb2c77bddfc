import type { CalendarDayRowFragment } from "@reform-ledger/api-types";
import { formatDate } from "../../dates/formatDate";

/** A calendar day has no time zone. */
const named = (day: string, locale: string, weekday: "long" | "short") =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

export const weekdayName = (day: string, locale: string): string => named(day, locale, "long");
export const weekdayShort = (day: string, locale: string): string => named(day, locale, "short");

export const dayName = (day: string, locale: string): string =>
  `${weekdayName(day, locale)} ${formatDate(day)}`;

export const specialWords = (
  special: CalendarDayRowFragment,
  translate: (key: string, words: object) => string,
): string =>
  translate(`taskViews.calendar.${special.kind === "HOLIDAY" ? "holiday" : "workday"}`, {
    name: special.name,
  });
