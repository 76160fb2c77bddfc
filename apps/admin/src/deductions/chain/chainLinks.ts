import type { DeductionStatus } from "@reform-ledger/api-types";

export const chainLinkNames = ["LOST", "CAUSE", "TASKS", "NEXT_YEAR"] as const;
export type ChainLinkName = (typeof chainLinkNames)[number];

/** A link that was passed over is missing: the points came back before anybody said why they were lost. */
export type ChainPlace = "done" | "next" | "ahead" | "missing" | "lostAgain" | "waived";

export interface ChainLink {
  name: ChainLinkName;
  place: ChainPlace;
  /** Where the deduction stands now. */
  isHere: boolean;
}

export interface ChainState {
  status: DeductionStatus;
  hasCause: boolean;
  activeTaskCount: number;
}

const standsAt: Record<DeductionStatus, ChainLinkName> = {
  UNEXPLAINED: "LOST",
  EXPLAINED: "CAUSE",
  PLANNED: "TASKS",
  WAIVED: "TASKS",
  RECOVERED: "NEXT_YEAR",
  RECURRED: "NEXT_YEAR",
};

/** How far a lost point has been followed, link by link. */
export function chainLinks({ status, hasCause, activeTaskCount }: ChainState): ChainLink[] {
  const isReached: Record<ChainLinkName, boolean> = {
    LOST: true,
    CAUSE: hasCause,
    TASKS: activeTaskCount > 0,
    NEXT_YEAR: status === "RECOVERED" || status === "RECURRED",
  };
  const last = chainLinkNames.findLastIndex((name) => isReached[name]);
  const placeOf = (name: ChainLinkName, index: number): ChainPlace => {
    if (name === "NEXT_YEAR" && status === "RECURRED") return "lostAgain";
    if (name === "TASKS" && status === "WAIVED") return "waived";
    if (isReached[name]) return "done";
    if (index < last) return "missing";
    return index === last + 1 && status !== "WAIVED" ? "next" : "ahead";
  };
  return chainLinkNames.map((name, index) => ({
    name,
    place: placeOf(name, index),
    isHere: standsAt[status] === name,
  }));
}
