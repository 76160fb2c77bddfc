import MoreHoriz from "@mui/icons-material/MoreHoriz";
import { Button, ListItemIcon, Menu, MenuItem } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { actIcons, actLabel } from "./actLooks";
import type { DeductionAct } from "./deductionActs";

interface MoreActsProps {
  acts: readonly DeductionAct[];
  deduction: DeductionDetailFragment;
  onAct: (act: DeductionAct) => void;
}

/** Acts for which there is no room beside the main one. */
export function MoreActs({ acts, deduction, onAct }: MoreActsProps) {
  const translate = useTranslate();
  const buttonId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (acts.length === 0) return null;
  const choose = (act: DeductionAct) => {
    setAnchor(null);
    onAct(act);
  };
  return (
    <>
      <Button
        id={buttonId}
        variant="outlined"
        startIcon={<MoreHoriz />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0, minHeight: { xs: 48, sm: 40 } }}
      >
        {translate("deductionPage.acts.more")}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { "aria-labelledby": buttonId } }}
      >
        {acts.map((act) => (
          <MenuItem key={act} onClick={() => choose(act)} sx={{ minHeight: 48 }}>
            <ListItemIcon>{actIcons[act]}</ListItemIcon>
            {translate(actLabel(act, deduction))}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
