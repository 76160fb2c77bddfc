import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { CohortLineFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { PointsText } from "../../points/PointsText";
import { CohortDots } from "./CohortDots";
import { isBelowMedian, pictureFloor } from "./cohortView";
import { DotMark } from "./DotMark";

interface CohortTableProps {
  total: CohortLineFragment | null;
  lines: readonly CohortLineFragment[];
}

/** The picture and its figures in one table: what the dots show stands beside them. */
export function CohortTable({ total, lines }: CohortTableProps) {
  const translate = useTranslate();
  const word = (name: string, values?: object) => translate(`results.cohort.${name}`, values);
  const floor = pictureFloor([...(total ? [total] : []), ...lines]);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={word("title")}>
      <Table size="small" sx={{ "& td, & th": { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{word("criterion")}</TableCell>
            <TableCell sx={{ display: { xs: "none", md: "table-cell" } }}>
              {word("picture", { from: floor })}
            </TableCell>
            {(["own", "median", "best"] as const).map((mark) => (
              <TableCell key={mark} align="right">
                <DotMark mark={mark} /> {word(mark)}
              </TableCell>
            ))}
            <TableCell align="right">{word("rank")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {total && <Line line={total} floor={floor} name={word("total")} isTotal />}
          {lines.map((line) => (
            <Line
              key={line.criterion?.id}
              line={line}
              floor={floor}
              name={`${line.criterion?.code}. ${line.criterion?.name}`}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface LineProps {
  line: CohortLineFragment;
  floor: number;
  name: string;
  isTotal?: boolean;
}

function Line({ line, floor, name, isTotal = false }: LineProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const decimal = (value: string | null) => (value === null ? "–" : formatDecimal(value, locale, 2));
  const isBelow = isBelowMedian(line);
  return (
    <TableRow sx={isTotal ? { "& td, & th": { fontWeight: 700, borderBottomWidth: 2 } } : {}}>
      <TableCell component="th" scope="row" sx={{ minWidth: { xs: 120, sm: 200 }, whiteSpace: "normal" }}>
        {name}
        {isBelow && (
          <Typography variant="caption" color="error" component="div">
            ▼ {translate("results.cohort.below")}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ display: { xs: "none", md: "table-cell" }, width: "32%", minWidth: 200 }}>
        <CohortDots line={line} floor={floor} />
      </TableCell>
      <TableCell align="right">
        <PointsText points={line.own} max={line.max} />
      </TableCell>
      <TableCell align="right">{decimal(line.median)}</TableCell>
      <TableCell align="right">{decimal(line.best)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
        {line.rank === null ? "–" : `${line.rank}/${line.rankOf}`}
        {line.tied && (
          <Typography variant="caption" color="textSecondary" component="div">
            {translate("results.ranking.tied")}
          </Typography>
        )}
      </TableCell>
    </TableRow>
  );
}
