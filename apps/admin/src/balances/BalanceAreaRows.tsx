import type { BalanceAmountsFragment, BalanceSheetLineFragment } from "@reform-ledger/api-types";
import { BalanceLineRows } from "./BalanceLineRows";
import { FigureRow } from "./BalanceRows";
import { type BalancePart, keyOfLine } from "./balanceView";
import { Opener } from "./Opener";
import type { BalanceWords } from "./useBalanceWords";

interface BalanceAreaRowsProps {
  area: BalanceAmountsFragment;
  lines: readonly BalanceSheetLineFragment[];
  parts: readonly BalancePart[];
  words: BalanceWords;
  isOpen: boolean;
  onToggle: () => void;
}

export function BalanceAreaRows({ area, lines, parts, words, isOpen, onToggle }: BalanceAreaRowsProps) {
  const name = area.area ? `${area.area.code}. ${area.area.name}` : words.word("otherArea");
  return (
    <>
      <FigureRow
        amounts={area}
        parts={parts}
        words={words}
        sx={{ "& th, & td": { fontWeight: 600 } }}
        name={<Opener name={name} isOpen={isOpen} onToggle={onToggle} />}
      />
      {lines.map((line) => (
        <BalanceLineRows key={keyOfLine(line)} line={line} parts={parts} words={words} isShown={isOpen} />
      ))}
    </>
  );
}
