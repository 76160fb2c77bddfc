import { Stack, Typography } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { TaskMarks } from "./list/TaskMarks";
import { ProgressBar } from "./ProgressBar";
import { TaskDue } from "./TaskDue";
import { TaskStatusChip } from "./TaskStatusChip";

/** A task where there is no room for a table: on a phone, and in "my work". */
export function TaskCard({ task }: { task: TaskRowFragment }) {
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="subtitle2" sx={{ overflowWrap: "anywhere" }}>
        {task.title}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", typography: "body2" }}>
        <TaskStatusChip status={task.status} />
        <TaskDue task={task} />
        <TaskMarks task={task} />
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {task.leadUnit.name}
        {task.assignee && ` · ${task.assignee.name}`}
      </Typography>
      <ProgressBar percentDone={task.percentDone} />
    </Stack>
  );
}
