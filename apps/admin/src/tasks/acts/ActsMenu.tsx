import MoreVertOutlined from "@mui/icons-material/MoreVertOutlined";
import { Button, IconButton, ListItemIcon, ListItemText, Menu, MenuItem, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { actColors, actIcons, actLabel } from "./actLooks";
import type { TaskAct } from "./taskActs";

interface ActsMenuProps {
  task: { status: string };
  acts: readonly TaskAct[];
  onChoose: (act: TaskAct) => void;
}

/** What else may be done, out of the way of what comes next. */
export function ActsMenu({ task, acts, onChoose }: ActsMenuProps) {
  const translate = useTranslate();
  const menuId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = translate("taskPage.moreActions");
  const opener = {
    "aria-haspopup": "menu" as const,
    "aria-expanded": anchor !== null,
    "aria-controls": anchor ? menuId : undefined,
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  };
  const choose = (act: TaskAct) => {
    setAnchor(null);
    onChoose(act);
  };
  return (
    <>
      {isPhone ? (
        <IconButton {...opener} aria-label={name} sx={{ width: 48, height: 48 }}>
          <MoreVertOutlined />
        </IconButton>
      ) : (
        <Button {...opener} color="inherit" endIcon={<MoreVertOutlined />}>
          {name}
        </Button>
      )}
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {acts.map((act) => (
          <MenuItem key={act} onClick={() => choose(act)} sx={{ minHeight: 48 }}>
            <ListItemIcon sx={{ color: actColors[act] && `${actColors[act]}.main` }}>
              {actIcons[act]}
            </ListItemIcon>
            <ListItemText>{translate(actLabel(act, task))}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
