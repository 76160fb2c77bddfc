import { daysAfter, isDate } from "@reform-ledger/domain";

/** Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

export function monthAfter(month: string, step: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + step;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

export const firstDayOf = (month: string): string => `${month}-01`;
export const lastDayOf = (month: string): string => daysAfter(firstDayOf(monthAfter(month, 1)), -1);

/** The weeks that a month touches, Monday to Sunday, with the days of its neighbours. */
export function monthWeeks(month: string): string[][] {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const weeks: string[][] = [];
  let monday = daysAfter(first, -weekdayOf(first));
  while (monday <= last) {
    weeks.push(Array.from({ length: 7 }, (_, day) => daysAfter(monday, day)));
    monday = daysAfter(monday, 7);
  }
  return weeks;
}

/** The same day of another month, or its last where it has fewer. */
function sameDay(day: string, step: number): string {
  const month = monthAfter(day.slice(0, 7), step);
  const wanted = `${month}-${day.slice(8)}`;
  return isDate(wanted) ? wanted : lastDayOf(month);
}

/** Where a key leads in the grid; null for a key that is none of its. */
export function dayByKey(day: string, key: string): string | null {
  switch (key) {
    case "ArrowLeft":
      return daysAfter(day, -1);
    case "ArrowRight":
      return daysAfter(day, 1);
    case "ArrowUp":
      return daysAfter(day, -7);
    case "ArrowDown":
      return daysAfter(day, 7);
    case "Home":
      return daysAfter(day, -weekdayOf(day));
    case "End":
      return daysAfter(day, 6 - weekdayOf(day));
    case "PageUp":
      return sameDay(day, -1);
    case "PageDown":
      return sameDay(day, 1);
    default:
      return null;
  }
}

/** What the path names: a month, or a day that is open in its month; else the month of today. */
export function shownIn(named: string | undefined, today: string): { month: string; day: string | null } {
  if (named && isDate(named)) return { month: named.slice(0, 7), day: named };
  if (named && isDate(`${named}-01`)) return { month: named, day: null };
  return { month: today.slice(0, 7), day: null };
}
