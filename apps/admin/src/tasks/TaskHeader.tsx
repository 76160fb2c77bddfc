import { Box, Card, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { formatDate } from "../dates/formatDate";
import { RecordLink } from "../records/RecordLink";
import { ProgressBar } from "./ProgressBar";
import { TaskActions } from "./TaskActions";
import { TaskDue } from "./TaskDue";
import { TaskStatusChip } from "./TaskStatusChip";

export function TaskHeader({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const isExtended = task.firstDueOn && task.firstDueOn !== task.dueOn;
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack sx={{ gap: 1.5 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <TaskStatusChip status={task.status} />
          <ConstructedChip constructed={task.constructed} />
        </Stack>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: "anywhere" }}>
          {task.title}
        </Typography>
        <Box
          sx={{
            display: "grid",
            gap: 2,
            gridTemplateColumns: { xs: "1fr", sm: "repeat(3, minmax(0, 1fr))" },
          }}
        >
          <Labelled label="resources.tasks.fields.dueOn">
            <TaskDue task={task} />
            {isExtended && (
              <Typography variant="body2" color="textSecondary">
                {translate("resources.tasks.due.extended", { date: formatDate(task.firstDueOn ?? "") })}
              </Typography>
            )}
          </Labelled>
          <Labelled label="resources.tasks.fields.leadUnit">
            <RecordLink resource="units" record={task.leadUnit}>
              {task.leadUnit.name}
            </RecordLink>
            {task.assignee && <Typography variant="body2">{task.assignee.name}</Typography>}
          </Labelled>
          <Labelled label="resources.tasks.fields.percentDone">
            <ProgressBar percentDone={task.percentDone} />
          </Labelled>
        </Box>
        <TaskActions task={task} />
      </Stack>
    </Card>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.25 }}>
        {translate(label)}
      </Typography>
      {children}
    </Box>
  );
}
