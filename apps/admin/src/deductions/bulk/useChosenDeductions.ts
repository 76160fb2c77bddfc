import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { useGetMany, useListContext } from "react-admin";

/** The API takes so many rows at once. */
export const mostRows = 100;

/** The chosen deductions, also those of other pages of the list, as they are now. */
export function useChosenDeductions() {
  const { selectedIds, onSelect, onUnselectItems } = useListContext<DeductionRowFragment>();
  const { data = [], isPending } = useGetMany<DeductionRowFragment>("deductions", { ids: selectedIds });
  return {
    chosen: data.filter((deduction) => deduction !== undefined),
    isPending: isPending && selectedIds.length > 0,
    keepOnly: (ids: readonly string[]) => (ids.length > 0 ? onSelect([...ids]) : onUnselectItems()),
  };
}
