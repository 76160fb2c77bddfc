import { DragDropContext, type DragStart, type DropResult, type ResponderProvided } from "@hello-pangea/dnd";
import { Box } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskStatus } from "@reform-ledger/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { BoardLane } from "./BoardLane";
import { ColumnHeads } from "./ColumnHeads";
import { columnOfCell } from "./cellId";
import type { Lane } from "./lanes";
import type { BoardColumn } from "./useBoard";
import type { BoardMoves } from "./useBoardMoves";
import { useDragWords } from "./useDragWords";
import { useFoldedLanes } from "./useFoldedLanes";

interface BoardGridProps {
  columns: readonly BoardColumn[];
  lanes: readonly Lane<BoardTaskFragment>[];
  moves: BoardMoves;
  onMore: (status: TaskStatus) => void;
}

/** Columns without a task are narrow, yet wide enough to drop one there. */
const templateOf = (columns: readonly BoardColumn[]) =>
  columns.map(({ total }) => (total > 0 ? "minmax(216px, 1fr)" : "minmax(156px, 0.45fr)")).join(" ");

/** The board where there is room: it scrolls in itself, with its heads in place. */
export function BoardGrid({ columns, lanes, moves, onMore }: BoardGridProps) {
  const translate = useTranslate();
  const words = useDragWords();
  const folds = useFoldedLanes(lanes);
  const [lifted, setLifted] = useState<BoardTaskFragment | null>(null);
  const taskOf = (id: string) => lanes.flatMap(({ tasks }) => tasks).find((task) => task.id === id) ?? null;
  const template = templateOf(columns);

  const lift = (start: DragStart, provided: ResponderProvided) => {
    const task = taskOf(start.draggableId);
    if (task) words.lifted(task, start, provided);
  };
  const put = (result: DropResult, provided: ResponderProvided) => {
    words.put(result, provided);
    setLifted(null);
    const task = taskOf(result.draggableId);
    const column = result.destination && columnOfCell(result.destination.droppableId);
    if (task && column && column !== task.status) void moves.begin(task, column);
  };

  return (
    <DragDropContext
      dragHandleUsageInstructions={translate("taskViews.board.usage")}
      onBeforeDragStart={({ draggableId }) => setLifted(taskOf(draggableId))}
      onDragStart={lift}
      onDragUpdate={words.moved}
      onDragEnd={put}
    >
      <Box
        role="region"
        aria-label={translate("taskViews.titles.board")}
        tabIndex={0}
        sx={{
          overflow: "auto",
          maxHeight: "calc(100dvh - 96px)",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
          bgcolor: "background.paper",
        }}
      >
        <Box sx={{ minWidth: "fit-content" }}>
          <ColumnHeads columns={columns} template={template} onMore={onMore} />
          {lanes.map((lane) => (
            <BoardLane
              key={lane.unit.id}
              lane={lane}
              columns={columns.map(({ status }) => status)}
              template={template}
              isFolded={folds.isFolded(lane.unit.id)}
              onFold={() => folds.fold(lane.unit.id)}
              lifted={lifted}
              moves={moves}
            />
          ))}
        </Box>
      </Box>
    </DragDropContext>
  );
}
