import { Box, Stack, Typography } from "@mui/material";
import type { Found, TaskHistoryQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DateTimeText } from "../dates/DateText";

export type TaskHistory = Found<TaskHistoryQuery["task"]>;
type Update = TaskHistory["updates"]["nodes"][number];

const dotColors: Partial<Record<Update["kind"], string>> = {
  VERIFIED: "success.main",
  RETURNED: "error.main",
  CANCELLED: "error.main",
  SUBMITTED: "secondary.main",
  PAUSED: "warning.main",
};

export function TaskTimeline({ updates }: { updates: readonly Update[] }) {
  const translate = useTranslate();
  if (updates.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("resources.tasks.sections.noUpdates")}
      </Typography>
    );
  }
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {updates.map((update, index) => (
        <TimelineEntry key={update.id} update={update} isLast={index === updates.length - 1} />
      ))}
    </Box>
  );
}

function TimelineEntry({ update, isLast }: { update: Update; isLast: boolean }) {
  const translate = useTranslate();
  const showsPercent = update.kind === "PROGRESS" || update.kind === "SUBMITTED";
  return (
    <Stack component="li" direction="row" sx={{ gap: 1.5 }}>
      <Stack sx={{ alignItems: "center", pt: 0.75 }} aria-hidden>
        <Box
          sx={{
            width: 12,
            height: 12,
            borderRadius: "50%",
            flexShrink: 0,
            bgcolor: dotColors[update.kind] ?? "primary.main",
          }}
        />
        {!isLast && <Box sx={{ width: 2, flexGrow: 1, bgcolor: "divider" }} />}
      </Stack>
      <Box sx={{ pb: 2, minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <Typography variant="subtitle2" component="span">
            {translate(`resources.tasks.updateKind.${update.kind}`)}
            {showsPercent && ` · ${update.percentDone}%`}
          </Typography>
          <ConstructedChip constructed={update.constructed} />
        </Stack>
        <Typography variant="body2" color="textSecondary">
          <DateTimeText value={update.createdAt} />
          {update.author && ` · ${update.author.name}`}
        </Typography>
        {update.note && (
          <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
            {update.note}
          </Typography>
        )}
      </Box>
    </Stack>
  );
}
