import { badInput } from "../errors/domain-error.js";

const vietnamCalendar = new Intl.DateTimeFormat("en-US", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const dayMs = 24 * 60 * 60 * 1000;

/** Since 1970 Vietnam's days have begun at full hours of UTC, so a quarter of an hour lies in one day. */
const quarterMs = 15 * 60 * 1000;
let asked = { quarter: Number.NaN, day: "" };

/** The date in Vietnam at a moment, as YYYY-MM-DD. */
export function vietnamDate(now: Date): string {
  const quarter = Math.floor(now.getTime() / quarterMs);
  if (quarter !== asked.quarter || quarter < 0) asked = { quarter, day: calendarDay(now) };
  return asked.day;
}

function calendarDay(now: Date): string {
  const parts = new Map(vietnamCalendar.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** Whether a text is a real day written YYYY-MM-DD, in the years 1000 to 9999. */
export function isDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The date itself; throws BAD_USER_INPUT badDate, on the field when a path is given. */
export function parseDate(text: string, path?: string): string {
  if (!isDate(text)) throw badInput("badDate", { value: text.slice(0, 40) }, path);
  return text;
}

/** A day as offices write it, such as 31/12/2023. Throws BAD_USER_INPUT badDate. */
export function formatDayVi(day: string): string {
  return parseDate(day).split("-").toReversed().join("/");
}

/** Days from one YYYY-MM-DD to another, negative when the second lies earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The YYYY-MM-DD that lies so many days after another; negative days go back. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whether a day lies in a period: from validFrom on, up to the day before validTo; null is open. */
export function isWithin(
  today: string,
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || today < validTo);
}
