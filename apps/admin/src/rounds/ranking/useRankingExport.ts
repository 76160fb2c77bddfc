import type { RankedRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { downloadCsv } from "../../lists/downloadCsv";
import { formatDecimal } from "../../points/formatPoints";

/** Writes the ranking that is shown, computed and published figures in columns of their own. */
export function useRankingExport(round: RoundRowFragment, rows: readonly RankedRowFragment[]) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (name: string) => translate(`results.ranking.${name}`);
  const decimal = (value: string | null | undefined) =>
    value === null || value === undefined ? "" : formatDecimal(value, locale, round.criteriaSet.decimals);
  const whole = (value: number | null | undefined) => (value ? String(value) : "");
  return () => {
    const computed = ["rank", "tied", "unit", "points", "percent", "grade", "penalty"].map(word);
    const published = ["points", "percent", "grade", "rank"].map(
      (name) => `${word("published")}: ${word(name)}`,
    );
    const lines = rows.map((row) => [
      whole(row.rank),
      row.tied ? word("tied") : "",
      row.assessment.unit.name,
      decimal(row.points),
      decimal(row.percent),
      row.grade ?? "",
      decimal(row.penalty),
      decimal(row.published?.points),
      decimal(row.published?.percent),
      row.published?.grade ?? "",
      whole(row.published?.rank),
    ]);
    downloadCsv([[...computed, ...published], ...lines], `${word("title")} ${round.name}`, locale);
  };
}
