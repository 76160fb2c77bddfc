import type { CriterionPair } from "../criteria/difference.js";
import { childrenByParent } from "../scoring/criteria.js";

/** A criterion of a set's tree. */
export type TreeNode = { id: string; parentId: string | null };

/**
 * What a confirmed mapping says of the criteria that are scored themselves. A pair with a criterion that has
 * children stands for one with each of those beneath it; between two such it does so only where nothing
 * beneath both is mapped by itself, else it says no more than that the one became the other.
 */
export function leafPairs(
  earlier: readonly TreeNode[],
  later: readonly TreeNode[],
  mapping: readonly CriterionPair[],
): CriterionPair[] {
  const [from, to] = [treeOf(earlier), treeOf(later)];
  const pairs = once(mapping.filter(({ fromId, toId }) => from.has(fromId) && to.has(toId)));
  const isRefined = refinedIn(pairs, from, to);
  const leaves = pairs.flatMap((pair) => {
    const [first, second] = [from.get(pair.fromId), to.get(pair.toId)];
    if (!first || !second || (!first.isLeaf && !second.isLeaf && isRefined(pair))) return [];
    return first.leaves.flatMap((fromId) => second.leaves.map((toId) => ({ fromId, toId })));
  });
  return once(leaves);
}

const keyOf = ({ fromId, toId }: CriterionPair) => `${fromId} ${toId}`;

const once = (pairs: readonly CriterionPair[]): CriterionPair[] => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
];

type Place = { isLeaf: boolean; leaves: string[] /** Itself first. */; ancestors: string[] };

function treeOf(criteria: readonly TreeNode[]): Map<string, Place> {
  const children = childrenByParent(criteria);
  const places = new Map<string, Place>();
  function visit({ id }: TreeNode, above: readonly string[]): string[] {
    const ancestors = [id, ...above];
    const beneath = children.get(id);
    const leaves = beneath ? beneath.flatMap((child) => visit(child, ancestors)) : [id];
    places.set(id, { isLeaf: !beneath, leaves, ancestors });
    return leaves;
  }
  for (const area of children.get(null) ?? []) visit(area, []);
  return places;
}

/** Whether another pair lies beneath both ends of a pair. */
function refinedIn(
  pairs: readonly CriterionPair[],
  from: ReadonlyMap<string, Place>,
  to: ReadonlyMap<string, Place>,
): (pair: CriterionPair) => boolean {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    for (const fromId of from.get(pair.fromId)?.ancestors ?? []) {
      for (const toId of to.get(pair.toId)?.ancestors ?? []) {
        const key = keyOf({ fromId, toId });
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return (pair) => (counts.get(keyOf(pair)) ?? 0) > 1;
}
