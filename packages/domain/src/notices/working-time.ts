import { daysAfter, vietnamDate } from "../calendar/calendar.js";

export const calendarDayKinds = ["HOLIDAY", "WORKDAY"] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** Days that differ from the week's rule, by YYYY-MM-DD. */
export type SpecialDays = ReadonlyMap<string, CalendarDayKind>;

const hourMs = 60 * 60 * 1000;
const vietnamOffsetHours = 7;

/** The hour when offices close. */
export const closingHour = 17;

/** However many days off follow each other, no more are looked at. */
const mostDaysOff = 30;

/** The hour of the day in Vietnam, 0 to 23; the country keeps one time all year. */
export const vietnamHour = (now: Date): number =>
  new Date(now.getTime() + vietnamOffsetHours * hourMs).getUTCHours();

/** Whether offices work on a day: Monday to Friday, unless the calendar says otherwise. */
export function isWorkingDay(day: string, special: SpecialDays): boolean {
  const kind = special.get(day);
  if (kind !== undefined) return kind === "WORKDAY";
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Whether people may be told of something at a moment: on a working day, from an hour on until offices close. */
export function isWorkingTime(now: Date, special: SpecialDays, fromHour: number): boolean {
  const hour = vietnamHour(now);
  return hour >= fromHour && hour < closingHour && isWorkingDay(vietnamDate(now), special);
}

/** The last day on which nobody can be told before the next working day; the day itself when that is tomorrow. */
export function lastDayBeforeWork(today: string, special: SpecialDays): string {
  for (let days = 1; days <= mostDaysOff; days += 1) {
    if (isWorkingDay(daysAfter(today, days), special)) return daysAfter(today, days - 1);
  }
  return daysAfter(today, mostDaysOff);
}
