import { type Actor, demand, nowhere, parseDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { filled } from "../lists/changes.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { CalendarDay } from "./calendar-day.entity.js";
import type { RemoveCalendarDayInput, SetCalendarDayInput } from "./notice.inputs.js";

/** One day is set by one person at a time; who did not see that it is there already is told so. */
export async function setCalendarDay(
  tx: EntityManager,
  actor: Actor,
  { day, name, kind, expectedVersion }: SetCalendarDayInput,
): Promise<CalendarDay> {
  demand(actor, "calendar.write", nowhere);
  const values = { day: parseDate(day, "day"), name: filled(name, "name"), kind };
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`calendar_day ${day}`]);
  const known = await tx.findOneBy(CalendarDay, { day });
  if (!known) return save(tx, tx.create(CalendarDay, values));
  demandVersion(CalendarDay, known, expectedVersion ?? 0);
  return save(tx, Object.assign(known, values));
}

/** The day that follows the week's rule again. */
export async function removeCalendarDay(
  tx: EntityManager,
  actor: Actor,
  { calendarDayId, expectedVersion }: RemoveCalendarDayInput,
): Promise<string> {
  const known = await lockOrThrow(tx, CalendarDay, calendarDayId, "calendarDayId");
  demand(actor, "calendar.write", nowhere);
  demandVersion(CalendarDay, known, expectedVersion);
  const { day } = known;
  await tx.remove(known);
  return day;
}
