import { vietnamDate } from "@reform-ledger/domain";

const isYear = (text: string) => /^(19|20|21)\d{2}$/.test(text);

/** The year that the address names, else this one in Vietnam. */
export function yearIn(query: URLSearchParams, now: Date): number {
  const named = query.get("year") ?? "";
  return Number(isYear(named) ? named : vietnamDate(now).slice(0, 4));
}

export const firstDayOf = (year: number): string => `${year}-01-01`;
export const lastDayOf = (year: number): string => `${year}-12-31`;

/** "Thứ Hai" or "Monday"; a calendar day has no time zone. */
export const weekdayOf = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** Days under their months, "2023-01" and so on. */
export function daysByMonth<Day extends { day: string }>(
  days: readonly Day[],
): { month: string; days: Day[] }[] {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...byMonth].map(([month, found]) => ({ month, days: found }));
}
