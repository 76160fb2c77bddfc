import { Skeleton, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { vietnamDate } from "@reform-ledger/domain";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { NothingFound } from "../views/NothingFound";
import { TaskViewPage } from "../views/TaskViewPage";
import { useTaskFilter } from "../views/useTaskFilter";
import { BoardGrid } from "./BoardGrid";
import { lanesOf } from "./lanes";
import { MoveDialog } from "./MoveDialog";
import { PhoneBoard } from "./PhoneBoard";
import { useBoard } from "./useBoard";
import { useBoardMoves } from "./useBoardMoves";

export function TaskBoardPage() {
  return (
    <TaskViewPage view="board">
      <TaskBoard />
    </TaskViewPage>
  );
}

/** The tasks by state, a lane for each lead unit. */
function TaskBoard() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const board = useBoard(useTaskFilter());
  const moves = useBoardMoves();
  if (board.error) return <LoadingProblem error={board.error} onRetry={board.refetch} />;
  if (board.isPending && board.tasks.length === 0) return <Skeleton variant="rounded" height={420} />;
  if (board.tasks.length === 0) return <NothingFound />;
  const shown = {
    columns: board.columns,
    lanes: lanesOf(board.tasks, vietnamDate(new Date())),
    moves,
    onMore: board.showMore,
  };
  return (
    <>
      {isPhone ? <PhoneBoard {...shown} /> : <BoardGrid {...shown} />}
      {moves.asking && <MoveDialog move={moves.asking} onClose={moves.settle} />}
    </>
  );
}
