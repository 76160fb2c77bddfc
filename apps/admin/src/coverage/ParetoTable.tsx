import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { DecimalText, PercentText } from "../points/PointsText";
import type { ParetoRows } from "./ParetoRows";

interface ParetoTableProps {
  rows: ParetoRows;
  pathOf: (causeId: string) => string;
}

export function ParetoTable({ rows, pathOf }: ParetoTableProps) {
  const translate = useTranslate();
  const word = (name: string) => translate(`resources.coverage.${name}`);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={word("tabs.pareto")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{word("cause")}</TableCell>
            {["points", "share", "cumulative", "deductions", "units"].map((name) => (
              <TableCell key={name} align="right">
                {word(name)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ cause, points, share, cumulativeShare, deductions, units }) => (
            <TableRow key={cause.id} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                <MuiLink component={Link} to={pathOf(cause.id)}>
                  {cause.name}
                </MuiLink>
              </TableCell>
              <TableCell align="right">
                <DecimalText value={points} decimals={2} />
              </TableCell>
              <TableCell align="right">
                <PercentText percent={share} />
              </TableCell>
              <TableCell align="right">
                <PercentText percent={cumulativeShare} />
              </TableCell>
              <TableCell align="right">{deductions}</TableCell>
              <TableCell align="right">{units}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
