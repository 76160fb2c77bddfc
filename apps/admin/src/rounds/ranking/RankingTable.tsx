import { Box, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { DecimalText, PointsText } from "../../points/PointsText";
import { RecordLink } from "../../records/RecordLink";
import { PercentBar } from "./PercentBar";
import { PublishedFigures } from "./PublishedFigures";
import { RankChangeText } from "./RankChangeText";
import { RankingCards } from "./RankingCards";
import type { RankingTableProps } from "./RankingTableProps";
import { GradeChip, RankText } from "./RankText";

export function RankingTable(props: RankingTableProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return isPhone ? <RankingCards {...props} /> : <WideTable {...props} />;
}

function WideTable({ round, rows, earlier }: RankingTableProps) {
  const translate = useTranslate();
  const word = (name: string, values?: object) => translate(`results.ranking.${name}`, values);
  const hasPublished = rows.some(({ published }) => published !== null);
  const hasPenalty = rows.some(({ penalty }) => isPositive(penalty));
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={word("title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{word("rank")}</TableCell>
            <TableCell>{word("unit")}</TableCell>
            <TableCell align="right">{word("points")}</TableCell>
            <TableCell>{word("percent")}</TableCell>
            <TableCell>{word("grade")}</TableCell>
            {hasPenalty && <TableCell align="right">{word("penalty")}</TableCell>}
            {hasPublished && <TableCell>{word("published")}</TableCell>}
            {earlier.size > 0 && <TableCell>{word("change", { year: round.year - 1 })}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.assessment.id} hover>
              <TableCell>
                <RankText row={row} />
              </TableCell>
              <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
                <RecordLink resource="assessments" record={row.assessment}>
                  {row.assessment.unit.name}
                </RecordLink>
              </TableCell>
              <TableCell align="right">
                <PointsText points={row.points} max={row.max} />
              </TableCell>
              <TableCell sx={{ minWidth: 140 }}>
                <PercentBar percent={row.percent} />
              </TableCell>
              <TableCell>
                <GradeChip grade={row.grade} bands={round.criteriaSet.gradeBands} />
              </TableCell>
              {hasPenalty && (
                <TableCell align="right">
                  {isPositive(row.penalty) ? (
                    <>
                      −<DecimalText value={row.penalty} decimals={2} />
                    </>
                  ) : (
                    "–"
                  )}
                </TableCell>
              )}
              {hasPublished && (
                <TableCell>
                  <PublishedFigures row={row} />
                </TableCell>
              )}
              {earlier.size > 0 && (
                <TableCell>
                  <RankChangeText row={row} earlier={earlier.get(row.assessment.unit.id)} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
