import { daysAfter, daysBetween } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { CalendarDay } from "../notices/calendar-day.entity.js";

type Period = [name: string, from: string, to?: string];

const newYear = "Tết Dương lịch";
const tet = "Tết Nguyên đán";
const kings = "Giỗ Tổ Hùng Vương";
const reunification = "Ngày Chiến thắng 30/4 và Quốc tế Lao động 1/5";
const national = "Quốc khánh";
const expected = "(dự kiến)";

/** Days off of state offices, as announced each year; those of 2027 are not announced yet. */
const holidays: Period[] = [
  [newYear, "2023-01-01", "2023-01-02"],
  [tet, "2023-01-20", "2023-01-26"],
  [kings, "2023-04-29"],
  [reunification, "2023-04-30", "2023-05-03"],
  [national, "2023-09-01", "2023-09-04"],
  [newYear, "2024-01-01"],
  [tet, "2024-02-08", "2024-02-14"],
  [kings, "2024-04-18"],
  [reunification, "2024-04-29", "2024-05-01"],
  [national, "2024-09-02", "2024-09-03"],
  [newYear, "2025-01-01"],
  [tet, "2025-01-27", "2025-01-31"],
  [kings, "2025-04-07"],
  [reunification, "2025-04-30", "2025-05-02"],
  [national, "2025-09-01", "2025-09-02"],
  [newYear, "2026-01-01", "2026-01-02"],
  [tet, "2026-02-16", "2026-02-20"],
  [kings, "2026-04-26", "2026-04-27"],
  [reunification, "2026-04-30", "2026-05-01"],
  [national, "2026-08-31", "2026-09-02"],
  [newYear, "2027-01-01"],
  [`${tet} ${expected}`, "2027-02-05", "2027-02-10"],
  [kings, "2027-04-16"],
  [`${reunification} ${expected}`, "2027-04-30", "2027-05-03"],
  [`${national} ${expected}`, "2027-09-02", "2027-09-03"],
];

const workedInLieu: Period[] = [
  ["Làm bù cho 29/4", "2024-05-04"],
  ["Làm bù cho 2/5", "2025-04-26"],
  ["Làm bù cho 2/1", "2026-01-10"],
  ["Làm bù cho 31/8", "2026-08-22"],
];

type Day = Pick<CalendarDay, "day" | "name" | "kind"> & { version: number };

const daysIn = (kind: CalendarDay["kind"], periods: readonly Period[]): Day[] =>
  periods.flatMap(([name, from, to = from]) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => ({
      day: daysAfter(from, days),
      name,
      kind,
      version: 1,
    })),
  );

/** The days off of the years of which the calendar knows nothing yet; what an office has changed stays. */
export async function seedCalendarDays(dataSource: DataSource): Promise<void> {
  const known = await dataSource.query<{ year: string }[]>(
    "select distinct to_char(day, 'YYYY') as year from calendar_day",
  );
  const years = new Set(known.map(({ year }) => year));
  const days = [...daysIn("HOLIDAY", holidays), ...daysIn("WORKDAY", workedInLieu)].filter(
    ({ day }) => !years.has(day.slice(0, 4)),
  );
  if (days.length === 0) return;
  await dataSource.createQueryBuilder().insert().into(CalendarDay).values(days).orIgnore().execute();
}
