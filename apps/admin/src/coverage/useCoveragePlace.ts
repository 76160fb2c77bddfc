import { useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { useHomeUnit } from "../viewer/useViewer";
import { coverageAreas, coverageYears } from "./coverage.operations";
import { type CoverageKind, coverageKinds, type DeductionsWanted } from "./coverageView";

export const coverageTabs = ["coverage", "pareto", "effects", "shared", "repeat"] as const;
export type CoverageTab = (typeof coverageTabs)[number];

const oneOf = <Name extends string>(names: readonly Name[], asked: string | null, otherwise: Name): Name =>
  names.find((name) => name === asked) ?? otherwise;

/** The view, the unit, the year and the area stand in the address; at first, the latest year that lost. */
export function useCoveragePlace() {
  const [params, setParams] = useSearchParams();
  const home = useHomeUnit();
  const unitId = params.get("unit") ?? home?.id ?? null;
  const inUnit: DeductionsWanted = unitId === null ? {} : { unitSubtree: unitId };
  const { data, error, refetch } = useLedgerQuery(coverageYears, { filter: inUnit });
  const years = (data?.coverage.rows ?? [])
    .flatMap(({ year }) => (year === null ? [] : [year]))
    .toSorted((one, other) => other - one);
  const asked = params.get("year");
  const year = asked === "all" ? null : Number(asked) || (years[0] ?? null);
  const inYear = year === null ? inUnit : { ...inUnit, year: { eq: year } };
  const areaId = params.get("area");
  const areas = useLedgerQuery(coverageAreas, { filter: inYear }, data !== undefined);

  const goTo = (change: Partial<Record<"tab" | "unit" | "year" | "area" | "by" | "span", string | null>>) =>
    setParams(
      (now) => {
        for (const [name, value] of Object.entries(change)) {
          if (value === null) now.delete(name);
          else now.set(name, value);
        }
        return now;
      },
      { replace: true },
    );

  return {
    tab: oneOf(coverageTabs, params.get("tab"), "coverage"),
    by: oneOf<CoverageKind>(coverageKinds, params.get("by"), "AREA"),
    span: Math.min(10, Math.max(2, Number(params.get("span")) || 3)),
    unitId,
    year,
    years,
    areaId,
    areas: (areas.data?.coverage.rows ?? []).flatMap(({ criterion }) => (criterion ? [criterion] : [])),
    filter: areaId === null ? inYear : { ...inYear, areaId: { eq: areaId } },
    isSettled: data !== undefined,
    error,
    retry: () => void refetch(),
    goTo,
  };
}

export type CoveragePlace = ReturnType<typeof useCoveragePlace>;
