import { ruleBroken } from "../errors/domain-error.js";
import {
  isPositive,
  type Percent,
  type Points,
  percentRounded,
  subtractPoints,
  sumPoints,
} from "../points/points.js";
import { type CriterionNode, childrenByParent, idsUnderRoots } from "./criteria.js";
import type { ScoreValue } from "./score.js";

/** What a criterion that does not apply does: take its max out of the denominator, or give full points. */
export const notApplicablePolicies = ["EXCLUDE_MAX", "FULL_POINTS"] as const;
export type NotApplicablePolicy = (typeof notApplicablePolicies)[number];

export type ScoringPolicy = {
  notApplicable: NotApplicablePolicy;
  /** Of the percent; 2 unless the set says otherwise. */
  decimals?: number;
};

/** A sum never travels without its max. Points are exact and unrounded. */
export type ScoreSum = {
  /** With bonus and penalty; null until anything beneath is scored. */
  points: Points | null;
  /** Of all criteria that count, scored yet or not; bonus and penalty have none. */
  max: Points;
  /** Points of max, rounded once; null without points or max. */
  percent: Percent | null;
  /** Max − points of what is scored so far, bonus and penalty apart; null until anything is. */
  lost: Points | null;
  /** Nothing beneath waits for a score; bonus and penalty may stay open. */
  complete: boolean;
};

export type ScoreSums = {
  overall: ScoreSum;
  /** In the order of the criteria. */
  areas: (ScoreSum & { criterionId: string })[];
  byCriterion: ReadonlyMap<string, ScoreSum>;
};

/** What the criteria scored themselves add; a sum is made of these, so order cannot matter. */
type Terms = { scored: Points[]; scoredMax: Points[]; max: Points[]; extra: Points[]; complete: boolean };

/**
 * Sums the scores of one assessment and one stage over the set's tree, at any depth.
 * Throws RULE_BROKEN for a score of an unknown criterion, of one with children, or given twice.
 */
export function sumScores(
  criteria: readonly CriterionNode[],
  scores: readonly ScoreValue[],
  { notApplicable, decimals = 2 }: ScoringPolicy,
): ScoreSums {
  const children = childrenByParent(criteria);
  checkTree(criteria, children);
  const scoreOf = scoresByCriterion(criteria, children, scores);
  const byCriterion = new Map<string, ScoreSum>();

  function termsOf(criterion: CriterionNode): Terms {
    const beneath = children.get(criterion.id);
    const terms = beneath
      ? joinTerms(beneath.map(termsOf))
      : leafTerms(criterion, scoreOf.get(criterion.id), notApplicable);
    byCriterion.set(criterion.id, sumOf(terms, decimals));
    return terms;
  }

  const areas = (children.get(null) ?? []).map((area) => ({ id: area.id, terms: termsOf(area) }));
  return {
    overall: sumOf(joinTerms(areas.map(({ terms }) => terms)), decimals),
    areas: areas.map(({ id, terms }) => ({ criterionId: id, ...sumOf(terms, decimals) })),
    byCriterion,
  };
}

function leafTerms(
  { kind, maxPoints }: CriterionNode,
  score: ScoreValue | undefined,
  notApplicable: NotApplicablePolicy,
): Terms {
  const nothing: Terms = { scored: [], scoredMax: [], max: [], extra: [], complete: true };
  const points = score?.state === "SCORED" ? score.points : null;
  if (kind === "BONUS") return points === null ? nothing : { ...nothing, extra: [points] };
  if (kind === "PENALTY") {
    return points === null ? nothing : { ...nothing, extra: [subtractPoints("0", points)] };
  }
  const full = { ...nothing, scoredMax: [maxPoints], max: [maxPoints] };
  if (score?.state === "NOT_APPLICABLE") {
    return notApplicable === "EXCLUDE_MAX" ? nothing : { ...full, scored: [maxPoints] };
  }
  if (points === null) return { ...nothing, max: [maxPoints], complete: false };
  return { ...full, scored: [points] };
}

function joinTerms(all: readonly Terms[]): Terms {
  return {
    scored: all.flatMap(({ scored }) => scored),
    scoredMax: all.flatMap(({ scoredMax }) => scoredMax),
    max: all.flatMap(({ max }) => max),
    extra: all.flatMap(({ extra }) => extra),
    complete: all.every(({ complete }) => complete),
  };
}

function sumOf(terms: Terms, decimals: number): ScoreSum {
  const isScored = terms.scored.length > 0;
  const points = isScored || terms.extra.length > 0 ? sumPoints([...terms.scored, ...terms.extra]) : null;
  const max = sumPoints(terms.max);
  return {
    points,
    max,
    percent: points !== null && isPositive(max) ? percentRounded(points, max, decimals) : null,
    lost: isScored ? subtractPoints(sumPoints(terms.scoredMax), sumPoints(terms.scored)) : null,
    complete: terms.complete,
  };
}

function checkTree(criteria: readonly CriterionNode[], children: Map<string | null, CriterionNode[]>): void {
  const reachable = idsUnderRoots(children);
  const lost = criteria.find(({ id }) => !reachable.has(id));
  if (lost) throw ruleBroken("criterionParentUnknown", { code: lost.code });
}

function scoresByCriterion(
  criteria: readonly CriterionNode[],
  children: Map<string | null, CriterionNode[]>,
  scores: readonly ScoreValue[],
): Map<string, ScoreValue> {
  const codeOf = new Map(criteria.map(({ id, code }) => [id, code]));
  const byId = new Map<string, ScoreValue>();
  for (const score of scores) {
    const code = codeOf.get(score.criterionId);
    if (code === undefined) throw ruleBroken("criterionUnknown", { id: score.criterionId });
    if (byId.has(score.criterionId)) throw ruleBroken("criterionScoredTwice", { code });
    if (children.has(score.criterionId) && score.state !== "NOT_SCORED") {
      throw ruleBroken("criterionScoredByChildren", { code });
    }
    byId.set(score.criterionId, score);
  }
  return byId;
}
