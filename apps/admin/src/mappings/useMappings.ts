import type { MappingRowFragment } from "@reform-ledger/api-types";
import { useMemo } from "react";
import { useGetList } from "react-admin";
import { useCriteria } from "../criteria/tree/useCriteria";
import { unmapped, viewsOf } from "./mappingView";

const none: readonly MappingRowFragment[] = [];

/** All pairs between two sets, and what neither a person nor a proposal has joined. */
export function useMappings(fromSetId: string, toSetId: string) {
  const { data: mappings = none, isPending } = useGetList<MappingRowFragment>("mappings", {
    filter: { fromSetId: { eq: fromSetId }, toSetId: { eq: toSetId } },
    pagination: { page: 1, perPage: 5000 },
    sort: { field: "toCode", order: "ASC" },
  });
  const earlier = useCriteria(fromSetId);
  const later = useCriteria(toSetId);
  const sides = useMemo(() => {
    const from = earlier.rows.map(({ criterion }) => criterion);
    const to = later.rows.map(({ criterion }) => criterion);
    const left = { from: unmapped(from, mappings, "from"), to: unmapped(to, mappings, "to") };
    return { from, to, left };
  }, [earlier.rows, later.rows, mappings]);
  const views = useMemo(() => viewsOf(mappings), [mappings]);
  return { ...sides, views, isPending: isPending || earlier.isPending || later.isPending };
}
