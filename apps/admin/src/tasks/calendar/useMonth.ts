import type { CalendarDayRowFragment, TaskFilter, TaskOverviewFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { calendarDays } from "../../calendarDays/calendarDay.operations";
import { dueWithin, within } from "../views/dueWithin";
import { taskOverviews } from "../views/taskViews.operations";
import { useTaskPages } from "../views/useTaskPages";
import { type DayEntry, entriesByDay } from "./dayEntries";

export interface MonthDays {
  entries: ReadonlyMap<string, readonly DayEntry<TaskOverviewFragment>[]>;
  /** Holidays and days worked in lieu. */
  special: ReadonlyMap<string, CalendarDayRowFragment>;
}

const byDue = [{ field: "DUE_ON", direction: "ASC" }] as const;

/** What is due on the days from one to another, in hundreds. */
export function useMonth(filter: TaskFilter, from: string, to: string) {
  const asOf = JSON.stringify([filter, from]);
  const [more, setMore] = useState({ asOf, pages: 1 });
  const pages = more.asOf === asOf ? more.pages : 1;
  const report = { ...filter, reportDueOn: within(filter.reportDueOn, from, to) };
  const { found, isPending, error, refetch } = useTaskPages<TaskOverviewFragment>(taskOverviews, [
    { filter: dueWithin(filter, from, to), orderBy: [...byDue], pages },
    { filter: report, orderBy: [...byDue], pages },
  ]);
  const { data } = useLedgerQuery(calendarDays, { from, to });
  const tasks = found.flatMap((each) => each.tasks);
  const special = new Map(data?.calendarDays.nodes.map((day) => [day.day, day]));
  return {
    days: { entries: entriesByDay(tasks, from, to), special } satisfies MonthDays,
    hasMore: found.some(({ hasMore }) => hasMore),
    shown: tasks.length,
    total: found.reduce((sum, { total }) => sum + total, 0),
    showMore: () => setMore({ asOf, pages: pages + 1 }),
    isPending,
    error,
    refetch,
  };
}
