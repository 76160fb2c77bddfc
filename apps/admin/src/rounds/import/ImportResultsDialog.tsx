import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { ImportResultsMutation, RoundRowFragment } from "@reform-ledger/api-types";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { FileUpload } from "../../evidence/FileUpload";
import { ImportedRows } from "./ImportedRows";
import { importResults } from "./importResults.operations";
import { problemsIn } from "./problemsIn";

type Read = ImportResultsMutation["importResults"];

/** Upload, look at what would be written, then write it. */
export function ImportResultsDialog({ round, onClose }: { round: RoundRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const { call, isBusy, errors } = useLedgerCall(importResults);
  const problems = read ? problemsIn(read) : 0;
  const refused = (errors.root as { serverError?: string } | undefined)?.serverError;

  const ask = (id: string, dryRun: boolean) => ({
    input: { roundId: round.id, expectedVersion: round.version, uploadId: id, dryRun },
  });
  const preview = async (id: string) => {
    setUploadId(id);
    setRead(null);
    setRead((await call(ask(id, true)))?.importResults ?? null);
  };
  const write = async () => {
    if (uploadId === null) return;
    if (await call(ask(uploadId, false), translate("roundWork.import.done"))) onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("roundWork.import.open")}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate("roundWork.import.explanation")}</DialogContentText>
        <FileUpload accept=".csv,.xlsx" onUploaded={preview} />
        {isBusy && <LinearProgress aria-label={translate("roundWork.import.reading")} />}
        {refused && <Alert severity="error">{refused}</Alert>}
        {read && <ImportedRows read={read} />}
        {read && (
          <Alert severity={problems > 0 ? "warning" : "info"} sx={{ mt: 1 }} role="status">
            {translate(`roundWork.import.${problems > 0 ? "blocked" : "ready"}`)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          loading={isBusy}
          disabled={!read || problems > 0 || read.rows.length === 0}
          onClick={write}
        >
          {translate("roundWork.import.confirm", { smart_count: read?.rows.length ?? 0 })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
