import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from "@mui/material";
import { useId } from "react";
import { useNotify, useTranslate } from "react-admin";

interface SecretDialogProps {
  title: string;
  explanation: string;
  secret: string;
  onClose: () => void;
}

/** A password or a key that is shown this once. */
export function SecretDialog({ title, explanation, secret, onClose }: SecretDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const copy = async () => {
    try {
      // Over plain HTTP a browser has no clipboard at all.
      await navigator.clipboard.writeText(secret);
      notify("resources.apiKeys.done.copy", { type: "success" });
    } catch {
      notify("resources.apiKeys.done.notCopied", { type: "warning" });
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate(title, { smart_count: 1 })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate(explanation)}</DialogContentText>
        <TextField
          value={secret}
          multiline
          slotProps={{ htmlInput: { readOnly: true, "aria-label": translate(title, { smart_count: 1 }) } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={copy} startIcon={<ContentCopyOutlined />}>
          {translate("resources.apiKeys.actions.copy")}
        </Button>
        <Button onClick={onClose} variant="contained">
          {translate("ra.action.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
