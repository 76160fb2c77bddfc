import { useLocaleState } from "react-admin";
import { downloadCsv } from "../lists/downloadCsv";
import type { Balance } from "./Balance";
import { type Amounts, nameOfLine, shownParts } from "./balanceView";
import type { BalanceWords } from "./useBalanceWords";

/** Writes every line of the sheet, and the totals. */
export function useBalanceExport(balance: Balance, { word, partName, fixed }: BalanceWords) {
  const [locale] = useLocaleState();
  const parts = shownParts(balance);
  const figures = (amounts: Amounts) => parts.map((part) => fixed(amounts[part]));
  return () => {
    const before = word("earlierCriteria");
    const head = [word("area"), word("lineCriteria"), before, ...parts.map(partName), word("tasks")];
    const rows = balance.lines.map((line) => {
      const { names, earlierNames } = nameOfLine(line);
      return [
        line.area ? `${line.area.code}. ${line.area.name}` : word("otherArea"),
        names.join("; "),
        earlierNames.join("; "),
        ...figures(line),
        line.tasks.map(({ title }) => title).join("; "),
      ];
    });
    const totals = [word("total"), "", "", ...figures(balance), ""];
    const { fromYear, toYear, to } = balance;
    downloadCsv(
      [head, ...rows, totals],
      `${word("title")} ${to?.unit.name ?? ""} ${fromYear}-${toYear}`,
      locale,
    );
  };
}
