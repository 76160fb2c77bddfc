import { Alert, Typography } from "@mui/material";
import type { ScoreState } from "@reform-ledger/api-types";
import { required, useLocaleState, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { formatDecimal, formatPoints, parseDecimal } from "../points/formatPoints";
import { PointsInput } from "../points/PointsInput";
import type { AmendableScore } from "./amendableScore";
import { amendmentEffect } from "./amendmentEffect";

/** The points from and to, and what the change does to the ledger. */
export function AmendedPointsInput({ scores }: { scores: readonly AmendableScore[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [scoreId, state, typed] = useWatch({ name: ["scoreId", "state", "points"] }) as [
    string?,
    ScoreState?,
    string?,
  ];
  const score = scores.length === 1 ? scores[0] : scores.find(({ id }) => id === scoreId);
  if (!score) return null;
  const { maxPoints } = score.criterion;
  const read = parseDecimal(typed ?? "", locale);
  const points = /^\d+(\.\d+)?$/.test(read) ? read : null;
  const effect = amendmentEffect(
    { state: score.state, points: score.finalPoints, maxPoints },
    { state: state ?? "SCORED", points },
  );
  const now =
    score.finalPoints === null
      ? translate(`resources.amendments.state.${score.state}`)
      : formatPoints(score.finalPoints, maxPoints, locale);
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {translate("resources.amendments.current", { points: now })}
      </Typography>
      {state === "SCORED" && (
        <PointsInput source="points" label="resources.amendments.fields.points" validate={required()} />
      )}
      <Alert severity={effect.kind === "less" ? "warning" : "info"} aria-live="polite" sx={{ my: 1 }}>
        {translate(`resources.amendments.effect.${effect.kind}`, {
          points: "points" in effect ? formatDecimal(effect.points, locale, 2) : "",
        })}
      </Alert>
    </>
  );
}
