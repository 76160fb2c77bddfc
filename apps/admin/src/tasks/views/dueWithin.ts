import type { DateFilter, TaskFilter } from "@reform-ledger/api-types";

type Day = string | null | undefined;

const latest = (a: Day, b: string) => (a && a > b ? a : b);
const earliest = (a: Day, b: string) => (a && a < b ? a : b);

/** What a date filter says already, and the days of a span at once. */
export function within(asked: DateFilter | null | undefined, from: string, to: string): DateFilter {
  return { ...asked, gte: latest(asked?.gte, from), lte: earliest(asked?.lte, to) };
}

/** The list's filter, for tasks due in a span of days. */
export const dueWithin = (filter: TaskFilter, from: string, to: string): TaskFilter => ({
  ...filter,
  dueOn: within(filter.dueOn, from, to),
});
