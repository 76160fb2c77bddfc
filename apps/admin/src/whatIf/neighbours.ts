import { type RankingMethod, rankByPercent } from "@reform-ledger/domain";

export interface RankedUnit {
  id: string;
  name: string;
  percent: string | null;
}

export interface Neighbour extends RankedUnit {
  rank: number | null;
  isOwn: boolean;
}

/** How many units above and below the own one are shown. */
const reach = 2;

/** Those around the unit's own place, if it had this percent. */
export function neighbours(
  ranked: readonly RankedUnit[],
  ownId: string,
  percent: string | null,
  method: RankingMethod,
): Neighbour[] {
  if (percent === null) return [];
  const supposed = ranked
    .map((unit) => ({ ...unit, percent: unit.id === ownId ? percent : unit.percent }))
    .filter((unit) => unit.percent !== null);
  const ordered = rankByPercent(supposed, method)
    .map((unit) => ({ ...unit, isOwn: unit.id === ownId }))
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || Number(other.isOwn) - Number(one.isOwn));
  const own = ordered.findIndex(({ isOwn }) => isOwn);
  if (own === -1) return [];
  return ordered.slice(Math.max(0, own - reach), own + reach + 1);
}
