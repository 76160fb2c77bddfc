import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { EarlierYearFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../../points/PointsText";
import { ChangeText } from "./ChangeText";

interface YearTableProps {
  comparisons: EarlierYearFiguresFragment["comparisons"];
  from: number;
  to: number;
}

/** Two years' points and what changed, each with its own max. */
export function YearTable({ comparisons, from, to }: YearTableProps) {
  const translate = useTranslate();
  const word = (name: string) => translate(`results.years.${name}`);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={`${from} – ${to}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{word("criteria")}</TableCell>
            <TableCell align="right">{from}</TableCell>
            <TableCell align="right">{to}</TableCell>
            <TableCell align="right">{word("change")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {comparisons.map(({ toCriteria, fromCriteria, fromPoints, fromMax, toPoints, toMax, change }) => (
            <TableRow key={toCriteria.map(({ id }) => id).join(" ")}>
              <TableCell component="th" scope="row" sx={{ minWidth: { xs: 130, sm: 180 } }}>
                {toCriteria.map(({ code, name }) => `${code}. ${name}`).join("; ")}
                <EarlierCodes from={fromCriteria} to={toCriteria} />
              </TableCell>
              <TableCell align="right">
                <PointsText points={fromPoints} max={fromMax} />
              </TableCell>
              <TableCell align="right">
                <PointsText points={toPoints} max={toMax} />
              </TableCell>
              <TableCell align="right">
                <ChangeText change={change} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

type Named = readonly { id: string; code: string }[];

/** The codes of the earlier year, where they are others. */
function EarlierCodes({ from, to }: { from: Named; to: Named }) {
  const codes = (criteria: Named) => criteria.map(({ code }) => code).join(", ");
  if (codes(from) === codes(to)) return null;
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      ← {codes(from)}
    </Typography>
  );
}
