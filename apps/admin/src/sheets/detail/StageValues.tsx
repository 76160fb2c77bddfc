import { Box, Typography } from "@mui/material";
import { scoreStages } from "@reform-ledger/domain";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { PointsText } from "../../points/PointsText";
import { absenceOf } from "../rules/absenceOf";
import { inputsText } from "../rules/inputsText";
import { outcomeOf } from "../rules/ruleOfRow";
import { useSheet, valueIn } from "../SheetContext";
import type { RowView } from "../SheetStore";

/** What each side says, with its words: kept apart, one beneath the other. */
export function StageValues({ view }: { view: RowView }) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const { criterion, deviation } = view.row;
  const said = scoreStages.filter(
    (stage) => stage !== view.stage && view.row.values[stage].state !== "NOT_SCORED",
  );
  if (said.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 2, rowGap: 1 }}
    >
      {said.map((stage) => {
        const value = valueIn(view, stage);
        const texts = [
          inputsText(value.inputs, absenceOf(criterion.rule), locale),
          outcomeOf(criterion.rule, value.inputs)?.sentence,
          stage === "SELF" && deviation ? `${translate("sheet.deviation")}: ${deviation}` : null,
          value.note,
        ];
        return (
          <Fragment key={stage}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {translate(`sheet.columns.${stage}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
              {value.state === "NOT_APPLICABLE" ? (
                translate("sheet.notApplicable")
              ) : (
                <PointsText points={value.points} max={criterion.maxPoints} variant="subtitle2" />
              )}
              {texts.filter(Boolean).map((text) => (
                <Typography key={String(text)} variant="body2" sx={{ overflowWrap: "anywhere" }}>
                  {text}
                </Typography>
              ))}
            </Box>
          </Fragment>
        );
      })}
    </Box>
  );
}
