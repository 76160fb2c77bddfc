import { Box, Typography } from "@mui/material";
import type { TaskDetailFragment, TimelineEntryFragment } from "@reform-ledger/api-types";
import { formatDate } from "../../dates/formatDate";
import { TimelineItem } from "./TimelineItem";
import { byDay } from "./timelineKinds";

interface TimelineDaysProps {
  task: TaskDetailFragment;
  entries: readonly TimelineEntryFragment[];
}

export function TimelineDays({ task, entries }: TimelineDaysProps) {
  return (
    <>
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <Box key={day} component="section" aria-label={formatDate(day)}>
          <Typography variant="overline" component="h3" color="textSecondary" sx={{ letterSpacing: 0 }}>
            {formatDate(day)}
          </Typography>
          <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {ofDay.map((entry) => (
              <TimelineItem key={entry.id} task={task} entry={entry} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}
