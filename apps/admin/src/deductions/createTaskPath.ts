import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { remainingPoints } from "./acts/deductionActs";

type Given = Pick<DeductionDetailFragment, "id" | "points" | "expectedPoints" | "responsibleUnit">;

/** The task form with the deduction in it: the responsible unit leads, the rest is expected back. */
export function createTaskPath({ id, points, expectedPoints, responsibleUnit }: Given): string {
  const given = new URLSearchParams({
    deductionId: id,
    points: remainingPoints(points, expectedPoints),
  });
  if (responsibleUnit) given.set("leadUnitId", responsibleUnit.id);
  return `/tasks/create?${given}`;
}
