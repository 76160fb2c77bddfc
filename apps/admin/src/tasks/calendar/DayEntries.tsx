import { Box, Chip, Link as MuiLink, Stack, Typography } from "@mui/material";
import type { TaskOverviewFragment } from "@reform-ledger/api-types";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { TaskDue } from "../TaskDue";
import { TaskStatusChip } from "../TaskStatusChip";
import type { DayEntry } from "./dayEntries";

/** The tasks of one day, each a way to its page. */
export function DayEntries({ entries }: { entries: readonly DayEntry<TaskOverviewFragment>[] }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {entries.map(({ task, kind }) => (
        <Box
          component="li"
          key={`${task.id} ${kind}`}
          sx={{ py: 1, borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}
        >
          <MuiLink
            component={Link}
            to={createPath({ resource: "tasks", type: "show", id: task.id })}
            sx={{ display: "block", overflowWrap: "anywhere", fontWeight: 600 }}
          >
            {task.title}
          </MuiLink>
          <Typography variant="body2" color="textSecondary">
            {task.leadUnit.name}
            {task.assignee && ` · ${task.assignee.name}`}
          </Typography>
          <Stack
            direction="row"
            sx={{ gap: 1, mt: 0.5, alignItems: "center", flexWrap: "wrap", typography: "body2" }}
          >
            <Chip
              size="small"
              variant="outlined"
              label={translate(`taskViews.calendar.${kind === "DUE" ? "due" : "report"}`)}
            />
            <TaskStatusChip status={task.status} />
            <TaskDue task={task} />
          </Stack>
        </Box>
      ))}
    </Box>
  );
}
