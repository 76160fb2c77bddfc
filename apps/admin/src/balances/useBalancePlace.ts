import { useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { useHomeUnit } from "../viewer/useViewer";
import { type BalancePart, isBalancePart } from "./balanceView";
import { balanceUnit, balanceYears } from "./balanceYears.operations";

type Change = Partial<Record<"unit" | "from" | "to" | "show", string | null>>;

/** The years to choose from, the latest first. */
const yearsOf = (own: readonly number[], earlier: readonly number[]) =>
  [...new Set([...own, ...earlier])].toSorted((one, other) => other - one);

/** The unit, the two years and the bar that is open stand in the address. */
export function useBalancePlace() {
  const [params, setParams] = useSearchParams();
  const home = useHomeUnit();
  const asked = params.get("unit");
  const first = useLedgerQuery(balanceUnit, { unitId: home?.id ?? "" }, asked === null && home !== null);
  const unitId = asked ?? (first.isFetched ? (first.data?.assessments.nodes[0]?.unit.id ?? home?.id) : null);
  const { data, error, refetch } = useLedgerQuery(balanceYears, { unitId: unitId ?? "" }, Boolean(unitId));
  const own = (data?.own.nodes ?? []).map(({ round }) => round.year);
  const earlier = (data?.earlier.nodes ?? []).flatMap(({ earlierYears }) =>
    earlierYears.map(({ year }) => year),
  );
  const years = yearsOf(own, earlier);
  const to = Number(params.get("to")) || (own[0] ?? null);
  const from = Number(params.get("from")) || (years.find((year) => to !== null && year < to) ?? null);
  const show = params.get("show");

  const goTo = (change: Change) =>
    setParams(
      (now) => {
        for (const [name, value] of Object.entries(change)) {
          if (value === null || value === undefined) now.delete(name);
          else now.set(name, value);
        }
        return now;
      },
      { replace: true },
    );

  return {
    unit: data?.unit && "name" in data.unit ? (data.unit as { id: string; name: string }) : null,
    years,
    own,
    from,
    to,
    show: isBalancePart(show) ? (show as BalancePart) : null,
    isSettled: data !== undefined,
    error: error ?? first.error,
    retry: () => void refetch(),
    goTo,
  };
}

export type BalancePlace = ReturnType<typeof useBalancePlace>;
