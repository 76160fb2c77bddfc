import type { TaskFilter } from "@reform-ledger/api-types";
import { useMemo } from "react";
import { useListFilterContext } from "react-admin";
import { withoutEmpty } from "../../providers/listVariables";

/** What the filters of the page ask for, in the API's grammar. */
export function useTaskFilter(): TaskFilter {
  const { filterValues } = useListFilterContext();
  return useMemo(() => (withoutEmpty(filterValues) ?? {}) as TaskFilter, [filterValues]);
}
