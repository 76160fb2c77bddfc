import MoreVertOutlined from "@mui/icons-material/MoreVertOutlined";
import { IconButton, Menu, MenuItem } from "@mui/material";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { RemindDialog } from "../reminders/RemindDialog";
import { sheetPath } from "../sheetPath";
import { ReopenDialog } from "./ReopenDialog";

interface UnitMenuProps {
  row: ProgressRowFragment;
  round: RoundRowFragment;
}

/** What may be done with one unit of the round. */
export function UnitMenu({ row, round }: UnitMenuProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<"remind" | "reopen" | null>(null);
  const { id, unit, viewerCan } = row.assessment;
  const may = (action: string) => viewerCan.includes(action);
  const open = (name: "remind" | "reopen") => {
    setAnchor(null);
    setDialog(name);
  };
  return (
    <>
      <IconButton
        aria-label={translate("roundWork.progress.menu", { unit: unit.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertOutlined />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {!round.imported && (
          <MenuItem component={Link} to={sheetPath(id)}>
            {translate("roundWork.progress.openSheet")}
          </MenuItem>
        )}
        <MenuItem component={Link} to={createPath({ resource: "assessments", type: "show", id })}>
          {translate("roundWork.progress.openResult")}
        </MenuItem>
        {may("assessments.remind") && !round.imported && (
          <MenuItem onClick={() => open("remind")}>{translate("roundWork.progress.remind")}</MenuItem>
        )}
        {may("assessments.reopen") && row.lockedAt !== null && (
          <MenuItem onClick={() => open("reopen")}>{translate("roundWork.progress.reopen")}</MenuItem>
        )}
      </Menu>
      {dialog === "remind" && (
        <RemindDialog round={round} only={row.assessment} onClose={() => setDialog(null)} />
      )}
      {dialog === "reopen" && <ReopenDialog row={row} onClose={() => setDialog(null)} />}
    </>
  );
}
