import { Button } from "@mui/material";
import { useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import type { FormValues } from "../../providers/resourceOperations";
import { BulkDialog } from "./BulkDialog";
import { OutcomeNotice } from "./ChosenList";
import { CommonTaskInputs } from "./CommonTaskInputs";
import { MadeTasks } from "./MadeTasks";
import { TaskRowsInput } from "./TaskRowsInput";
import { type TaskRow, taskRowOf } from "./taskRows";
import { useChosenDeductions } from "./useChosenDeductions";
import { useCreateTasks } from "./useCreateTasks";

/** Tasks for all chosen deductions: first what they have in common, then each one before it is made. */
export function CreateTasksDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { chosen, keepOnly } = useChosenDeductions();
  const [isReview, setReview] = useState(false);
  const [started] = useState(chosen);
  const [defaults] = useState(() => ({
    assign: true,
    rows: chosen.map((deduction) => taskRowOf(deduction, (points) => formatDecimal(points, locale))),
  }));
  const { send, isBusy, outcome, made } = useCreateTasks();
  const [isDone, setDone] = useState(false);

  const submit = async (values: FormValues) => {
    if (!isReview) return setReview(true);
    const rows = values.rows as TaskRow[];
    const found = await send(values, rows, locale);
    if (!found) return;
    if (found.reasons.size > 0) keepOnly([...found.reasons.keys()]);
    else setDone(true);
  };
  // Only now: where nothing is chosen any more, the list takes this dialog away.
  const leave = () => {
    keepOnly([]);
    onClose();
  };

  if (isDone) return <MadeTasks tasks={made} onClose={leave} />;

  return (
    <BulkDialog
      title={translate("deductionBulk.createTasks", { smart_count: chosen.length })}
      submitLabel={translate(isReview ? "deductionBulk.confirmTasks" : "deductionBulk.next")}
      maxWidth="lg"
      defaults={defaults}
      isBusy={isBusy}
      back={isReview && <Button onClick={() => setReview(false)}>{translate("deductionBulk.back")}</Button>}
      onSubmit={submit}
      onClose={onClose}
    >
      <OutcomeNotice outcome={outcome} />
      {isReview ? <TaskRowsInput deductions={started} outcome={outcome} /> : <CommonTaskInputs />}
    </BulkDialog>
  );
}
