import type { BalanceSumsFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useFixedPoints } from "../points/useFixedPoints";
import { type BalancePart, sentenceParts } from "./balanceView";

/** The words of a sheet between two years. */
export function useBalanceWords(sums: BalanceSumsFragment) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const years = { from: sums.fromYear, to: sums.toYear };
  const word = (name: string, values?: object) =>
    translate(`resources.balances.${name}`, { ...years, ...values });
  const partName = (part: BalancePart) => word(`parts.${part}`);

  const said = sentenceParts(sums).map((part) => word(`sentence.${part}`, { points: fixed(sums[part]) }));
  const beginning = isPositive(sums.opening)
    ? word("sentence.main", { recovered: fixed(sums.recovered), opening: fixed(sums.opening) })
    : word("sentence.none");
  const end = word("sentence.end", { closing: fixed(sums.closing) });
  const sentence = `${[beginning, ...said].join("; ")}. ${end}`;
  return { word, partName, fixed, sentence };
}

export type BalanceWords = ReturnType<typeof useBalanceWords>;
