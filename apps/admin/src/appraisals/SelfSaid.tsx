import { Typography } from "@mui/material";
import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { isSelfScored, type StageValue } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { formatPoints } from "../points/formatPoints";
import { stageValueOf } from "./entries";

/** What the unit said of itself, how the rule came to it, and in a second appraisal what the first found. */
export function SelfSaid({ row, stage }: { row: QueueRowFragment; stage: AppraisalStage }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (name: string) => translate(`resources.appraisals.${name}`);
  const { maxPoints } = row.criterion;
  const write = ({ state, points }: StageValue, none: string) => {
    if (state === "NOT_APPLICABLE") return word("notApplicable");
    return points === null ? none : formatPoints(points, maxPoints, locale);
  };
  const none = isSelfScored(row.criterion) ? word("notSaid") : word("notSelfScored");
  return (
    <div>
      <Typography variant="body2" component="p" sx={{ m: 0 }}>
        {word("self")}: <strong>{write(stageValueOf(row, "SELF"), none)}</strong>
      </Typography>
      {stage === "SECOND_APPRAISAL" && (
        <Typography variant="body2" component="p" sx={{ m: 0 }}>
          {word("first")}: <strong>{write(stageValueOf(row, "FIRST_APPRAISAL"), "–")}</strong>
          {row.firstAppraisalNote && ` · ${row.firstAppraisalNote}`}
        </Typography>
      )}
      {row.criterion.method === "SURVEY" && (
        <Typography variant="body2" color="textSecondary">
          {word("hasInputs")}
        </Typography>
      )}
      {row.selfComputed && (
        <Typography variant="body2" color="textSecondary">
          {row.selfComputed.sentence}
        </Typography>
      )}
      {row.selfDeviation && (
        <Typography variant="body2" color="warning">
          {word("deviation")}: {row.selfDeviation}
        </Typography>
      )}
      {row.selfNote && (
        <Typography variant="body2">
          {word("selfNote")}: {row.selfNote}
        </Typography>
      )}
    </div>
  );
}
