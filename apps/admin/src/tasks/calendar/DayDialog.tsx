import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { dayName, specialWords } from "./calendarWords";
import { DayEntries } from "./DayEntries";
import type { MonthDays } from "./useMonth";

interface DayDialogProps {
  day: string;
  days: MonthDays;
  onClose: () => void;
}

export function DayDialog({ day, days, onClose }: DayDialogProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const entries = days.entries.get(day) ?? [];
  const special = days.special.get(day);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{dayName(day, locale)}</DialogTitle>
      <DialogContent>
        {special && <Typography sx={{ mb: 1 }}>{specialWords(special, translate)}</Typography>}
        {entries.length === 0 && (
          <Typography color="textSecondary">{translate("taskViews.calendar.dayNothing")}</Typography>
        )}
        <DayEntries entries={entries} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
