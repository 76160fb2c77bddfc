import { Box, Chip, LinearProgress, Stack, Typography } from "@mui/material";
import type { TaskCountFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { listPath } from "../lists/listPath";
import { taskProgress } from "./taskProgress";

interface TaskProgressProps {
  counts: TaskCountFiguresFragment;
  /** The filter under which the tasks list shows them. */
  filter?: object;
}

/** How many of a document's tasks are done, and how many press. */
export function TaskProgress({ counts, filter }: TaskProgressProps) {
  const translate = useTranslate();
  const { total, done, overdue, cancelled } = taskProgress(counts);
  if (total + cancelled === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("taskCounts.none")}
      </Typography>
    );
  }
  const words = translate("taskCounts.summary", { done, total });
  const opens = filter && {
    component: Link,
    to: listPath("tasks", { ...filter, overdue: true }),
    clickable: true,
  };
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mb: 0.5 }}>
        <Typography variant="body2">{words}</Typography>
        {overdue > 0 && (
          <Chip
            size="small"
            variant="outlined"
            color="error"
            label={translate("taskCounts.overdue", { smart_count: overdue })}
            {...opens}
          />
        )}
        {cancelled > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate("taskCounts.cancelled", { smart_count: cancelled })}
          </Typography>
        )}
      </Stack>
      <LinearProgress
        variant="determinate"
        color="success"
        value={total === 0 ? 0 : (done * 100) / total}
        aria-label={words}
        sx={{ height: 8, borderRadius: 4 }}
      />
    </Box>
  );
}
