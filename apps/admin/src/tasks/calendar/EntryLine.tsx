import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import FlagOutlined from "@mui/icons-material/FlagOutlined";
import RepeatOutlined from "@mui/icons-material/RepeatOutlined";
import { Box } from "@mui/material";
import type { TaskOverviewFragment } from "@reform-ledger/api-types";
import { type DayEntry, isLate } from "./dayEntries";

interface EntryLineProps {
  entry: DayEntry<TaskOverviewFragment>;
  today: string;
}

/** A task in the room of one line; its sign says late, verified, a report or a due date. */
export function EntryLine({ entry, today }: EntryLineProps) {
  const { color, Sign } = lookOf(entry, today);
  return (
    <Box
      component="span"
      sx={{ display: "flex", alignItems: "center", gap: 0.5, color, typography: "caption", minWidth: 0 }}
    >
      <Sign sx={{ fontSize: 14, flexShrink: 0 }} />
      <Box component="span" sx={{ overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }}>
        {entry.task.title}
      </Box>
    </Box>
  );
}

function lookOf(entry: DayEntry<TaskOverviewFragment>, today: string) {
  if (isLate(entry, today)) return { color: "error.main", Sign: ErrorOutlined };
  if (entry.task.status === "VERIFIED") return { color: "success.main", Sign: CheckCircleOutlined };
  return { color: "text.primary", Sign: entry.kind === "REPORT" ? RepeatOutlined : FlagOutlined };
}
