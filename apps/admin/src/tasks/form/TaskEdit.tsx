import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useLocaleState, useRecordContext } from "react-admin";
import { LedgerEdit } from "../../forms/LedgerEdit";
import { formatDecimal } from "../../points/formatPoints";
import { TaskForm } from "./TaskForm";

export function TaskEdit() {
  return (
    <LedgerEdit resource="tasks">
      <TaskEditForm />
    </LedgerEdit>
  );
}

/** The form speaks of ids where the record carries the units and the lost points themselves. */
function TaskEditForm() {
  const task = useRecordContext<TaskDetailFragment>();
  const [locale] = useLocaleState();
  if (!task) return null;
  return (
    <TaskForm
      defaultValues={{
        leadUnitId: task.leadUnit.id,
        cooperatingUnitIds: task.cooperatingUnits.nodes.map(({ id }) => id),
        effortDays: formatDecimal(task.effortDays ?? "", locale),
        planId: task.plan?.id ?? null,
        directiveId: task.directive?.id ?? null,
        findingIds: task.findings.nodes.map(({ id }) => id),
        deductions: task.deductionLinks.map(({ deduction, expectedPoints }) => ({
          deductionId: deduction?.id,
          expectedPoints: formatDecimal(expectedPoints, locale),
        })),
      }}
    />
  );
}
