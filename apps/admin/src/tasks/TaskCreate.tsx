import { useLocaleState } from "react-admin";
import { useSearchParams } from "react-router";
import { LedgerCreate } from "../forms/LedgerCreate";
import { formatDecimal } from "../points/formatPoints";
import { TaskForm } from "./TaskForm";

/** A new task; from a deduction or a plan it comes with what it answers and where it belongs. */
export function TaskCreate() {
  const [params] = useSearchParams();
  const [locale] = useLocaleState();
  const deductionId = params.get("deductionId");
  const expectedPoints = formatDecimal(params.get("points") ?? "", locale);
  const given = {
    planId: params.get("planId"),
    directiveId: params.get("directiveId"),
    leadUnitId: params.get("leadUnitId"),
    ...(deductionId && { deductions: [{ deductionId, expectedPoints }] }),
  };
  return (
    <LedgerCreate resource="tasks">
      <TaskForm defaultValues={given} />
    </LedgerCreate>
  );
}
