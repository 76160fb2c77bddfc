import { useLocaleState } from "react-admin";
import { useSearchParams } from "react-router";
import { LedgerCreate } from "../../forms/LedgerCreate";
import { formatDecimal } from "../../points/formatPoints";
import { givenTask } from "./givenTask";
import { TaskForm } from "./TaskForm";

/** A new task; from a deduction, a finding or a plan it comes with what it answers and where it belongs. */
export function TaskCreate() {
  const [params] = useSearchParams();
  const [locale] = useLocaleState();
  return (
    <LedgerCreate resource="tasks">
      <TaskForm defaultValues={givenTask(params, (value) => formatDecimal(value, locale))} />
    </LedgerCreate>
  );
}
