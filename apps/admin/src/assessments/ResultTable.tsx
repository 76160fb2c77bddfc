import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DecimalText, PercentText, PointsText } from "../points/PointsText";

/** Computed and printed figures side by side, area by area. */
export function ResultTable({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.assessments.fields.${name}`);
  const section = (name: string) => translate(`resources.assessments.sections.${name}`);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={section("areas")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{field("area")}</TableCell>
            <TableCell align="right">{section("computed")}</TableCell>
            <TableCell align="right">{field("percent")}</TableCell>
            <TableCell>{field("grade")}</TableCell>
            <TableCell align="right">{field("lost")}</TableCell>
            <TableCell align="right">{section("published")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {assessment.areas.map(({ criterion, points, max, percent, grade, lost, published, differs }) => (
            <TableRow key={criterion.id} sx={differs ? { bgcolor: "action.selected" } : {}}>
              <TableCell sx={{ minWidth: 180 }}>
                {criterion.code}. {criterion.name}
              </TableCell>
              <TableCell align="right">
                <PointsText points={points} max={max} />
              </TableCell>
              <TableCell align="right">
                <PercentText percent={percent} />
              </TableCell>
              <TableCell>{grade ?? "–"}</TableCell>
              <TableCell align="right">
                <DecimalText value={lost} decimals={2} />
              </TableCell>
              <TableCell align="right">
                {published ? <PointsText points={published.points} max={max} /> : "–"}
                {published?.grade && ` · ${published.grade}`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
