import { Box, Card, Link as MuiLink, Stack, Typography } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskStatus } from "@reform-ledger/domain";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { ProgressBar } from "../ProgressBar";
import { TaskDue } from "../TaskDue";
import { CardMenu } from "./CardMenu";

interface BoardCardProps {
  task: BoardTaskFragment;
  onMove: (task: BoardTaskFragment, to: TaskStatus) => void;
  isLifted?: boolean;
}

/** A task on the board: its page one click away, its steps in a menu. */
export function BoardCard({ task, onMove, isLifted = false }: BoardCardProps) {
  const createPath = useCreatePath();
  return (
    <Card
      sx={{
        p: 1,
        ...(task.priority === "HIGH" && { borderLeftWidth: 4, borderLeftColor: "warning.main" }),
        ...(isLifted && { boxShadow: 6 }),
      }}
    >
      <Stack direction="row" sx={{ alignItems: "flex-start", gap: 0.5 }}>
        <MuiLink
          component={Link}
          to={createPath({ resource: "tasks", type: "show", id: task.id })}
          draggable={false}
          underline="hover"
          variant="body2"
          sx={{ flexGrow: 1, minWidth: 0, fontWeight: 600, overflowWrap: "anywhere", color: "text.primary" }}
        >
          {task.title}
        </MuiLink>
        <CardMenu task={task} onMove={onMove} />
      </Stack>
      <Stack sx={{ gap: 0.5, typography: "body2" }}>
        <TaskDue task={task} />
        {task.assignee && (
          <Typography variant="body2" color="textSecondary">
            {task.assignee.name}
          </Typography>
        )}
        {task.percentDone > 0 && task.status !== "VERIFIED" && (
          <Box>
            <ProgressBar percentDone={task.percentDone} />
          </Box>
        )}
      </Stack>
    </Card>
  );
}
