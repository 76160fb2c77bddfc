import { comparePoints, type Points } from "../points/points.js";
import { childrenByParent } from "../scoring/criteria.js";
import type { CriterionPair } from "./difference.js";
import { foldVietnamese, similarity, trigramsOf } from "./names.js";

/** A criterion as a mapping sees it. */
export type MappableCriterion = {
  id: string;
  parentId: string | null;
  code: string;
  name: string;
  maxPoints: Points;
};

export const mappingReasons = [
  "SAME_CODE_AND_NAME",
  "SAME_NAME",
  "SAME_CODE_SIMILAR_NAME",
  "SIMILAR_NAME",
] as const;
export type MappingReason = (typeof mappingReasons)[number];

/** Confidence: from 0 to 1, two decimals. */
export type MappingProposal = CriterionPair & { confidence: string; reason: MappingReason };

/** How alike names must be before a person is asked; a code or a parent that stayed makes up for some of it. */
function similarFrom(sameCode: boolean, sameParent: boolean): number {
  if (sameParent) return sameCode ? 0.45 : 0.6;
  return sameCode ? 0.6 : 0.8;
}

type Prepared = MappableCriterion & {
  depth: number;
  isLeaf: boolean;
  folded: string;
  trigrams: ReadonlyMap<string, number>;
};

type Candidate = { from: Prepared; to: Prepared; alike: number; score: number };

/**
 * Which criteria of an earlier set go on in a later one, judged by names, then codes, parents and max; at
 * most one proposal for each criterion of either set. A code alone is no reason. A person confirms.
 */
export function proposeMapping(
  earlier: readonly MappableCriterion[],
  later: readonly MappableCriterion[],
): MappingProposal[] {
  const froms = prepare(earlier);
  const tos = prepare(later);
  const pairOf = new Map<string, string>();
  const chosen: Candidate[] = [];
  for (const depth of [0, 1, 2]) {
    const waiting = tos.filter((to) => to.depth === depth);
    const candidates = waiting.flatMap((to) => froms.flatMap((from) => candidateOf(from, to, pairOf)));
    chosen.push(...chooseBest(candidates, pairOf));
  }
  const place = new Map(later.map(({ id }, index) => [id, index]));
  return chosen
    .toSorted((a, b) => (place.get(a.to.id) ?? 0) - (place.get(b.to.id) ?? 0))
    .map(({ from, to, alike, score }) => ({
      fromId: from.id,
      toId: to.id,
      confidence: score.toFixed(2),
      reason: reasonOf(from, to, alike),
    }));
}

function prepare(criteria: readonly MappableCriterion[]): Prepared[] {
  const children = childrenByParent(criteria);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const depthOf = ({ parentId }: MappableCriterion, limit = 3): number => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent && limit > 0 ? 1 + depthOf(parent, limit - 1) : 0;
  };
  return criteria.map((criterion) => ({
    ...criterion,
    depth: depthOf(criterion),
    isLeaf: !children.has(criterion.id),
    folded: foldVietnamese(criterion.name),
    trigrams: trigramsOf(criterion.name),
  }));
}

/** Areas go on as areas, sums as sums of their level; what is scored itself may change its level. */
function mayGoOn(from: Prepared, to: Prepared): boolean {
  if (from.depth === 0 || to.depth === 0) return from.depth === to.depth;
  return from.isLeaf === to.isLeaf && (from.isLeaf || from.depth === to.depth);
}

function candidateOf(from: Prepared, to: Prepared, pairOf: ReadonlyMap<string, string>): Candidate[] {
  if (!mayGoOn(from, to)) return [];
  const alike = from.folded === to.folded ? 1 : Math.min(similarity(from.trigrams, to.trigrams), 0.99);
  const sameCode = from.code === to.code;
  const sameParent =
    to.parentId === null ? from.parentId === null : pairOf.get(to.parentId) === from.parentId;
  if (alike < similarFrom(sameCode, sameParent)) return [];
  const sameMax = comparePoints(from.maxPoints, to.maxPoints) === 0;
  const share = (counts: boolean, part: number) => (counts ? part : 0);
  const score = alike * 0.7 + share(sameCode, 0.1) + share(sameParent, 0.15) + share(sameMax, 0.05);
  return [{ from, to, alike, score }];
}

/** The best first, each criterion once; earlier ones come first where two are as good. */
function chooseBest(candidates: readonly Candidate[], pairOf: Map<string, string>): Candidate[] {
  const used = new Set(pairOf.values());
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .filter(({ from, to }) => {
      if (used.has(from.id) || pairOf.has(to.id)) return false;
      used.add(from.id);
      pairOf.set(to.id, from.id);
      return true;
    });
}

function reasonOf(from: Prepared, to: Prepared, alike: number): MappingReason {
  if (alike === 1) return from.code === to.code ? "SAME_CODE_AND_NAME" : "SAME_NAME";
  return from.code === to.code ? "SAME_CODE_SIMILAR_NAME" : "SIMILAR_NAME";
}
