import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import type { ProgressSort } from "./progressView";

export interface ProgressViewProps {
  rows: readonly ProgressRowFragment[];
  round: RoundRowFragment;
  sort: ProgressSort;
  onSort: (sort: ProgressSort) => void;
}
