import { comparePoints, subtractPoints, sumPoints } from "@reform-ledger/domain";
import { parseDecimal } from "../../points/formatPoints";

/** A part as it is typed. */
export interface Part {
  points?: string;
  causeId?: string | null;
  responsibleUnitId?: string | null;
  note?: string | null;
}

export interface SplitBalance {
  /** What no part has yet; below 0 where the parts have too much. */
  left: string;
  state: "balanced" | "remaining" | "exceeded";
}

/** How the typed parts stand against the points to divide; what is no number yet counts for nothing. */
export function splitBalance(points: string, typed: readonly unknown[], locale: string): SplitBalance {
  const read = typed
    .map((text) => parseDecimal(String(text ?? ""), locale))
    .filter((text) => /^\d+(\.\d+)?$/.test(text));
  const left = subtractPoints(points, sumPoints(read));
  const sign = comparePoints(left, "0");
  return { left, state: sign === 0 ? "balanced" : sign > 0 ? "remaining" : "exceeded" };
}
