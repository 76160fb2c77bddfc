import type { CreateTasksFromDeductionsInput } from "@reform-ledger/api-types";
import { useState } from "react";
import { useRefresh } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import type { FormValues } from "../../providers/resourceOperations";
import { createTasksFromDeductions } from "./bulk.operations";
import { type Outcome, outcomeOf } from "./outcome";
import { rowInput, type TaskRow } from "./taskRows";

export interface MadeTask {
  id: string;
  title: string;
}

const newKey = () => `bulk ${Date.now().toString(36)} ${Math.random().toString(36).slice(2)}`;
const text = (value: unknown) => (value ? String(value) : null);

type Shared = Omit<CreateTasksFromDeductionsInput, "rows" | "requestKey">;

function sharedInput(values: FormValues): Shared {
  return {
    templateId: text(values.templateId),
    planId: text(values.planId),
    directiveId: text(values.directiveId),
    dueOn: text(values.dueOn),
    dueWords: text(values.dueWords),
    priority: (values.priority || null) as Shared["priority"],
    recurrence: (values.recurrence || null) as Shared["recurrence"],
    assign: values.assign === true,
  };
}

/** Sends the rows. After a dropped network the same key goes again, so that no task is made twice. */
export function useCreateTasks() {
  const refresh = useRefresh();
  const { call, isBusy } = useLedgerCall(createTasksFromDeductions);
  const [key, setKey] = useState(newKey);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [made, setMade] = useState<readonly MadeTask[]>([]);

  const send = async (values: FormValues, rows: readonly TaskRow[], locale: string) => {
    const refused = outcome?.reasons;
    const open = refused ? rows.filter(({ deductionId }) => refused.has(deductionId)) : rows;
    const input = {
      ...sharedInput(values),
      rows: open.map((row) => rowInput(row, locale)),
      requestKey: key,
    };
    const answer = await call({ input });
    if (!answer) return null;
    const { results } = answer.createTasksFromDeductions;
    const found = outcomeOf(
      open.map(({ deductionId }) => deductionId),
      results,
    );
    setMade((before) => [...before, ...results.flatMap(({ task }) => (task ? [task] : []))]);
    setKey(newKey());
    setOutcome(found.reasons.size > 0 ? found : null);
    refresh();
    return found;
  };

  return { send, isBusy, outcome, made };
}
