import type { DeductionStatus } from "@reform-ledger/api-types";
import { listPath } from "../lists/listPath";

interface Wanted {
  assessmentId: string;
  areaId?: string;
  statuses?: readonly DeductionStatus[];
}

/** The lost points of an assessment, of one area or of one state of it. */
export const deductionsPath = ({ assessmentId, areaId, statuses }: Wanted) =>
  listPath(
    "deductions",
    {
      assessmentId: { eq: assessmentId },
      ...(areaId && { areaId: { eq: areaId } }),
      ...(statuses && { status: { in: statuses } }),
    },
    { field: "points", order: "DESC" },
  );
