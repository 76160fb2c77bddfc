import type { TaskFilter } from "@reform-ledger/api-types";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { nearestDue } from "./taskViews.operations";

/** Where nothing is due in a span of days: the days before and after it on which something is. */
export function useNearestDue(filter: TaskFilter, from: string, to: string, enabled: boolean): string[] {
  const { data } = useLedgerQuery(
    nearestDue,
    {
      before: { ...filter, dueOn: { ...filter.dueOn, lt: from } },
      after: { ...filter, dueOn: { ...filter.dueOn, gt: to } },
    },
    enabled,
  );
  if (!enabled || !data) return [];
  return [...data.before.nodes, ...data.after.nodes].flatMap(({ dueOn }) => dueOn ?? []);
}
