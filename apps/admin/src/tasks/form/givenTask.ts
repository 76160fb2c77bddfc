import type { FormValues } from "../../providers/resourceOperations";

const single = ["planId", "directiveId", "leadUnitId", "templateId", "title", "dueOn"] as const;

/** What the address says of a new task: from a deduction, a finding, a plan, a directive or a template. */
export function givenTask(params: URLSearchParams, writeDecimal: (value: string) => string): FormValues {
  const deductionId = params.get("deductionId");
  const findingIds = params.getAll("findingId");
  const expectedPoints = writeDecimal(params.get("points") ?? "");
  return {
    ...Object.fromEntries(single.map((field) => [field, params.get(field)])),
    ...(findingIds.length > 0 && { findingIds }),
    ...(deductionId && { deductions: [{ deductionId, expectedPoints }] }),
  };
}
