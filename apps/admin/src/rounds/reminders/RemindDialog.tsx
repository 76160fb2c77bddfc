import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Skeleton,
  TextField,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { RoundRowFragment, SendRoundRemindersMutation } from "@reform-ledger/api-types";
import { type RoundStatus, vietnamDate } from "@reform-ledger/domain";
import { useId, useState } from "react";
import { useRefresh, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LackingList } from "./LackingList";
import { type LackingUnit, lackingUnits } from "./lackingUnits";
import { RemindersSent } from "./RemindersSent";
import { roundMissing, sendReminders } from "./reminder.operations";

interface RemindDialogProps {
  round: RoundRowFragment;
  /** Only this unit; otherwise all that lack something. */
  only?: { id: string; unit: { name: string } };
  onClose: () => void;
}

type Sent = SendRoundRemindersMutation["sendReminders"]["reminders"];

/** Shows who would be reminded of what, sends it, and then shows what was sent. */
export function RemindDialog({ round, only, onClose }: RemindDialogProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data, error } = useLedgerQuery(roundMissing, { id: round.id });
  const [message, setMessage] = useState("");
  const [sent, setSent] = useState<Sent | null>(null);
  const { call, isBusy } = useLedgerCall(sendReminders);
  const found = data?.round && "progress" in data.round ? data.round : null;
  const units = lackingUnits(found?.progress ?? [], round.status, vietnamDate(new Date())).filter(
    ({ assessmentId }) => !only || only.id === assessmentId,
  );
  const told = units.filter(({ isRemindedToday }) => !isRemindedToday);

  const send = async () => {
    const input = {
      roundId: round.id,
      assessmentIds: told.map(({ assessmentId }) => assessmentId),
      message: message.trim() || null,
    };
    const answer = await call({ input });
    if (answer) setSent(answer.sendReminders.reminders);
  };
  const close = () => {
    if (sent) refresh();
    onClose();
  };

  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {translate(`roundWork.reminders.${only ? "one" : "bulk"}`, { unit: only?.unit.name })}
      </DialogTitle>
      <DialogContent>
        {error && <Alert severity="error">{error.message}</Alert>}
        {!found && !error && <Skeleton variant="rounded" height={160} />}
        {sent && <RemindersSent reminders={sent} />}
        {found && !sent && (
          <Preview units={units} status={round.status} message={message} onMessage={setMessage} />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={close}>
          {translate(sent ? "ra.action.close" : "ra.action.cancel")}
        </Button>
        {!sent && (
          <Button variant="contained" disabled={told.length === 0} loading={isBusy} onClick={send}>
            {translate("roundWork.reminders.send", { smart_count: told.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface PreviewProps {
  units: readonly LackingUnit[];
  status: RoundStatus;
  message: string;
  onMessage: (message: string) => void;
}

function Preview({ units, status, message, onMessage }: PreviewProps) {
  const translate = useTranslate();
  if (units.length === 0) {
    return <Alert severity="success">{translate("roundWork.reminders.nobody")}</Alert>;
  }
  return (
    <>
      <DialogContentText sx={{ mb: 1 }}>{translate("roundWork.reminders.explanation")}</DialogContentText>
      <TextField
        label={translate("roundWork.reminders.message")}
        value={message}
        multiline
        minRows={2}
        onChange={(event) => onMessage(event.target.value)}
      />
      <LackingList units={units} status={status} />
    </>
  );
}
