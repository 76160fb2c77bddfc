import { Chip, Stack, TableCell, TableRow, Typography } from "@mui/material";
import type { BalanceSheetLineFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { BalanceLineDetails } from "./BalanceLineDetails";
import { FigureRow } from "./BalanceRows";
import { type BalancePart, isMany, nameOfLine } from "./balanceView";
import { Opener } from "./Opener";
import type { BalanceWords } from "./useBalanceWords";

interface BalanceLineRowsProps {
  line: BalanceSheetLineFragment;
  parts: readonly BalancePart[];
  words: BalanceWords;
  /** On paper every line is shown. */
  isShown: boolean;
}

export function BalanceLineRows({ line, parts, words, isShown }: BalanceLineRowsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FigureRow
        amounts={line}
        parts={parts}
        words={words}
        sx={{
          display: isShown ? "table-row" : "none",
          "@media print": { display: "table-row" },
        }}
        name={<LineName line={line} words={words} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
      />
      {isShown && isOpen && (
        <TableRow>
          <TableCell colSpan={parts.length + 1} sx={{ bgcolor: "action.hover", whiteSpace: "normal" }}>
            <BalanceLineDetails line={line} words={words} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

interface LineNameProps {
  line: BalanceSheetLineFragment;
  words: BalanceWords;
  isOpen: boolean;
  onToggle: () => void;
}

function LineName({ line, words: { word }, isOpen, onToggle }: LineNameProps) {
  const name = nameOfLine(line);
  const { names, earlierNames, course } = name;
  const title = isMany(name)
    ? word("many", { smart_count: names.length, codes: name.codes.join(", ") })
    : names.join(" · ");
  return (
    <>
      <Opener name={title} isOpen={isOpen} onToggle={onToggle} isLine />
      <Stack direction="row" sx={{ gap: 0.75, flexWrap: "wrap", pl: { xs: 3.5, sm: 5.5 } }}>
        {earlierNames.length > 0 && (
          <Typography variant="caption" color="textSecondary">
            {word("before", { names: earlierNames.join(" · ") })}
          </Typography>
        )}
        {course !== "GOES_ON" && <Chip size="small" variant="outlined" label={word(course)} />}
        {line.maxChanged && <Chip size="small" variant="outlined" label={word("maxChanged")} />}
      </Stack>
    </>
  );
}
