import type { TaskCountFiguresFragment } from "@reform-ledger/api-types";

/** How far the tasks of a document are; cancelled ones are no work any more. */
export function taskProgress({ total, byStatus, byDueState }: TaskCountFiguresFragment) {
  const counted = (status: string) => byStatus.find((row) => row.status === status)?.count ?? 0;
  const cancelled = counted("CANCELLED");
  return {
    total: total - cancelled,
    cancelled,
    done: counted("VERIFIED"),
    overdue: byDueState.find(({ dueState }) => dueState === "OVERDUE")?.count ?? 0,
  };
}
