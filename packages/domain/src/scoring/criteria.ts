import type { MessageKey, MessageParams } from "../errors/messages.js";
import { comparePoints, isPositive, type Points, sumPoints } from "../points/points.js";

export const criterionLevels = ["AREA", "CRITERION", "SUB_CRITERION"] as const;
export type CriterionLevel = (typeof criterionLevels)[number];

export const criterionKinds = ["SCORED", "BONUS", "PENALTY"] as const;
export type CriterionKind = (typeof criterionKinds)[number];

export const scoringMethods = ["SELF", "SURVEY", "FORMULA", "DISCRETIONARY"] as const;
export type ScoringMethod = (typeof scoringMethods)[number];

/** A node of a set's tree; an area has no parent. The max of a bonus or a penalty is its cap. */
export type CriterionNode = {
  id: string;
  parentId: string | null;
  code: string;
  maxPoints: Points;
  kind: CriterionKind;
  method: ScoringMethod | null;
};

export type CriterionProblem = { criterionId: string; code: MessageKey; params: MessageParams };

/** Children by parent id, areas under null, each in the order given. */
export function childrenByParent<C extends Pick<CriterionNode, "parentId">>(
  criteria: readonly C[],
): Map<string | null, C[]> {
  return groupBy(criteria, ({ parentId }) => parentId);
}

function groupBy<C, K>(criteria: readonly C[], keyOf: (criterion: C) => K): Map<K, C[]> {
  const groups = new Map<K, C[]>();
  for (const criterion of criteria) {
    const group = groups.get(keyOf(criterion));
    if (group) group.push(criterion);
    else groups.set(keyOf(criterion), [criterion]);
  }
  return groups;
}

/** Why a set cannot be published; empty when it can. */
export function checkCriteriaSet(criteria: readonly CriterionNode[]): CriterionProblem[] {
  const children = childrenByParent(criteria);
  const reachable = idsUnderRoots(children);
  const codes = groupBy(criteria, ({ code }) => code);
  return criteria.flatMap((criterion) => [
    ...problemsOfNode(criterion, children.get(criterion.id) ?? []),
    ...problemIf(!reachable.has(criterion.id), criterion, "criterionParentUnknown"),
    ...problemIf(codes.get(criterion.code)?.[0] !== criterion, criterion, "criterionCodeRepeated"),
  ]);
}

function problemsOfNode(criterion: CriterionNode, children: readonly CriterionNode[]): CriterionProblem[] {
  const notPositive = problemIf(!isPositive(criterion.maxPoints), criterion, "criterionMaxNotPositive");
  if (children.length === 0) {
    return [...notPositive, ...problemIf(criterion.method === null, criterion, "criterionMethodMissing")];
  }
  return [...notPositive, ...problemsOfChildren(criterion, children)];
}

/** A group of bonus or of penalty may allow less than its children together, never more. */
function problemsOfChildren(
  criterion: CriterionNode,
  children: readonly CriterionNode[],
): CriterionProblem[] {
  const { code, kind, maxPoints: max } = criterion;
  const alike = children.filter((child) => child.kind === kind);
  const childrenMax = sumPoints(alike.map(({ maxPoints }) => maxPoints));
  const difference = comparePoints(childrenMax, max);
  if (kind === "SCORED") {
    return problemIf(difference !== 0, criterion, "criterionMaxMismatch", { max, childrenMax });
  }
  const scored = children.filter((child) => child.kind === "SCORED");
  return [
    ...problemIf(difference < 0, criterion, "criterionCapTooHigh", { max, childrenMax }),
    ...scored.flatMap((child) => problemIf(true, child, "scoredUnderExtra", { parent: code })),
  ];
}

function problemIf(
  broken: boolean,
  criterion: CriterionNode,
  code: MessageKey,
  params: MessageParams = {},
): CriterionProblem[] {
  return broken ? [{ criterionId: criterion.id, code, params: { code: criterion.code, ...params } }] : [];
}

/** Criteria that a path of parents connects to an area; a cycle has none. */
export function idsUnderRoots(children: Map<string | null, { id: string }[]>): Set<string> {
  const reached = new Set<string>();
  const waiting: (string | null)[] = [null];
  for (const parentId of waiting) {
    for (const { id } of children.get(parentId) ?? []) {
      if (!reached.has(id)) waiting.push(id);
      reached.add(id);
    }
  }
  return reached;
}
