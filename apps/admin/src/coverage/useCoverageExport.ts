import type { CoverageBy } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { downloadCsv } from "../lists/downloadCsv";
import { useFixedPoints } from "../points/useFixedPoints";
import { type CoverageRow, rowName, stackedParts } from "./coverageView";

export function useCoverageExport(rows: readonly CoverageRow[], by: CoverageBy) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const fixed = useFixedPoints();
  const word = (name: string) => translate(`resources.coverage.${name}`);
  const columns = ["lost", ...stackedParts, "expectedBack"] as const;
  return () => {
    const head = [word(`by.${by}`), ...columns.map((part) => word(`parts.${part}`))];
    const lines = rows.map((row) => [
      rowName(row, word("noRow")),
      ...columns.map((part) => fixed(row.coverage[part])),
    ]);
    downloadCsv([head, ...lines], word("tabs.coverage"), locale);
  };
}
