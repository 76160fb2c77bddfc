import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { DigestRowFragment } from "@reform-ledger/api-types";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDate } from "../../dates/formatDate";

/** The mail as it was written, or why there is none. */
export function DigestTextButton({ digest }: { digest: DigestRowFragment }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={`${translate("resources.digests.read")}: ${digest.person.name}, ${formatDate(digest.day)}`}
      >
        {translate("resources.digests.read")}
      </Button>
      {isOpen && <DigestDialog digest={digest} onClose={() => setOpen(false)} />}
    </>
  );
}

function DigestDialog({ digest, onClose }: { digest: DigestRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { subject, person, day, text, error, attempts } = digest;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{subject ?? `${person.name}, ${formatDate(day)}`}</DialogTitle>
      <DialogContent>
        {error && (
          <Alert severity="error" sx={{ mb: 2, overflowWrap: "anywhere" }}>
            {translate("resources.digests.attempted", { smart_count: attempts })} {error}
          </Alert>
        )}
        {!text && translate("resources.digests.notWritten")}
        {text && (
          <Box
            component="pre"
            tabIndex={0}
            sx={{
              m: 0,
              fontFamily: "inherit",
              typography: "body2",
              whiteSpace: "pre-wrap",
              overflowWrap: "anywhere",
            }}
          >
            {text}
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
