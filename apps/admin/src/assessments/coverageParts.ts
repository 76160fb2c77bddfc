import type { CoverageFiguresFragment, DeductionStatus } from "@reform-ledger/api-types";
import type { PointsPalette } from "../theme/palette";

export interface CoveragePart {
  key: Exclude<keyof CoverageFiguresFragment, "lost" | "expectedBack">;
  color: keyof PointsPalette;
  statuses: readonly DeductionStatus[];
}

/** What becomes of lost points, from nothing known to back again. */
export const coverageParts: readonly CoveragePart[] = [
  { key: "unexplained", color: "unexplained", statuses: ["UNEXPLAINED"] },
  { key: "explained", color: "explained", statuses: ["EXPLAINED"] },
  { key: "planned", color: "planned", statuses: ["PLANNED"] },
  { key: "recovered", color: "recovered", statuses: ["RECOVERED"] },
  { key: "lostAgain", color: "lostAgain", statuses: ["RECURRED"] },
  { key: "waived", color: "waived", statuses: ["WAIVED"] },
];
