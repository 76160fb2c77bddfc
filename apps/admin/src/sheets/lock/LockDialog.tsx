import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { Form, useNotify, useRefresh, useTranslate } from "react-admin";
import { useFormState } from "react-hook-form";
import { graphqlClient } from "../../app/client";
import { attachEvidence } from "../../evidence/evidence.operations";
import { evidenceFields } from "../../evidence/evidenceFields";
import { useRefusal } from "../../forms/useRefusal";
import { PointsText } from "../../points/PointsText";
import type { FormValues } from "../../providers/resourceOperations";
import { useSheet, useWholeSheet } from "../SheetContext";
import { lockAssessment } from "../sheet.operations";
import type { SheetData } from "../sheetData";
import { MissingList } from "./MissingList";
import { SignedDocumentInputs } from "./SignedDocumentInputs";

interface LockDialogProps {
  data: SheetData;
  onClose: () => void;
  onGoTo: (criterionId: string) => void;
}

/** What is missing, what it adds up to, and the document under which it is closed. */
export function LockDialog({ data: { head }, onClose, onGoTo }: LockDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const { decimals } = useSheet();
  const store = useWholeSheet();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  // What was attached already is not attached again when the lock was refused.
  const [attached, setAttached] = useState<string | null>(null);
  useEffect(
    () => void queries.invalidateQueries({ queryKey: ["ledger", "assessmentSheet", head.id] }),
    [queries, head.id],
  );
  const unsaved = store.pendings.size;
  const isReady = head.missing.length === 0 && unsaved === 0;
  const total = store.overall.SELF;

  const lock = async (values: FormValues) => {
    try {
      const signedDocumentId = attached ?? (await signedDocument(head.id, values));
      setAttached(signedDocumentId);
      await graphqlClient(lockAssessment, {
        input: { assessmentId: head.id, expectedVersion: head.version, signedDocumentId },
      });
    } catch (error) {
      refresh();
      return refusal(error);
    }
    notify("sheet.lock.done", { type: "success" });
    refresh();
    onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <Form noValidate onSubmit={lock} record={emptyForm}>
        <DialogTitle id={titleId}>{translate("sheet.lock.title")}</DialogTitle>
        <DialogContent>
          {total && (
            <p>
              {translate("sheet.lock.total")}{" "}
              <PointsText points={total.points} max={total.max} decimals={decimals} variant="subtitle1" />
            </p>
          )}
          {unsaved > 0 && (
            <Alert severity="warning">
              {translate("sheet.lock.unsaved", { smart_count: unsaved, rows: unsaved })}
            </Alert>
          )}
          {isReady ? (
            <SignedDocumentInputs isAttached={attached !== null} />
          ) : (
            <MissingList missing={head.missing} onGoTo={onGoTo} />
          )}
        </DialogContent>
        <LockFooter isReady={isReady} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

const emptyForm = {};

/** A document that the sheet has already, or a new one. */
async function signedDocument(assessmentId: string, values: FormValues): Promise<string> {
  if (values.evidenceId) return String(values.evidenceId);
  const input = { assessmentId, ...evidenceFields(values) };
  return (await graphqlClient(attachEvidence, { input })).attachEvidence.evidence.id;
}

function LockFooter({ isReady, onClose }: { isReady: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onClose} color="inherit">
        {translate("ra.action.cancel")}
      </Button>
      <Button type="submit" variant="contained" loading={isSubmitting} disabled={!isReady}>
        {translate("sheet.lock.confirm")}
      </Button>
    </DialogActions>
  );
}
