import { Box, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from "@mui/material";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { stickyTable } from "../stickyTable";
import { CountBar } from "./CountBar";
import { LockedText } from "./LockedText";
import type { ProgressViewProps } from "./ProgressViewProps";
import { type ProgressColumn, progressColumns } from "./progressView";
import { UnitLink } from "./UnitLink";
import { UnitMenu } from "./UnitMenu";

/** All columns fit beside the menu on a small desktop. */
const narrow = {
  "& th, & td": { px: 1 },
  "& thead th": {
    ...stickyTable["& thead th"],
    whiteSpace: "normal",
    verticalAlign: "bottom",
    lineHeight: 1.3,
  },
} as const;

const figures: readonly ProgressColumn[] = ["missingEvidence", "openQuestions"];

export function ProgressTable({ rows, round, sort, onSort }: ProgressViewProps) {
  const translate = useTranslate();
  const columns = round.imported ? (["unit", "finals"] as const) : progressColumns;
  const press = (column: ProgressColumn) =>
    onSort({
      column,
      isDown: sort.column === column ? !sort.isDown : column !== "unit" && column !== "self",
    });
  return (
    <Box
      sx={{ ...stickyTable, ...narrow, maxHeight: "70vh" }}
      tabIndex={0}
      role="region"
      aria-label={translate("roundPage.tabs.progress")}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column}
                align={figures.includes(column) ? "right" : "left"}
                sortDirection={sort.column === column ? (sort.isDown ? "desc" : "asc") : false}
              >
                <TableSortLabel
                  active={sort.column === column}
                  direction={sort.isDown ? "desc" : "asc"}
                  onClick={() => press(column)}
                >
                  {translate(`roundWork.progress.${column}`)}
                </TableSortLabel>
              </TableCell>
            ))}
            <TableCell>
              <Box component="span" sx={{ position: "absolute", clip: "rect(0 0 0 0)" }}>
                {translate("lists.actions")}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.assessment.id} hover>
              {columns.map((column) => (
                <Cell key={column} column={column} row={row} round={round} />
              ))}
              <TableCell align="right" sx={{ py: 0 }}>
                <UnitMenu row={row} round={round} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface CellProps {
  column: ProgressColumn;
  row: ProgressRowFragment;
  round: RoundRowFragment;
}

function Cell({ column, row, round }: CellProps) {
  if (column === "unit") {
    return (
      <TableCell component="th" scope="row" sx={{ minWidth: 140, maxWidth: 280 }}>
        <UnitLink row={row} round={round} />
      </TableCell>
    );
  }
  const { selfDone, selfOf, appraised, appraisalOf, secondDone, finals } = row;
  const bars = {
    self: [selfDone, selfOf],
    appraised: [appraised, appraisalOf],
    secondDone: [secondDone, appraisalOf],
    finals: [finals, appraisalOf],
  } as const;
  if (column === "lockedAt") {
    return (
      <TableCell>
        <LockedText row={row} />
      </TableCell>
    );
  }
  if (column === "missingEvidence" || column === "openQuestions") {
    const count = row[column];
    return (
      <TableCell
        align="right"
        sx={{ fontWeight: count > 0 ? 700 : 400, color: count > 0 ? "error.main" : "inherit" }}
      >
        {count}
      </TableCell>
    );
  }
  const [done, all] = bars[column];
  return (
    <TableCell>
      <CountBar done={done} all={all} />
    </TableCell>
  );
}
