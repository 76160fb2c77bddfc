import { Box, Button, Stack, Typography } from "@mui/material";
import type { TaskStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { TaskStatusChip } from "../TaskStatusChip";
import type { BoardColumn } from "./useBoard";

interface ColumnHeadsProps {
  columns: readonly BoardColumn[];
  template: string;
  onMore: (status: TaskStatus) => void;
}

/** The states with how many tasks are in each; where not all are shown, the way to more. */
export function ColumnHeads({ columns, template, onMore }: ColumnHeadsProps) {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: template,
        position: "sticky",
        top: 0,
        zIndex: 2,
        bgcolor: "background.paper",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      {columns.map((column) => (
        <Box key={column.status} sx={{ px: 1, py: 0.75, minWidth: 0 }}>
          <Stack direction="row" sx={{ gap: 0.75, alignItems: "center", flexWrap: "wrap" }}>
            <TaskStatusChip status={column.status} />
            <Typography variant="subtitle2" component="span">
              {column.total}
            </Typography>
          </Stack>
          <MoreOfColumn column={column} onMore={onMore} />
        </Box>
      ))}
    </Box>
  );
}

interface MoreOfColumnProps {
  column: BoardColumn;
  onMore: (status: TaskStatus) => void;
}

export function MoreOfColumn({ column: { status, shown, total, hasMore }, onMore }: MoreOfColumnProps) {
  const translate = useTranslate();
  if (!hasMore) return null;
  const column = translate(`resources.tasks.status.${status}`);
  return (
    <Button
      size="small"
      onClick={() => onMore(status)}
      aria-label={`${translate("taskViews.board.columnMore", { column })} (${shown}/${total})`}
    >
      {translate("taskViews.more")} ({translate("taskViews.board.shown", { shown, total })})
    </Button>
  );
}
