import type { CohortChoiceFragment, UnitFilter } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { graphqlClient } from "../../app/client";
import { unitChoices, unitsById } from "./cohort.operations";

const largestPage = 100;

/** The chosen units by id; names of a whole cohort are read a hundred at a time. */
export function useUnitsById(ids: readonly string[], known: ReadonlyMap<string, CohortChoiceFragment>) {
  const unknown = ids.filter((id) => !known.has(id));
  const { data } = useQuery({
    queryKey: ["ledger", "cohortUnits", unknown],
    queryFn: ({ signal }) => readUnits(unknown, signal),
    enabled: unknown.length > 0,
  });
  return new Map([...known, ...(data ?? []).map((unit) => [unit.id, unit] as const)]);
}

async function readUnits(ids: readonly string[], signal: AbortSignal): Promise<CohortChoiceFragment[]> {
  const pages: string[][] = [];
  for (let from = 0; from < ids.length; from += largestPage) pages.push(ids.slice(from, from + largestPage));
  const read = await Promise.all(pages.map((page) => graphqlClient(unitsById, { ids: page }, signal)));
  return read.flatMap(({ nodes }) => nodes.filter(isUnit));
}

const isUnit = (node: unknown): node is CohortChoiceFragment =>
  typeof node === "object" && node !== null && "name" in node;

/** All units that a filter finds, page after page. */
export async function readAllUnits(
  filter: UnitFilter,
  signal?: AbortSignal,
): Promise<CohortChoiceFragment[]> {
  const found: CohortChoiceFragment[] = [];
  let after: string | null = null;
  do {
    const { units }: Awaited<ReturnType<typeof readPage>> = await readPage(filter, after, signal);
    found.push(...units.nodes);
    after = units.pageInfo.hasNextPage ? (units.pageInfo.endCursor ?? null) : null;
  } while (after);
  return found;
}

const readPage = (filter: UnitFilter, after: string | null, signal?: AbortSignal) =>
  graphqlClient(unitChoices, { filter, first: largestPage, after }, signal);

export function useUnitSearch(search: string) {
  const { data, isFetching } = useQuery({
    queryKey: ["ledger", "cohortSearch", search],
    queryFn: ({ signal }) => graphqlClient(unitChoices, { filter: { search }, first: 25 }, signal),
    enabled: search.trim() !== "",
    placeholderData: (before) => before,
  });
  return { found: search.trim() === "" ? [] : (data?.units.nodes ?? []), isFetching };
}
