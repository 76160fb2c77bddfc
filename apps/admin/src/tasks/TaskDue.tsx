import { Stack } from "@mui/material";
import type { TaskStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { DueChip } from "../dates/DueChip";
import { formatDate } from "../dates/formatDate";

interface TaskDueProps {
  task: {
    dueOn?: string | null;
    reportDueOn?: string | null;
    dueWords?: string | null;
    status: TaskStatus;
  };
}

/** The day, or the words that stand for it, the next report, and how the task stands to them today. */
export function TaskDue({ task }: TaskDueProps) {
  const translate = useTranslate();
  const { dueOn = null, reportDueOn = null, dueWords, status } = task;
  const words = dueWords ?? translate("resources.tasks.due.none");
  return (
    <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, alignItems: "center", flexWrap: "wrap" }}>
      {dueOn ? <DateText value={dueOn} /> : <span>{words}</span>}
      {reportDueOn && reportDueOn !== dueOn && (
        <span>{translate("resources.tasks.due.report", { date: formatDate(reportDueOn) })}</span>
      )}
      <DueChip task={{ dueOn, reportDueOn, status }} />
    </Stack>
  );
}
