import { ruleBroken } from "../errors/domain-error.js";
import { Big, type Decimal, write } from "../points/decimal.js";
import { type Percent, type Points, percentRounded, sumPoints } from "../points/points.js";
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
  /** With bonus and penalty, each within its group's cap; null until anything beneath is scored. */
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

/** The whole: what administrative penalties take off it, they take off no criterion. */
export type OverallSum = ScoreSum & { penalty: Points };

export type ScoreSums = {
  /** Points never below 0. */
  overall: OverallSum;
  /** In the order of the criteria. */
  areas: (ScoreSum & { criterionId: string })[];
  byCriterion: ReadonlyMap<string, ScoreSum>;
};

/** What the criteria scored themselves add up to, unrounded; null where nothing was given. */
type Terms = {
  scored: Decimal | null;
  scoredMax: Decimal;
  max: Decimal;
  bonus: Decimal | null;
  penalty: Decimal | null;
  complete: boolean;
};

const zero = new Big(0);
const nothing: Terms = {
  scored: null,
  scoredMax: zero,
  max: zero,
  bonus: null,
  penalty: null,
  complete: true,
};

/**
 * Sums the scores of one assessment and one stage over the set's tree, at any depth.
 * Penalties are administrative ones, positive points taken off the whole.
 * Throws RULE_BROKEN for a score of an unknown criterion, of one with children, or given twice.
 */
export function sumScores(
  criteria: readonly CriterionNode[],
  scores: readonly ScoreValue[],
  { notApplicable, decimals = 2 }: ScoringPolicy,
  penalties: readonly Points[] = [],
): ScoreSums {
  const children = childrenByParent(criteria);
  checkTree(criteria, children);
  const scoreOf = scoresByCriterion(criteria, children, scores);
  const byCriterion = new Map<string, ScoreSum>();

  function termsOf(criterion: CriterionNode): Terms {
    const beneath = children.get(criterion.id);
    const terms = beneath
      ? withinCap(criterion, joinTerms(beneath.map(termsOf)))
      : leafTerms(criterion, scoreOf.get(criterion.id), notApplicable);
    byCriterion.set(criterion.id, sumOf(terms, pointsOf(terms), decimals));
    return terms;
  }

  const areas = children.get(null) ?? [];
  const overall = joinTerms(areas.map(termsOf));
  return {
    overall: overallOf(overall, penalties, decimals),
    areas: areas.flatMap(({ id }) => {
      const sum = byCriterion.get(id);
      return sum ? [{ criterionId: id, ...sum }] : [];
    }),
    byCriterion,
  };
}

function leafTerms(
  { kind, maxPoints }: CriterionNode,
  score: ScoreValue | undefined,
  notApplicable: NotApplicablePolicy,
): Terms {
  const points = score?.state === "SCORED" && score.points !== null ? new Big(score.points) : null;
  if (kind === "BONUS") return { ...nothing, bonus: points };
  if (kind === "PENALTY") return { ...nothing, penalty: points };
  const max = new Big(maxPoints);
  if (score?.state === "NOT_APPLICABLE") {
    return notApplicable === "EXCLUDE_MAX" ? nothing : { ...nothing, scored: max, scoredMax: max, max };
  }
  if (points === null) return { ...nothing, max, complete: false };
  return { ...nothing, scored: points, scoredMax: max, max };
}

function joinTerms(all: readonly Terms[]): Terms {
  return all.reduce(
    (a, b) => ({
      scored: added(a.scored, b.scored),
      scoredMax: a.scoredMax.plus(b.scoredMax),
      max: a.max.plus(b.max),
      bonus: added(a.bonus, b.bonus),
      penalty: added(a.penalty, b.penalty),
      complete: a.complete && b.complete,
    }),
    nothing,
  );
}

function added(a: Decimal | null, b: Decimal | null): Decimal | null {
  if (a === null) return b;
  return b === null ? a : a.plus(b);
}

/** A group of bonus or of penalty counts up to its own max, whatever lies beneath. */
function withinCap({ kind, maxPoints }: CriterionNode, terms: Terms): Terms {
  if (kind === "BONUS") return { ...terms, bonus: capped(terms.bonus, maxPoints) };
  if (kind === "PENALTY") return { ...terms, penalty: capped(terms.penalty, maxPoints) };
  return terms;
}

function capped(points: Decimal | null, cap: Points): Decimal | null {
  return points?.gt(cap) ? new Big(cap) : points;
}

function pointsOf({ scored, bonus, penalty }: Terms): Decimal | null {
  const given = added(scored, bonus);
  return penalty === null ? given : (given ?? zero).minus(penalty);
}

function sumOf(terms: Terms, points: Decimal | null, decimals: number): ScoreSum {
  const { scored, scoredMax, max, complete } = terms;
  const hasPercent = points !== null && max.gt(0);
  return {
    points: points === null ? null : write(points),
    max: write(max),
    percent: hasPercent ? percentRounded(write(points), write(max), decimals) : null,
    lost: scored === null ? null : write(scoredMax.minus(scored)),
    complete,
  };
}

function overallOf(terms: Terms, penalties: readonly Points[], decimals: number): OverallSum {
  const penalty = sumPoints(penalties);
  const rest = pointsOf(terms)?.minus(penalty) ?? null;
  return { ...sumOf(terms, rest?.lt(0) ? zero : rest, decimals), penalty };
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
