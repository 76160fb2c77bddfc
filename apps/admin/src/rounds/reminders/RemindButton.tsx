import NotificationsActiveOutlined from "@mui/icons-material/NotificationsActiveOutlined";
import { Button } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { isWorkingPhase, mayEver } from "@reform-ledger/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { RemindDialog } from "./RemindDialog";

/** Reminds every unit that lacks something, after showing whom and of what. */
export function RemindButton({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  const [isOpen, setOpen] = useState(false);
  if (!isWorkingPhase(round.status) || !mayEver(actor, "assessments.remind")) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<NotificationsActiveOutlined />} onClick={() => setOpen(true)}>
        {translate("roundWork.reminders.bulk")}
      </Button>
      {isOpen && <RemindDialog round={round} onClose={() => setOpen(false)} />}
    </>
  );
}
