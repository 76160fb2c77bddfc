import { TableCell, TableHead, TableRow, type TableRowProps } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { type Amounts, type BalancePart, signed } from "./balanceView";
import type { BalanceWords } from "./useBalanceWords";

interface PartsProps {
  parts: readonly BalancePart[];
  words: BalanceWords;
}

export function BalanceHead({ parts, words: { word, partName } }: PartsProps) {
  return (
    <TableHead>
      <TableRow>
        <TableCell component="th" scope="col" sx={{ minWidth: { xs: 150, sm: 240 } }}>
          {word("criterion")}
        </TableCell>
        {parts.map((part) => (
          <TableCell
            key={part}
            align="right"
            scope="col"
            sx={{
              whiteSpace: "normal",
              verticalAlign: "bottom",
              minWidth: { xs: 72, sm: 92 },
              lineHeight: 1.3,
            }}
          >
            {partName(part)}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

interface FigureRowProps extends PartsProps {
  name: ReactNode;
  amounts: Amounts;
  sx?: TableRowProps["sx"];
}

/** A name and its figures, each to the hundredth. */
export function FigureRow({ name, amounts, parts, words: { fixed }, sx }: FigureRowProps) {
  return (
    <TableRow sx={sx ?? {}}>
      <TableCell component="th" scope="row" sx={{ whiteSpace: "normal" }}>
        {name}
      </TableCell>
      {parts.map((part) => (
        <TableCell
          key={part}
          align="right"
          sx={{
            whiteSpace: "nowrap",
            color: isPositive(amounts[part]) ? toneOf(part) : "text.secondary",
          }}
        >
          {signed(part, amounts[part], fixed(amounts[part]))}
        </TableCell>
      ))}
    </TableRow>
  );
}

const toneOf = (part: BalancePart) =>
  part === "recovered" ? "success.main" : part === "newlyLost" ? "error.main" : "inherit";
