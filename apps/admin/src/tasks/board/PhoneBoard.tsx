import { Box, Stack, Tab, Tabs, Typography } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import { type TaskStatus, vietnamDate } from "@reform-ledger/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useLocation, useNavigate, useParams } from "react-router";
import { taskViewPath } from "../views/taskViewPath";
import { BoardCard } from "./BoardCard";
import { LaneHeading } from "./BoardLane";
import { columnBeside, isColumn } from "./boardColumns";
import { MoreOfColumn } from "./ColumnHeads";
import { type Lane, lateOnes } from "./lanes";
import type { BoardColumn } from "./useBoard";
import type { BoardMoves } from "./useBoardMoves";
import { useFoldedLanes } from "./useFoldedLanes";
import { useSwipe } from "./useSwipe";

interface PhoneBoardProps {
  columns: readonly BoardColumn[];
  lanes: readonly Lane<BoardTaskFragment>[];
  moves: BoardMoves;
  onMore: (status: TaskStatus) => void;
}

/** One state at a time, which the address names; a swipe or the tabs lead to the next. */
export function PhoneBoard({ columns, lanes, moves, onMore }: PhoneBoardProps) {
  const translate = useTranslate();
  const panelId = useId();
  const today = vietnamDate(new Date());
  const { column: named } = useParams();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown =
    columns.find(({ status }) => status === named) ?? columns.find(({ total }) => total > 0) ?? columns[0];
  const statuses = columns.map(({ status }) => status);
  const show = (status: TaskStatus) =>
    navigate(
      { pathname: taskViewPath("board", status), search },
      { replace: true, preventScrollReset: true },
    );
  const swipe = useSwipe((step) => shown && show(columnBeside(statuses, shown.status, step)));
  const folds = useFoldedLanes(lanes);
  if (!shown) return null;
  const lanesHere = lanes
    .map((lane) => ({ ...lane, tasks: lane.tasks.filter((task) => moves.columnOf(task) === shown.status) }))
    .map((lane) => ({ ...lane, late: lateOnes(lane.tasks, today).length }))
    .filter(({ tasks }) => tasks.length > 0);
  return (
    <Box {...swipe} sx={{ touchAction: "pan-y" }}>
      <Tabs
        value={shown.status}
        onChange={(_event, status: unknown) => isColumn(String(status)) && show(status as TaskStatus)}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate("resources.tasks.fields.status")}
      >
        {columns.map(({ status, total }) => (
          <Tab
            key={status}
            value={status}
            id={`${panelId}-${status}`}
            aria-controls={panelId}
            label={`${translate(`resources.tasks.status.${status}`)} (${total})`}
          />
        ))}
      </Tabs>
      <Stack
        id={panelId}
        role="tabpanel"
        aria-labelledby={`${panelId}-${shown.status}`}
        sx={{ gap: 1.5, pt: 1 }}
      >
        {lanesHere.length === 0 && (
          <Typography color="textSecondary" sx={{ py: 4, textAlign: "center" }}>
            {translate("taskViews.board.emptyColumn")}
          </Typography>
        )}
        {lanesHere.map((lane) => (
          <Box component="section" key={lane.unit.id}>
            <LaneHeading
              lane={lane}
              isFolded={folds.isFolded(lane.unit.id)}
              onFold={() => folds.fold(lane.unit.id)}
            />
            {!folds.isFolded(lane.unit.id) && (
              <Stack component="ul" sx={{ m: 0, mt: 1, p: 0, gap: 1, listStyle: "none" }}>
                {lane.tasks.map((task) => (
                  <li key={task.id}>
                    <BoardCard task={task} onMove={moves.begin} />
                  </li>
                ))}
              </Stack>
            )}
          </Box>
        ))}
        <MoreOfColumn column={shown} onMore={onMore} />
      </Stack>
    </Box>
  );
}
