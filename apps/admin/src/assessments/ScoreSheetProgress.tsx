import { Typography } from "@mui/material";
import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import type { FormValues } from "../providers/resourceOperations";
import { changedScores, typedScore } from "./scoreSheet";

/** How much of the sheet is filled in, and how much of it is not saved yet. */
export function ScoreSheetProgress({ scores }: { scores: readonly ScoreRowFragment[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const values = useWatch() as FormValues;
  const done = scores.filter((score) => typedScore(score, values, locale).state !== "NOT_SCORED").length;
  const changed = changedScores(scores, values, locale).length;
  return (
    <Typography variant="body2" color="textSecondary">
      {translate("resources.scores.sections.progress", { done, all: scores.length, changed })}
    </Typography>
  );
}
