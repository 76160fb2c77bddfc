import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../points/PointsText";

const steps = ["selfPoints", "firstAppraisalPoints", "secondAppraisalPoints", "finalPoints"] as const;

/** Self, appraisals and final, kept apart; a column that nobody filled is left out. */
export function ScoreTable({ scores }: { scores: readonly ScoreRowFragment[] }) {
  const translate = useTranslate();
  const shown = steps.filter(
    (step) => step === "finalPoints" || scores.some((score) => score[step] !== null),
  );
  return (
    <Box
      sx={{ overflowX: "auto" }}
      tabIndex={0}
      role="region"
      aria-label={translate("resources.assessments.sections.scores")}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.deductions.fields.criterion")}</TableCell>
            {shown.map((step) => (
              <TableCell key={step} align="right">
                {translate(`resources.assessments.sections.${step}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {scores.map((score) => (
            <TableRow key={score.id}>
              <TableCell sx={{ minWidth: 180 }}>
                {score.criterion.code}. {score.criterion.name}
              </TableCell>
              {shown.map((step) => (
                <TableCell key={step} align="right">
                  {step === "finalPoints" && score.state !== "SCORED" ? (
                    translate(`resources.assessments.state.${score.state}`)
                  ) : (
                    <PointsText points={score[step]} max={score.criterion.maxPoints} />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
