import type { MappedCriterionFragment } from "@reform-ledger/api-types";

/** The two criteria that a person is about to join. */
export interface Picked {
  from: MappedCriterionFragment | null;
  to: MappedCriterionFragment | null;
}
