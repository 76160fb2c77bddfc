import type { MappingRowFragment, MappingStatus } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../actions/useLedgerCall";
import { decideMappings } from "./mapping.operations";

/** The API takes so many decisions at once. */
const largestBatch = 500;

/** Confirms, rejects or reopens pairs, each with the version that was seen. */
export function useDecide() {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(decideMappings);
  const decide = async (mappings: readonly MappingRowFragment[], status: MappingStatus) => {
    for (let start = 0; start < mappings.length; start += largestBatch) {
      const decisions = mappings
        .slice(start, start + largestBatch)
        .map(({ id, version }) => ({ mappingId: id, expectedVersion: version, status }));
      const done = translate(`resources.mappings.done.${status}`, { count: decisions.length });
      if (!(await call({ input: { decisions } }, done))) return false;
    }
    return true;
  };
  return { decide, isBusy };
}
