import type { DeductionStatus } from "@reform-ledger/api-types";
import { comparePoints, isPositive, subtractPoints } from "@reform-ledger/domain";

export type DeductionAct = "explain" | "createTask" | "review" | "openTask" | "balance" | "split" | "waive";

export interface ActableDeduction {
  status: DeductionStatus;
  points: string;
  expectedPoints: string;
  viewerCan: readonly string[];
  hasTask: boolean;
  isReviewed: boolean;
  mayReview: boolean;
  isReturned: boolean;
}

/** What of its points no task is expected to bring back yet; never below 0. */
export function remainingPoints(points: string, expectedPoints: string): string {
  return comparePoints(points, expectedPoints) > 0 ? subtractPoints(points, expectedPoints) : "0";
}

/** What this person may do now, the next thing first where there is one. */
export function deductionActsOf(deduction: ActableDeduction): {
  main: DeductionAct | null;
  others: DeductionAct[];
} {
  const open = possible(deduction);
  const main = wanted(deduction).find((act) => open.includes(act)) ?? null;
  return { main, others: open.filter((act) => act !== main && act !== "openTask") };
}

function possible({ viewerCan, ...deduction }: ActableDeduction): DeductionAct[] {
  const can = new Set(viewerCan);
  return [
    ...(can.has("deductions.explain") ? (["explain"] as const) : []),
    ...(can.has("tasks.create") ? (["createTask"] as const) : []),
    ...(deduction.mayReview ? (["review"] as const) : []),
    ...(deduction.hasTask ? (["openTask"] as const) : []),
    ...(deduction.isReturned ? (["balance"] as const) : []),
    ...(can.has("deductions.split") ? (["split"] as const) : []),
    ...(can.has("deductions.waive") ? (["waive"] as const) : []),
  ];
}

/** The acts that carry the chain on from here, the best one first. */
function wanted(deduction: ActableDeduction): DeductionAct[] {
  switch (deduction.status) {
    case "UNEXPLAINED":
      return ["explain"];
    case "EXPLAINED":
      return deduction.isReviewed ? ["createTask"] : ["createTask", "review"];
    case "PLANNED":
      return isPositive(remainingPoints(deduction.points, deduction.expectedPoints))
        ? ["createTask", "openTask"]
        : ["openTask"];
    case "WAIVED":
      return [];
    default:
      return ["balance"];
  }
}
