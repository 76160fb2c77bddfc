import { comparePoints, type Points } from "../points/points.js";
import type { ScoringRule } from "../rules/rule.js";
import type { CriterionKind, ScoringMethod } from "../scoring/criteria.js";

/** A criterion as two versions of a set are compared. */
export type ComparedCriterion = {
  id: string;
  parentId: string | null;
  code: string;
  name: string;
  maxPoints: Points;
  kind: CriterionKind;
  method: ScoringMethod | null;
  ruleText: string | null;
  rule: ScoringRule | null;
};

/** A criterion of an earlier set that goes on as one of a later set; many to many. */
export type CriterionPair = { fromId: string; toId: string };

export const comparedMembers = [
  "code",
  "name",
  "maxPoints",
  "kind",
  "method",
  "ruleText",
  "rule",
  "parent",
] as const;
export type ComparedMember = (typeof comparedMembers)[number];

export type PairOf<C> = { from: C; to: C };

export type SetDifference<C> = {
  /** In the later set only. */
  added: C[];
  /** In the earlier set only. */
  removed: C[];
  changed: (PairOf<C> & { members: ComparedMember[] })[];
  unchanged: PairOf<C>[];
};

/** What became of an earlier set's criteria; pairs of criteria that neither set has are left out. */
export function compareCriteriaSets<C extends ComparedCriterion>(
  earlier: readonly C[],
  later: readonly C[],
  pairs: readonly CriterionPair[],
): SetDifference<C> {
  const earlierById = new Map(earlier.map((criterion) => [criterion.id, criterion]));
  const laterById = new Map(later.map((criterion) => [criterion.id, criterion]));
  const paired = pairs.flatMap(({ fromId, toId }) => {
    const from = earlierById.get(fromId);
    const to = laterById.get(toId);
    return from && to ? [{ from, to, members: [] as ComparedMember[] }] : [];
  });
  const continued = new Set(paired.map(({ from, to }) => `${from.id} ${to.id}`));
  const parentsGoOn = (from: C, to: C) =>
    from.parentId === null || to.parentId === null
      ? from.parentId === to.parentId
      : continued.has(`${from.parentId} ${to.parentId}`);
  const compared = paired.map((pair) => ({
    ...pair,
    members: changedMembers(pair.from, pair.to, parentsGoOn(pair.from, pair.to)),
  }));
  const froms = new Set(paired.map(({ from }) => from.id));
  const tos = new Set(paired.map(({ to }) => to.id));
  return {
    added: later.filter(({ id }) => !tos.has(id)),
    removed: earlier.filter(({ id }) => !froms.has(id)),
    changed: compared.filter(({ members }) => members.length > 0),
    unchanged: compared.filter(({ members }) => members.length === 0).map(({ from, to }) => ({ from, to })),
  };
}

function changedMembers(
  from: ComparedCriterion,
  to: ComparedCriterion,
  sameParent: boolean,
): ComparedMember[] {
  const differs: Record<ComparedMember, boolean> = {
    code: from.code !== to.code,
    name: spaced(from.name) !== spaced(to.name),
    maxPoints: comparePoints(from.maxPoints, to.maxPoints) !== 0,
    kind: from.kind !== to.kind,
    method: from.method !== to.method,
    ruleText: spaced(from.ruleText) !== spaced(to.ruleText),
    rule: canonical(from.rule) !== canonical(to.rule),
    parent: !sameParent,
  };
  return comparedMembers.filter((member) => differs[member]);
}

const spaced = (text: string | null) => (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();

/** A value as text whatever the order of its members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
