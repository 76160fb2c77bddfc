import { type CriterionGroup, type CriterionPair, groupCriteria, leafPairs } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { leavesOf, type SetTree, treesOfSets } from "../scorecards/set-tree.js";
import { pairsBetween } from "../scorecards/years.pairs.js";
import { type ConfirmedPair, confirmedPairs } from "../scorecards/years.reads.js";

export interface SetPair {
  fromSetId: string;
  toSetId: string;
}

/** How two sets are compared. */
export interface SetComparison {
  from: SetTree;
  to: SetTree;
  /** Whether it is one set, or a confirmed mapping leads from the one to the other. */
  comparable: boolean;
  /** Over the scored criteria without children. */
  groups: CriterionGroup[];
}

export type CompareSets = (pair: SetPair) => SetComparison | null;

/** What of the earlier sets goes on as what of the later ones; a fixed number of statements. */
export async function comparisonsOfSets(pairs: readonly SetPair[], reader: Reader): Promise<CompareSets> {
  const confirmed = await confirmedPairs([...new Set(pairs.map(({ toSetId }) => toSetId))], reader);
  const trees = await treesOfSets(
    [...pairs, ...confirmed].flatMap(({ fromSetId, toSetId }) => [fromSetId, toSetId]),
    reader,
  );
  const ofLeaves = betweenLeaves(confirmed, trees);
  const known = new Map<string, SetComparison | null>();
  return ({ fromSetId, toSetId }) => {
    const key = `${fromSetId} ${toSetId}`;
    const comparison = known.get(key) ?? compareSets(trees.get(fromSetId), trees.get(toSetId), mapping());
    function mapping(): CriterionPair[] | null {
      return fromSetId === toSetId ? [] : pairsBetween(fromSetId, toSetId, ofLeaves);
    }
    known.set(key, comparison);
    return comparison;
  };
}

function betweenLeaves(
  confirmed: readonly ConfirmedPair[],
  trees: ReadonlyMap<string, SetTree>,
): ConfirmedPair[] {
  const bySets = Map.groupBy(confirmed, ({ fromSetId, toSetId }) => `${fromSetId} ${toSetId}`);
  return [...bySets.values()].flatMap((pairs) => {
    const [{ fromSetId, toSetId } = { fromSetId: "", toSetId: "" }] = pairs;
    const [from, to] = [trees.get(fromSetId), trees.get(toSetId)];
    if (!from || !to) return [];
    return leafPairs(from.criteria, to.criteria, pairs).map((pair) => ({ fromSetId, toSetId, ...pair }));
  });
}

const scoredIds = (tree: SetTree) =>
  leavesOf(tree).flatMap(({ id, kind }) => (kind === "SCORED" ? [id] : []));

function compareSets(
  from: SetTree | undefined,
  to: SetTree | undefined,
  mapping: CriterionPair[] | null,
): SetComparison | null {
  if (!from || !to) return null;
  const [earlier, later] = [scoredIds(from), scoredIds(to)];
  const itself = from === to ? later.map((id) => ({ fromId: id, toId: id })) : [];
  const groups = groupCriteria(earlier, later, [...(mapping ?? []), ...itself]);
  return { from, to, comparable: mapping !== null, groups };
}
