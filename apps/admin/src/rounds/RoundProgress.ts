import type { ProgressRowFragment } from "@reform-ledger/api-types";

/** How far a round's units are, once it is known. */
export interface RoundProgress {
  rows: readonly ProgressRowFragment[] | null;
  error: Error | null;
  refetch: () => unknown;
}
