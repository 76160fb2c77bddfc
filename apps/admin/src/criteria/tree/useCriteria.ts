import type { CriterionRowFragment } from "@reform-ledger/api-types";
import { useMemo } from "react";
import { useGetList } from "react-admin";
import { rowsOf, type TreeRow } from "./criteriaTree";

const none: readonly CriterionRowFragment[] = [];

/** All criteria of a set as its tree. */
export function useCriteria(setId: string): { rows: readonly TreeRow[]; isPending: boolean } {
  const { data = none, isPending } = useGetList<CriterionRowFragment>("criteria", {
    filter: { setId: { eq: setId } },
    pagination: { page: 1, perPage: 2000 },
    sort: { field: "code", order: "ASC" },
  });
  const rows = useMemo(() => rowsOf(data), [data]);
  return { rows, isPending };
}
