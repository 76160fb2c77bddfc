import type { BulkRowFragment, GraphqlDocument, SeenTaskInput } from "@reform-ledger/api-types";
import { useRefresh } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { inBatches, outcomesOf, type RowOutcome, type SelectedTask } from "./bulkRows";

/** One act on many tasks, a hundred at a time; what could not be sent has no outcome. */
export function useBulkRun<Result, Input extends { items: SeenTaskInput[] | SeenTaskInput }>(
  document: GraphqlDocument<Result, { input: Input }>,
  resultsOf: (result: Result) => readonly BulkRowFragment[],
) {
  const { call } = useLedgerCall(document);
  const refresh = useRefresh();

  return async (tasks: readonly SelectedTask[], toInput: (items: SeenTaskInput[]) => Input) => {
    const outcomes: RowOutcome[] = [];
    for (const batch of inBatches(tasks)) {
      const items = batch.map(({ id, version }) => ({ taskId: id, expectedVersion: version }));
      const result = await call({ input: toInput(items) });
      if (!result) break;
      outcomes.push(...outcomesOf(batch, resultsOf(result)));
    }
    refresh();
    return outcomes;
  };
}
