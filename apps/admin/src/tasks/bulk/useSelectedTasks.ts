import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { useDataProvider, useListContext } from "react-admin";
import { inBatches } from "./bulkRows";

/** The chosen tasks of all pages, as they are when the dialog opens. */
export function useSelectedTasks() {
  const { selectedIds } = useListContext<TaskRowFragment>();
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: ["bulk", selectedIds],
    queryFn: async () => {
      const pages = await Promise.all(
        inBatches(selectedIds).map((ids) => dataProvider.getMany<TaskRowFragment>("tasks", { ids })),
      );
      return pages.flatMap(({ data }) => data);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
