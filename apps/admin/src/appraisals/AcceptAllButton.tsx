import DoneAllOutlined from "@mui/icons-material/DoneAllOutlined";
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useRefusal } from "../forms/useRefusal";
import { AcceptPreview } from "./AcceptPreview";
import { acceptableRows } from "./acceptable";
import { acceptRows } from "./acceptRows";

interface AcceptAllButtonProps {
  rows: readonly QueueRowFragment[];
  stage: AppraisalStage;
  /** Rows into which something is typed. */
  begun: ReadonlySet<string>;
  onAccepted: (rows: readonly QueueRowFragment[]) => void;
}

/** Takes over all rows in sight that need no other word, once the person has seen which. */
export function AcceptAllButton({ rows, stage, begun, onAccepted }: AcceptAllButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refusal = useRefusal();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const ready = acceptableRows(rows, stage, begun);

  const accept = async () => {
    setBusy(true);
    try {
      const count = await acceptRows(ready, stage, onAccepted);
      notify(translate("resources.appraisals.acceptedAll", { smart_count: count }), { type: "success" });
    } catch (error) {
      await refusal(error);
    } finally {
      setBusy(false);
      setOpen(false);
    }
  };

  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DoneAllOutlined />}
        disabled={ready.length === 0}
        onClick={() => setOpen(true)}
        sx={{ flexShrink: 0 }}
      >
        {translate(`resources.appraisals.acceptAll.${stage}`)} ({ready.length})
      </Button>
      {isOpen && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          fullWidth
          maxWidth="sm"
          fullScreen={isPhone}
          aria-labelledby={titleId}
        >
          <DialogTitle id={titleId}>{translate(`resources.appraisals.acceptAll.${stage}`)}</DialogTitle>
          <DialogContent>
            <DialogContentText>{translate("resources.appraisals.acceptHint")}</DialogContentText>
            <AcceptPreview rows={ready} stage={stage} />
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button color="inherit" onClick={() => setOpen(false)}>
              {translate("ra.action.cancel")}
            </Button>
            <Button variant="contained" loading={isBusy} onClick={accept}>
              {translate("resources.appraisals.acceptConfirm", { smart_count: ready.length })}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
