import { ruleBroken } from "../errors/domain-error.js";
import { requireReason } from "../errors/reason.js";

/** Where a finding stands by its tasks: those that are not cancelled count. */
export type FindingStatus = "OPEN" | "PLANNED" | "DONE" | "CLOSED";

export interface FindingState {
  closedAt: Date | null;
}

/** Derived: closed by hand, else done once all its tasks are verified, planned once it has one, else open. */
export function findingStatusOf(
  { closedAt }: FindingState,
  { active, verified }: { active: number; verified: number },
): FindingStatus {
  if (closedAt) return "CLOSED";
  if (active === 0) return "OPEN";
  return verified === active ? "DONE" : "PLANNED";
}

/** Throws RULE_BROKEN findingClosed for what was closed by hand. */
export function demandFindingOpen({ closedAt }: FindingState, path?: string): void {
  if (closedAt) throw ruleBroken("findingClosed", {}, path);
}

/** Closes a finding that needs no task or whose tasks are all over. */
export function closeFinding(
  finding: FindingState,
  openTaskCount: number,
  reason: string,
  now: Date,
): { closedAt: Date; closedReason: string } {
  demandFindingOpen(finding);
  const closedReason = requireReason(reason);
  if (openTaskCount > 0) throw ruleBroken("findingHasOpenTasks", { count: openTaskCount });
  return { closedAt: now, closedReason };
}

export function reopenFinding({ closedAt }: FindingState): { closedAt: null; closedReason: null } {
  if (!closedAt) throw ruleBroken("findingNotClosed");
  return { closedAt: null, closedReason: null };
}
