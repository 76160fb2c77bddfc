import type { RankedRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import type { EarlierRank } from "./rankingView";

export interface RankingTableProps {
  round: RoundRowFragment;
  rows: readonly RankedRowFragment[];
  /** Ranks of the year before, by the unit's id. */
  earlier: ReadonlyMap<string, EarlierRank>;
}
