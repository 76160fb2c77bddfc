import MoreVertOutlined from "@mui/icons-material/MoreVertOutlined";
import { Divider, IconButton, ListItemText, Menu, MenuItem, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { TreeRow } from "./criteriaTree";
import { moveNames, movesOf } from "./moves";
import { useTree } from "./TreeContext";

const keyOf = { up: "Alt ↑", down: "Alt ↓", inside: "Alt →", outside: "Alt ←" } as const;

export function RowMenu({ row, tabIndex }: { row: TreeRow; tabIndex: number }) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate("resources.criteria.tree.menu", { code: row.criterion.code });
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="menu"
        tabIndex={tabIndex}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertOutlined />
      </IconButton>
      {anchor && <OpenMenu row={row} anchor={anchor} label={label} onClose={() => setAnchor(null)} />}
    </>
  );
}

interface OpenMenuProps {
  row: TreeRow;
  anchor: HTMLElement;
  label: string;
  onClose: () => void;
}

function OpenMenu({ row, anchor, label, onClose }: OpenMenuProps) {
  const translate = useTranslate();
  const tree = useTree();
  const { id } = row.criterion;
  const moves = movesOf(tree.rows, row);
  const word = (key: string) => translate(`resources.criteria.tree.${key}`);
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu open anchorEl={anchor} onClose={onClose} slotProps={{ list: { "aria-label": label } }}>
      <MenuItem onClick={then(() => tree.open(id))}>{word("edit")}</MenuItem>
      <MenuItem onClick={then(() => tree.startNew({ parentId: row.parentId, afterId: id }))}>
        <MenuText text={word("addSibling")} shortcut="Insert" />
      </MenuItem>
      <MenuItem
        disabled={row.depth >= 2}
        onClick={then(() => tree.startNew({ parentId: id, afterId: null }))}
      >
        {word("addChild")}
      </MenuItem>
      <Divider />
      {moveNames.map((name) => {
        const goal = moves[name];
        return (
          <MenuItem key={name} disabled={!goal} onClick={then(() => goal && tree.move(row, goal))}>
            <MenuText text={word(name)} shortcut={keyOf[name]} />
          </MenuItem>
        );
      })}
      <MenuItem onClick={then(() => tree.askWhere(row))}>{word("moveTo")}</MenuItem>
      <Divider />
      <MenuItem onClick={then(() => tree.askRemoval(row))} sx={{ color: "error.main" }}>
        <MenuText text={word("remove")} shortcut="Delete" />
      </MenuItem>
    </Menu>
  );
}

function MenuText({ text, shortcut }: { text: string; shortcut: string }) {
  return (
    <>
      <ListItemText>{text}</ListItemText>
      <Typography variant="body2" color="textSecondary" sx={{ ml: 3, display: { xs: "none", sm: "block" } }}>
        {shortcut}
      </Typography>
    </>
  );
}
