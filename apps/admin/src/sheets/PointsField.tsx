import { InputAdornment, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { editText, readTyped } from "./rules/readTyped";
import { useSheet } from "./SheetContext";
import type { RowView } from "./SheetStore";
import { type Before, beforeOf } from "./sheetActs";

interface PointsFieldProps {
  view: RowView;
  label: string;
  onEnter?: () => void;
}

/** The points of a row in a box of their own: on a card and in the details. */
export function PointsField({ view, label, onEnter }: PointsFieldProps) {
  const translate = useTranslate();
  const { acts, store, locale } = useSheet();
  const [typing, setTyping] = useState<{ text: string; before: Before | null } | null>(null);
  const { row, entry, pending } = view;
  if (!entry) return null;
  const kept = pending?.draft.typed ?? editText(entry.points, locale);
  const shown = typing?.text ?? kept;
  const reading = readTyped(shown, row.criterion.maxPoints, locale);
  const leave = () => {
    setTyping(null);
    store.leave(row.id);
  };
  return (
    <TextField
      label={label}
      value={shown}
      margin="none"
      placeholder={entry.state === "NOT_APPLICABLE" ? translate("sheet.notApplicable") : ""}
      error={!typing && reading.kind === "problem"}
      onFocus={(event) => {
        event.target.select();
        setTyping({ text: kept, before: beforeOf(view) });
      }}
      onChange={({ target }) => {
        setTyping({ text: target.value, before: typing?.before ?? beforeOf(view) });
        acts.type(row.id, target.value, true);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") onEnter?.();
        if (event.key !== "Escape" || !typing?.before) return;
        event.stopPropagation();
        acts.restore(row.id, typing.before);
        setTyping(null);
      }}
      slotProps={{
        htmlInput: { inputMode: "decimal", autoComplete: "off", "data-points": row.id },
        inputLabel: entry.state === "NOT_APPLICABLE" ? { shrink: true } : {},
        input: {
          endAdornment: (
            <InputAdornment position="end">/ {formatDecimal(row.criterion.maxPoints, locale)}</InputAdornment>
          ),
        },
      }}
    />
  );
}
