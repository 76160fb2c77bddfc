import type { CriterionPair } from "@reform-ledger/domain";
import type { ConfirmedPair } from "./years.reads.js";

/**
 * What of an earlier set goes on as what of a later one: as confirmed between the two, else through the
 * fewest sets in between. Null where nothing connects them.
 */
export function pairsBetween(
  fromSetId: string,
  toSetId: string,
  confirmed: readonly ConfirmedPair[],
): CriterionPair[] | null {
  const into = Map.groupBy(confirmed, (pair) => pair.toSetId);
  const reached = new Map<string, CriterionPair[] | null>([[toSetId, null]]);
  for (const [setId, onwards] of reached) {
    const bySource = Map.groupBy(into.get(setId) ?? [], (pair) => pair.fromSetId);
    for (const [source, pairs] of bySource) {
      if (!reached.has(source)) reached.set(source, onwards ? composed(pairs, onwards) : pairs);
    }
    if (reached.has(fromSetId)) break;
  }
  return reached.get(fromSetId) ?? null;
}

function composed(pairs: readonly CriterionPair[], onwards: readonly CriterionPair[]): CriterionPair[] {
  const next = Map.groupBy(onwards, ({ fromId }) => fromId);
  const joined = pairs.flatMap(({ fromId, toId }) =>
    (next.get(toId) ?? []).map((pair) => ({ fromId, toId: pair.toId })),
  );
  return [...new Map(joined.map((pair) => [`${pair.fromId} ${pair.toId}`, pair])).values()];
}
