import { useLedgerQuery } from "../app/useLedgerQuery";
import { taskEvidence } from "./taskEvidence.operations";

export function useTaskEvidence(taskId: string) {
  const { data, error, refetch } = useLedgerQuery(taskEvidence, { id: taskId });
  const evidence = data?.task && "evidence" in data.task ? data.task.evidence.nodes : null;
  return { evidence, error, refetch };
}
