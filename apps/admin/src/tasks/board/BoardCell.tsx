import { Draggable, Droppable } from "@hello-pangea/dnd";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import { Box, Typography } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { BoardCard } from "./BoardCard";
import { refusalOf } from "./boardColumns";
import { cellId } from "./cellId";
import type { BoardMoves } from "./useBoardMoves";

interface BoardCellProps {
  unit: { id: string; name: string };
  status: TaskStatus;
  tasks: readonly BoardTaskFragment[];
  /** The card that is in the air, where it comes from this lane. */
  lifted: BoardTaskFragment | null;
  moves: BoardMoves;
}

/** One state of one unit: the cards in it, and whether it takes the one that is in the air. */
export function BoardCell({ unit, status, tasks, lifted, moves }: BoardCellProps) {
  const translate = useTranslate();
  const refusal = lifted && refusalOf(lifted, status);
  const takes = lifted !== null && !refusal && lifted.status !== status;
  const name = `${unit.name}, ${translate(`resources.tasks.status.${status}`)}`;
  return (
    <Droppable droppableId={cellId(unit.id, status)} type={unit.id} isDropDisabled={refusal !== null}>
      {({ innerRef, droppableProps, placeholder }, { isDraggingOver }) => (
        <Box
          sx={{
            p: 0.75,
            minHeight: 84,
            borderRight: 1,
            borderColor: "divider",
            bgcolor: isDraggingOver ? "action.selected" : undefined,
            ...(takes && { outline: "2px dashed", outlineColor: "primary.main", outlineOffset: -3 }),
            ...(refusal && { bgcolor: "action.hover", "& li": { opacity: 0.4 } }),
          }}
        >
          {lifted && <CellMark from={lifted.status} refusal={refusal} takes={takes} />}
          <Box
            component="ul"
            ref={innerRef}
            {...droppableProps}
            aria-label={name}
            sx={{ m: 0, p: 0, listStyle: "none", minHeight: 60, height: "100%" }}
          >
            {tasks.map((task, index) => (
              <DraggableCard key={task.id} task={task} index={index} moves={moves} />
            ))}
            {placeholder}
          </Box>
        </Box>
      )}
    </Droppable>
  );
}

interface CellMarkProps {
  from: TaskStatus;
  refusal: ReturnType<typeof refusalOf>;
  takes: boolean;
}

function CellMark({ from, refusal, takes }: CellMarkProps) {
  const translate = useTranslate();
  if (!refusal && !takes) return null;
  const words = refusal
    ? translate(`taskViews.board.refusal.${refusal}`, { from: translate(`resources.tasks.status.${from}`) })
    : translate("taskViews.board.takes");
  return (
    <Box sx={{ position: "relative", height: 0, zIndex: 1 }} aria-hidden>
      <Typography
        variant="caption"
        component="div"
        sx={{
          display: "flex",
          gap: 0.5,
          p: 0.5,
          borderRadius: 1,
          bgcolor: "background.paper",
          color: refusal ? "text.secondary" : "primary.main",
        }}
      >
        {refusal && <BlockOutlined sx={{ fontSize: 16 }} />}
        {words}
      </Typography>
    </Box>
  );
}

interface DraggableCardProps {
  task: BoardTaskFragment;
  index: number;
  moves: BoardMoves;
}

function DraggableCard({ task, index, moves }: DraggableCardProps) {
  const translate = useTranslate();
  return (
    <Draggable draggableId={task.id} index={index}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <Box
          component="li"
          ref={innerRef}
          {...draggableProps}
          sx={{ mb: 0.75, opacity: moves.columnOf(task) === task.status ? 1 : 0.6 }}
        >
          <Box
            {...dragHandleProps}
            role="group"
            aria-label={task.title}
            aria-roledescription={translate("taskViews.board.card")}
            sx={{ borderRadius: 1, "&:focus-visible": { outline: 3, outlineColor: "secondary.main" } }}
          >
            <BoardCard task={task} onMove={moves.begin} isLifted={isDragging} />
          </Box>
        </Box>
      )}
    </Draggable>
  );
}
