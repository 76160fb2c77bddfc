import { Alert, Card, Chip, Stack, Typography } from "@mui/material";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PercentText, PointsText } from "../points/PointsText";
import { RecordLink } from "../records/RecordLink";

/** The whole result; what was printed stands beside what is computed, and a difference is said. */
export function ResultCard({ assessment }: { assessment: AssessmentRowFragment }) {
  const translate = useTranslate();
  const { total, published, grade, differs, unit, round } = assessment;
  return (
    <Card sx={{ p: 2.5 }}>
      <Typography variant="body2" color="textSecondary">
        <RecordLink resource="assessments" record={assessment}>
          {unit.name} · {round.year}
        </RecordLink>
      </Typography>
      <Typography component="p" sx={{ fontSize: "2.75rem", fontWeight: 700, lineHeight: 1.2, my: 0.5 }}>
        <PointsText points={total.points} max={total.max} />
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        {published?.rank && (
          <Chip
            color="primary"
            label={translate("home.rankValue", { rank: published.rank, rankOf: published.rankOf })}
          />
        )}
        {grade && <Chip variant="outlined" label={`${translate("home.grade")}: ${grade}`} />}
        <Typography variant="body2" color="textSecondary">
          <PercentText percent={total.percent} />
        </Typography>
      </Stack>
      {published && (
        <Alert severity={differs ? "warning" : "success"} sx={{ mt: 2, py: 0 }}>
          {translate(`resources.assessments.sections.${differs ? "differs" : "agrees"}`)}
          {differs && published.points && (
            <Typography variant="body2" component="p">
              {translate("resources.assessments.sections.published")}:{" "}
              <PointsText points={published.points} max={published.max ?? total.max} />
            </Typography>
          )}
        </Alert>
      )}
    </Card>
  );
}
