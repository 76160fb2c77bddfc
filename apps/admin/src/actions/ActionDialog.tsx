import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { GraphqlDocument } from "@reform-ledger/api-types";
import { type ReactNode, useId, useState } from "react";
import { Form, useTranslate } from "react-admin";
import { useFormContext, useFormState } from "react-hook-form";
import { ConflictNotice } from "../conflicts/ConflictNotice";
import { forgetDraft } from "../drafts/draftStore";
import { FormDraft } from "../drafts/FormDraft";
import { useDraftName } from "../drafts/useDraftName";
import { keepTyped } from "../forms/keepTyped";
import type { FormValues } from "../providers/resourceOperations";
import { useLedgerMutation } from "./useLedgerMutation";

export interface ActionDialogProps<Input, Result = unknown> {
  resource: string;
  record: { id: string; version: number };
  /** The key of the act's name: button, title and draft. */
  label: string;
  explanation?: string;
  submitLabel?: string;
  done?: string;
  color?: ButtonProps["color"];
  document: GraphqlDocument<Result, { input: Input }>;
  defaults?: FormValues;
  toInput: (values: FormValues, expectedVersion: number) => Input;
  /** Takes what came back, such as a new record to go to. */
  onDone?: (result: Result) => void;
  children?: ReactNode;
  onClose: () => void;
}

export function ActionDialog<Input, Result>(props: ActionDialogProps<Input, Result>) {
  const { resource, record, label, document, onClose } = props;
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const draft = useDraftName(`${label}.${record.id}`);
  // Kept as they were when the dialog opened: a refreshed record must not overwrite what is being typed.
  const [defaults] = useState(props.defaults ?? {});
  const { run, current } = useLedgerMutation(document, record);

  const submit = async (values: FormValues) => {
    const done = translate(props.done ?? "actions.done");
    const toInput = (expectedVersion: number) => props.toInput(values, expectedVersion);
    const errors = await run(toInput, done, (result) => {
      forgetDraft(draft);
      onClose();
      props.onDone?.(result);
    });
    if (errors) return errors;
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <Form noValidate onSubmit={submit} record={defaults} resetOptions={keepTyped}>
        <DialogTitle id={titleId}>{translate(label)}</DialogTitle>
        <DialogContent>
          {current && <ConflictNotice resource={resource} current={current} />}
          {props.explanation && (
            <DialogContentText sx={{ mb: 1 }}>{translate(props.explanation)}</DialogContentText>
          )}
          {props.children && <FormDraft name={draft} />}
          {props.children}
        </DialogContent>
        <DialogFooter
          submitLabel={translate(current ? "conflicts.sendAgain" : (props.submitLabel ?? label))}
          color={props.color}
          onClose={onClose}
        />
      </Form>
    </Dialog>
  );
}

interface DialogFooterProps {
  submitLabel: string;
  color?: ButtonProps["color"];
  onClose: () => void;
}

function DialogFooter({ submitLabel, color = "primary", onClose }: DialogFooterProps) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  const { clearErrors } = useFormContext();
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onClose} color="inherit">
        {translate("ra.action.cancel")}
      </Button>
      <Button
        type="submit"
        variant="contained"
        color={color}
        loading={isSubmitting}
        onClick={() => clearErrors()}
      >
        {submitLabel}
      </Button>
    </DialogActions>
  );
}
