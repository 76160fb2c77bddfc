import { Box, ButtonBase, Stack, Typography } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { ShareBar } from "../charts/ShareBar";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { barShares } from "./barShares";
import {
  type CoverageKind,
  type CoverageRow,
  promisedShare,
  rowFilter,
  rowName,
  stackedParts,
} from "./coverageView";

interface CoverageRowsProps {
  rows: readonly CoverageRow[];
  by: CoverageKind;
  filter: object;
}

/** Each row as long as what was lost; a link whose text says all that the bar shows. */
export function CoverageRows({ rows, by, filter }: CoverageRowsProps) {
  const longest = Math.max(...rows.map(({ coverage }) => Number(coverage.lost)), 0.01);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {rows.map((row) => (
        <Box component="li" key={rowName(row, "")} sx={{ borderTop: 1, borderColor: "divider" }}>
          <Row
            row={row}
            longest={longest}
            to={listPath("deductions", { ...filter, ...rowFilter(row, by) })}
          />
        </Box>
      ))}
    </Box>
  );
}

function Row({ row, longest, to }: { row: CoverageRow; longest: number; to: string }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { coverage } = row;
  const word = (name: string, values?: object) => translate(`resources.coverage.${name}`, values);
  const shown = stackedParts.filter((part) => isPositive(coverage[part]));
  return (
    <ButtonBase
      component={Link}
      to={to}
      sx={{
        display: "grid",
        width: "100%",
        textAlign: "left",
        px: 1,
        py: 1,
        columnGap: 2,
        rowGap: 0.5,
        alignItems: "center",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 4fr) minmax(0, 6fr)" },
        "&:hover": { bgcolor: "action.hover" },
      }}
    >
      <Stack direction="row" component="span" sx={{ gap: 1, justifyContent: "space-between" }}>
        <Typography variant="subtitle2" component="span">
          {rowName(row, word("noRow"))}
        </Typography>
        <Typography variant="subtitle2" component="span">
          {fixed(coverage.lost)}
        </Typography>
      </Stack>
      <Box component="span" sx={{ minWidth: 0 }}>
        <ShareBar length={(Number(coverage.lost) * 100) / longest} shares={barShares(coverage)} />
        <Typography variant="caption" component="span" color="textSecondary">
          {shown.map((part) => `${word(`parts.${part}`)} ${fixed(coverage[part])}`).join(" · ")}
          {isPositive(promisedShare(coverage)) &&
            ` · ${word("expected", { points: fixed(promisedShare(coverage)) })}`}
        </Typography>
      </Box>
    </ButtonBase>
  );
}
