import { Box, Stack, Typography } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { DecimalText, PointsText } from "../../points/PointsText";
import { RecordLink } from "../../records/RecordLink";
import { PercentBar } from "./PercentBar";
import { PublishedFigures } from "./PublishedFigures";
import { RankChangeText } from "./RankChangeText";
import type { RankingTableProps } from "./RankingTableProps";
import { GradeChip, RankText } from "./RankText";

/** The ranking on a phone. */
export function RankingCards({ round, rows, earlier }: RankingTableProps) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {rows.map((row) => (
        <Stack
          component="li"
          key={row.assessment.id}
          sx={{ gap: 0.5, px: 2, py: 1.25, borderTop: 1, borderColor: "divider" }}
        >
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <RankText row={row} />
            <Box sx={{ flexGrow: 1, minWidth: 0 }}>
              <RecordLink resource="assessments" record={row.assessment}>
                {row.assessment.unit.name}
              </RecordLink>
            </Box>
            <GradeChip grade={row.grade} bands={round.criteriaSet.gradeBands} />
          </Stack>
          <PercentBar percent={row.percent} />
          <Typography variant="body2" component="div">
            <PointsText points={row.points} max={row.max} />
            {isPositive(row.penalty) && (
              <>
                {" · "}
                {translate("results.ranking.penalty")} −<DecimalText value={row.penalty} decimals={2} />
              </>
            )}
          </Typography>
          {row.published && <PublishedFigures row={row} />}
          {earlier.size > 0 && <RankChangeText row={row} earlier={earlier.get(row.assessment.unit.id)} />}
        </Stack>
      ))}
    </Box>
  );
}
