import GridOnOutlined from "@mui/icons-material/GridOnOutlined";
import { Button, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { PointsText } from "../../points/PointsText";
import { Facts } from "../../records/Facts";
import { RecordLink } from "../../records/RecordLink";
import { Section } from "../../records/Section";
import { sheetPath } from "../../rounds/sheetPath";
import { lossOf } from "./useChainTexts";

const steps = ["selfPoints", "firstAppraisalPoints", "secondAppraisalPoints", "finalPoints"] as const;

/** Where the point was lost: self, appraisals and final of the criterion, and the row of the sheet. */
export function ScoreSection({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const { score, criterion, assessment } = deduction;
  const lost = lossOf(deduction);
  return (
    <Section
      title={`1. ${translate("deductionPage.score.title")}`}
      action={
        assessment && (
          <Button
            component={Link}
            to={sheetPath(assessment.id, criterion.id)}
            size="small"
            startIcon={<GridOnOutlined />}
          >
            {translate("deductionPage.score.openRow")}
          </Button>
        )
      }
    >
      {!score && (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.deductions.sections.scoreHidden")}
        </Typography>
      )}
      <Facts
        facts={[
          {
            label: "deductionPage.score.area",
            value: criterion.area.id !== criterion.id && `${criterion.area.code}. ${criterion.area.name}`,
          },
          ...steps.map((step) => ({
            label: `resources.assessments.sections.${step}`,
            value: score?.[step] && <PointsText points={score[step]} max={criterion.maxPoints} />,
          })),
          {
            label: "deductionPage.score.lost",
            value: lost !== null && <PointsText points={lost} max={criterion.maxPoints} />,
          },
          { label: "deductionPage.score.evidence", value: score ? String(score.evidenceCount) : null },
          {
            label: "deductionPage.score.assessment",
            value: assessment && (
              <RecordLink resource="assessments" record={assessment}>
                {translate("deductionPage.score.openAssessment")} {assessment.round.year}
              </RecordLink>
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}
