import { useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { latestYearQuery } from "./scorecard.operations";

export interface LedgerPlace {
  unitId: string | null;
  year: number | null;
  /** Whether it is known which unit and year to show. */
  isSettled: boolean;
  goTo: (change: { unitId?: string; year?: number }) => void;
}

/** The unit and the year of the ledger stand in the address; at first, the latest result that there is. */
export function useLedgerPlace(homeUnit: { id: string }): LedgerPlace {
  const [params, setParams] = useSearchParams();
  const askedUnit = params.get("unit");
  const askedYear = params.get("year");
  const { data, isFetched } = useLedgerQuery(latestYearQuery, { unitId: askedUnit ?? homeUnit.id });
  const latest = data?.assessments.nodes[0];

  const goTo: LedgerPlace["goTo"] = ({ unitId, year }) =>
    setParams((now) => {
      if (unitId) {
        now.set("unit", unitId);
        now.delete("year");
      }
      if (year) now.set("year", String(year));
      return now;
    });

  return {
    unitId: askedUnit ?? latest?.unit.id ?? (isFetched ? homeUnit.id : null),
    year: askedYear ? Number(askedYear) : (latest?.round.year ?? null),
    isSettled: isFetched,
    goTo,
  };
}
