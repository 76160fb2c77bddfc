import { badInput, ruleBroken } from "../errors/domain-error.js";
import { comparePoints, type Points, subtractPoints, sumPoints } from "../points/points.js";
import { type CriterionNode, childrenByParent } from "../scoring/criteria.js";
import { type Ranked, type RankingMethod, rankByPercent } from "../scoring/ranking.js";
import type { ScoreValue } from "../scoring/score.js";

/** Points more on a criterion. */
export type Gain = { criterionId: string; points: Points };

/**
 * Scores as they would be: never above a criterion's max, and of a penalty never below none. What is not
 * scored or not applicable stays. Throws mustNotBeNegative, criterionUnknown, criterionScoredByChildren.
 */
export function applyGains<Score extends ScoreValue>(
  criteria: readonly CriterionNode[],
  scores: readonly Score[],
  gains: readonly Gain[],
): Score[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const children = childrenByParent(criteria);
  gains.forEach(({ criterionId, points }, index) => {
    const criterion = byId.get(criterionId);
    const path = `gains.${index}`;
    if (!criterion) throw ruleBroken("criterionUnknown", { id: criterionId }, `${path}.criterionId`);
    if (children.has(criterionId)) {
      throw ruleBroken("criterionScoredByChildren", { code: criterion.code }, `${path}.criterionId`);
    }
    if (comparePoints(points, "0") < 0) throw badInput("mustNotBeNegative", {}, `${path}.points`);
  });
  const gained = Map.groupBy(gains, ({ criterionId }) => criterionId);
  return scores.map((score) => {
    const criterion = byId.get(score.criterionId);
    const own = gained.get(score.criterionId);
    if (!criterion || !own || score.state !== "SCORED" || score.points === null) return score;
    return {
      ...score,
      points: withGain(criterion, score.points, sumPoints(own.map(({ points }) => points))),
    };
  });
}

function withGain({ kind, maxPoints }: CriterionNode, points: Points, gain: Points): Points {
  const after = kind === "PENALTY" ? subtractPoints(points, gain) : sumPoints([points, gain]);
  if (comparePoints(after, "0") < 0) return "0";
  return comparePoints(after, maxPoints) > 0 ? maxPoints : after;
}

/** The place that a percent would have in the cohort, all others staying as they are. */
export function rankWith<Member extends { id: string; percent: string | null }>(
  cohort: readonly Member[],
  own: { id: string; percent: string | null },
  method: RankingMethod,
  decimals = 2,
): Pick<Ranked<object>, "rank" | "rankOf" | "tied"> {
  const others = cohort.filter(({ id }) => id !== own.id);
  const ranked = rankByPercent([...others, own], method, decimals);
  const { rank, rankOf, tied } = ranked.find(({ id }) => id === own.id) ?? {
    rank: null,
    rankOf: 0,
    tied: false,
  };
  return { rank, rankOf, tied };
}
