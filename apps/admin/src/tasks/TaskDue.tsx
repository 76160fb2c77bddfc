import { Stack } from "@mui/material";
import type { TaskStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { DueChip } from "../dates/DueChip";

interface TaskDueProps {
  task: { dueOn?: string | null; dueWords?: string | null; status: TaskStatus };
}

/** The day, or the words that stand for it, and how the task stands to it today. */
export function TaskDue({ task }: TaskDueProps) {
  const translate = useTranslate();
  if (!task.dueOn) return <span>{task.dueWords ?? translate("resources.tasks.due.none")}</span>;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <DateText value={task.dueOn} />
      <DueChip task={task} />
    </Stack>
  );
}
