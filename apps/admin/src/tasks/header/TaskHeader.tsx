import { Box, Card, Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { ConstructedChip } from "../../constructed/ConstructedChip";
import { TaskActions } from "../acts/TaskActions";
import { RecurrenceChip } from "../list/RecurrenceChip";
import { TaskStatusChip } from "../TaskStatusChip";
import { PriorityChip } from "./PriorityChip";
import { StateDiagram } from "./StateDiagram";
import { TaskFigures } from "./TaskFigures";

export function TaskHeader({ task }: { task: TaskDetailFragment }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <TaskStatusChip status={task.status} />
          <PriorityChip priority={task.priority} />
          <RecurrenceChip recurrence={task.recurrence} />
          <ConstructedChip constructed={task.constructed} />
        </Stack>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: "anywhere" }}>
          {task.title}
        </Typography>
        <StateDiagram status={task.status} />
        <TaskFigures task={task} />
        {!isPhone && (
          <Box>
            <TaskActions task={task} />
          </Box>
        )}
      </Stack>
    </Card>
  );
}
