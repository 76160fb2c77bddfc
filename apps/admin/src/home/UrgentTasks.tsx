import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { useActor } from "../viewer/useViewer";
import { urgentTasksQuery } from "./scorecard.operations";
import { TaskCards } from "./TaskCards";

/** What is late, and what waits for the person to verify it. */
export function UrgentTasks({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const actor = useActor();
  const { data } = useLedgerQuery(urgentTasksQuery, { unitId });
  const submitted = mayEver(actor, "tasks.verify") ? (data?.submitted.nodes ?? []) : [];
  const overdue = data?.overdue.nodes ?? [];
  return (
    <>
      {submitted.length > 0 && <TaskCards title={translate("home.toVerify")} tasks={submitted} />}
      {overdue.length > 0 && <TaskCards title={translate("home.overdue")} tasks={overdue} />}
    </>
  );
}
