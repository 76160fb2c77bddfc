import { Box, Chip, Stack, Typography } from "@mui/material";
import type { ImportRowFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { markedCells, problemPlace } from "./problemPlace";

/** The rows as they were read, each with its line in the file and what is wrong with it. */
export function ImportTable({ rows }: { rows: readonly ImportRowFragment[] }) {
  const translate = useTranslate();
  const heads = ["line", "code", "name", "maxPoints", "method", "rule"] as const;
  return (
    <Box
      role="table"
      aria-label={translate("resources.criteriaSets.import.table")}
      tabIndex={0}
      sx={{ maxHeight: 560, overflowY: "auto" }}
    >
      <Box role="row" sx={{ ...rowLayout, ...headLayout }}>
        {heads.map((head) => (
          <Typography key={head} role="columnheader" variant="body2" sx={{ fontWeight: 600 }}>
            {translate(`resources.criteriaSets.import.columns.${head}`)}
          </Typography>
        ))}
      </Box>
      {rows.map((row) => (
        <ImportLine key={row.line} row={row} />
      ))}
    </Box>
  );
}

const rowLayout = {
  display: "grid",
  columnGap: 1.5,
  rowGap: 0.25,
  px: 2,
  py: 0.75,
  borderTop: 1,
  borderColor: "divider",
  alignItems: "start",
  gridTemplateColumns: { xs: "44px 64px minmax(0, 1fr) 60px", md: "50px 80px minmax(0, 4fr) 80px 140px 3fr" },
};

const headLayout = {
  position: "sticky",
  top: 0,
  zIndex: 1,
  bgcolor: "background.paper",
  borderTop: 0,
  display: { xs: "none", md: "grid" },
};

function ImportLine({ row }: { row: ImportRowFragment }) {
  const translate = useTranslate();
  const marked = markedCells(row.problems);
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  return (
    <Box role="row" sx={{ ...rowLayout, ...(row.problems.length > 0 && { bgcolor: "action.hover" }) }}>
      <Cell>{row.line}</Cell>
      <Cell isMarked={marked.has("code")}>
        <b>{row.code}</b>
      </Cell>
      <Cell>
        {row.name}
        {row.problems.map((problem) => {
          const place = problemPlace(problem);
          return (
            <Box key={`${problem.code} ${problem.message}`} sx={{ color: "error.main" }}>
              {place && `${word(place.key, place.values)}: `}
              {problem.message}
            </Box>
          );
        })}
      </Cell>
      <Cell isMarked={marked.has("maxPoints")}>
        <DecimalText value={row.maxPoints} />
      </Cell>
      <Cell isMarked={marked.has("method")} sx={wide}>
        {row.method && translate(`resources.criteria.method.${row.method}`)}
        {row.kind !== "SCORED" && ` · ${translate(`resources.criteria.kind.${row.kind}`)}`}
      </Cell>
      <Cell sx={wide}>
        {row.ruleText && (
          <Stack sx={{ gap: 0.5, alignItems: "flex-start" }}>
            <Chip
              size="small"
              variant="outlined"
              color={row.ruleRead ? "success" : "warning"}
              label={word(row.ruleRead ? "ruleRead" : "ruleUnread")}
            />
            <Box component="span" sx={{ whiteSpace: "pre-line" }}>
              {row.ruleText}
            </Box>
          </Stack>
        )}
      </Cell>
    </Box>
  );
}

const wide = { gridColumn: { xs: "3 / -1", md: "auto" } };

interface CellProps {
  /** A problem is about this cell. */
  isMarked?: boolean;
  sx?: object;
  children: ReactNode;
}

function Cell({ isMarked = false, sx, children }: CellProps) {
  const mark = isMarked && { outline: 2, outlineColor: "error.main", outlineOffset: 2, borderRadius: 0.5 };
  return (
    <Typography
      role="cell"
      component="div"
      variant="body2"
      sx={{ minWidth: 0, overflowWrap: "anywhere", ...mark, ...sx }}
    >
      {children}
    </Typography>
  );
}
