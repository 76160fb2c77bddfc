import ChevronRight from "@mui/icons-material/ChevronRight";
import ExpandMore from "@mui/icons-material/ExpandMore";
import { Box, ButtonBase, Chip, Typography } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskStatus } from "@reform-ledger/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { BoardCell } from "./BoardCell";
import type { Lane } from "./lanes";
import type { BoardMoves } from "./useBoardMoves";

interface BoardLaneProps {
  lane: Lane<BoardTaskFragment>;
  columns: readonly TaskStatus[];
  template: string;
  isFolded: boolean;
  onFold: () => void;
  lifted: BoardTaskFragment | null;
  moves: BoardMoves;
}

/** A lead unit's tasks by state; folded, its figures remain. */
export function BoardLane({ lane, columns, template, isFolded, onFold, lifted, moves }: BoardLaneProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderBottom: 1, borderColor: "divider" }}>
      <LaneHeading id={id} lane={lane} isFolded={isFolded} onFold={onFold} />
      {!isFolded && (
        <Box sx={{ display: "grid", gridTemplateColumns: template }}>
          {columns.map((status) => (
            <BoardCell
              key={status}
              unit={lane.unit}
              status={status}
              tasks={lane.tasks.filter((task) => moves.columnOf(task) === status)}
              lifted={lifted?.leadUnit.id === lane.unit.id ? lifted : null}
              moves={moves}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}

interface LaneHeadingProps {
  id?: string;
  lane: Lane<BoardTaskFragment>;
  isFolded: boolean;
  onFold: () => void;
}

/** The unit with how many tasks it has and how many are late. */
export function LaneHeading({ id, lane: { unit, tasks, late }, isFolded, onFold }: LaneHeadingProps) {
  const translate = useTranslate();
  return (
    <Typography id={id} variant="subtitle2" component="h2" sx={{ bgcolor: "action.hover" }}>
      <ButtonBase
        onClick={onFold}
        aria-expanded={!isFolded}
        sx={{
          position: "sticky",
          left: 0,
          px: 1,
          py: 0.75,
          gap: 1,
          minHeight: { xs: 44, sm: 36 },
          maxWidth: "100%",
          justifyContent: "flex-start",
          textAlign: "left",
          font: "inherit",
        }}
      >
        {isFolded ? <ChevronRight fontSize="small" /> : <ExpandMore fontSize="small" />}
        <span>{unit.name}</span>
        <Typography variant="body2" component="span" color="textSecondary" sx={{ whiteSpace: "nowrap" }}>
          {translate("taskViews.count", { smart_count: tasks.length })}
        </Typography>
        {late > 0 && (
          <Chip
            component="span"
            size="small"
            color="error"
            variant="outlined"
            label={translate("taskViews.late", { smart_count: late })}
          />
        )}
      </ButtonBase>
    </Typography>
  );
}
