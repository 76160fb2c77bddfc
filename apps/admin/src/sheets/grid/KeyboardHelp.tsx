import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { Fragment, useId } from "react";
import { useTranslate } from "react-admin";

const keys = [
  ["← ↑ → ↓", "move"],
  ["Enter, Shift+Enter", "down"],
  ["Tab, Shift+Tab", "next"],
  ["0–9", "type"],
  ["F2", "edit"],
  ["Esc", "restore"],
  ["Delete", "clear"],
  ["K", "notApplicable"],
  ["=", "accept"],
  ["Alt+↓", "detail"],
  ["Ctrl+V", "paste"],
  ["Ctrl+Home, Ctrl+End", "edges"],
  ["Esc, Tab", "leave"],
] as const;

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{translate("sheet.keyboard.title")}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 3, rowGap: 1, m: 0 }}
        >
          {keys.map(([key, what]) => (
            <Fragment key={what}>
              <Typography component="dt" variant="subtitle2">
                {key}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                {translate(`sheet.keyboard.${what}`)}
              </Typography>
            </Fragment>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
