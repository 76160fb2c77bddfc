import { Button, type ButtonProps } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { ActionDialog, type ActionDialogProps } from "./ActionDialog";

type ActionButtonProps<Input, Result> = Omit<ActionDialogProps<Input, Result>, "onClose"> & {
  icon?: ReactNode;
  variant?: ButtonProps["variant"];
  color?: ButtonProps["color"];
  size?: ButtonProps["size"];
};

/** A button that opens the form of one act on a record. */
export function ActionButton<Input, Result>({
  icon,
  variant,
  color,
  size,
  ...dialog
}: ActionButtonProps<Input, Result>) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const looks = { variant: variant ?? "outlined", color: color ?? "primary", size: size ?? "medium" };
  return (
    <>
      <Button {...looks} startIcon={icon} onClick={() => setOpen(true)}>
        {translate(dialog.label)}
      </Button>
      {isOpen && <ActionDialog {...dialog} color={color} onClose={() => setOpen(false)} />}
    </>
  );
}
