import type { TaskRowFragment } from "@reform-ledger/api-types";
import { dueStateOf } from "@reform-ledger/domain";

export type WorkGroup = "OVERDUE" | "RETURNED" | "DUE_SOON" | "OTHER" | "SUBMITTED";

export const workGroups: readonly WorkGroup[] = ["OVERDUE", "RETURNED", "DUE_SOON", "OTHER", "SUBMITTED"];

/** Where a task stands in "my work": what waits for somebody else comes last. */
export function workGroupOf(task: TaskRowFragment, today: string): WorkGroup {
  const { status } = task;
  if (status === "SUBMITTED") return "SUBMITTED";
  const due = dueStateOf(task, today);
  if (due === "OVERDUE") return "OVERDUE";
  if (status === "RETURNED") return "RETURNED";
  return due === "DUE_SOON" ? "DUE_SOON" : "OTHER";
}
