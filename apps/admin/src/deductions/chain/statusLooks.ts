import type { DeductionStatus } from "@reform-ledger/api-types";

/** A deduction's colour in a bar, and its stripes. */
export const statusShare: Record<DeductionStatus, { color: string; stripes?: number }> = {
  UNEXPLAINED: { color: "points.unexplained", stripes: 45 },
  EXPLAINED: { color: "points.explained", stripes: 135 },
  PLANNED: { color: "points.planned" },
  WAIVED: { color: "points.waived", stripes: 0 },
  RECOVERED: { color: "points.recovered" },
  RECURRED: { color: "error.main", stripes: 90 },
};
