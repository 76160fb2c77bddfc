import { Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from "@mui/material";
import type { Breakpoint, Theme } from "@mui/material/styles";
import { type ReactNode, useId } from "react";
import { Form, useTranslate } from "react-admin";
import { keepTyped } from "../../forms/keepTyped";
import type { FormValues } from "../../providers/resourceOperations";

interface BulkDialogProps {
  title: string;
  submitLabel: string;
  maxWidth?: Breakpoint;
  defaults: FormValues;
  isBusy: boolean;
  /** Something beside the main button, such as the way back. */
  back?: ReactNode;
  onSubmit: (values: FormValues) => void;
  onClose: () => void;
  children: ReactNode;
}

/** The form of one act on several deductions. */
export function BulkDialog({ title, submitLabel, maxWidth = "sm", children, ...props }: BulkDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Dialog
      open
      onClose={props.onClose}
      fullWidth
      maxWidth={maxWidth}
      fullScreen={isPhone}
      aria-labelledby={titleId}
    >
      <Form
        noValidate
        onSubmit={props.onSubmit}
        record={props.defaults}
        resetOptions={keepTyped}
        sanitizeEmptyValues={false}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={props.onClose} color="inherit">
            {translate("ra.action.cancel")}
          </Button>
          {props.back}
          <Button type="submit" variant="contained" loading={props.isBusy}>
            {submitLabel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
