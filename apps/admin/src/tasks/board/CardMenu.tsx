import MoreVertOutlined from "@mui/icons-material/MoreVertOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Divider, IconButton, ListItemIcon, ListItemText, Menu, MenuItem } from "@mui/material";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskStatus } from "@reform-ledger/domain";
import { useState } from "react";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { actColors, actIcons, actLabel } from "../acts/actLooks";
import { columnsFor, stepInto } from "./boardColumns";

interface CardMenuProps {
  task: BoardTaskFragment;
  onMove: (task: BoardTaskFragment, to: TaskStatus) => void;
}

/** What dragging does, for a keyboard and for a thumb. */
export function CardMenu({ task, onMove }: CardMenuProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const columns = columnsFor(task);
  const close = () => setAnchor(null);
  const choose = (column: TaskStatus) => {
    close();
    onMove(task, column);
  };
  return (
    <>
      <IconButton
        aria-label={`${translate("taskViews.board.move")}: ${task.title}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ mt: -0.5, mr: -0.5, minWidth: { xs: 44, sm: 32 }, minHeight: { xs: 44, sm: 32 }, p: 0 }}
      >
        <MoreVertOutlined fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {columns.map((column) => (
          <MenuItem key={column} onClick={() => choose(column)} sx={{ minHeight: 48 }}>
            <StepOf task={task} column={column} />
          </MenuItem>
        ))}
        {columns.length === 0 && <MenuItem disabled>{translate("taskViews.board.noMoves")}</MenuItem>}
        <Divider />
        <MenuItem
          component={Link}
          to={createPath({ resource: "tasks", type: "show", id: task.id })}
          sx={{ minHeight: 48 }}
        >
          <ListItemIcon>
            <OpenInNewOutlined />
          </ListItemIcon>
          <ListItemText>{translate("taskViews.open")}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}

function StepOf({ task, column }: { task: BoardTaskFragment; column: TaskStatus }) {
  const translate = useTranslate();
  const step = stepInto(task, column);
  if (!step) return null;
  return (
    <>
      <ListItemIcon sx={{ color: actColors[step] && `${actColors[step]}.main` }}>
        {actIcons[step]}
      </ListItemIcon>
      <ListItemText
        primary={translate("taskViews.board.moveTo", {
          column: translate(`resources.tasks.status.${column}`),
        })}
        secondary={translate(actLabel(step, task))}
      />
    </>
  );
}
