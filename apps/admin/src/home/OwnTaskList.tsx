import { Box, ButtonBase, Typography } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { TaskDue } from "../tasks/TaskDue";

interface OwnTaskListProps {
  title: "week" | "asked";
  tasks: readonly TaskRowFragment[];
  /** What is said where there is none; without it the list is left out. */
  none?: string;
}

/** Tasks in one line each: the title and when it is due. */
export function OwnTaskList({ title, tasks, none }: OwnTaskListProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  if (tasks.length === 0 && !none) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        {translate(`home.own.${title}`)}
        {tasks.length > 0 && ` (${tasks.length})`}
      </Typography>
      {tasks.length === 0 && none && (
        <Typography variant="body2" color="textSecondary">
          {translate(`home.own.${none}`)}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {tasks.map((task) => (
          <li key={task.id}>
            <ButtonBase
              component={Link}
              to={createPath({ resource: "tasks", type: "show", id: task.id })}
              sx={{
                display: "flex",
                flexDirection: { xs: "column", sm: "row" },
                alignItems: { xs: "flex-start", sm: "center" },
                width: "100%",
                minHeight: 44,
                py: 0.5,
                columnGap: 1,
                justifyContent: "space-between",
                textAlign: "left",
                borderTop: 1,
                borderColor: "divider",
                "&:hover": { bgcolor: "action.hover" },
              }}
            >
              <Typography variant="body2" component="span" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
                {task.title}
              </Typography>
              <Box component="span" sx={{ flexShrink: 0, typography: "body2" }}>
                <TaskDue task={task} />
              </Box>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
