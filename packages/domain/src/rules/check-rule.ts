import { comparePoints, isPositive, type Points } from "../points/points.js";
import { reachOf } from "./bands.js";
import { problemsOfBands } from "./check-bands.js";
import { compare, cut, type Fraction, fraction, greatest, times } from "./fraction.js";
import type { LeafRule, ScoringRule, SurveyRule } from "./rule.js";
import { problemIf, type RuleProblem } from "./rule-problem.js";

/** Something that a rule can give, and whether it is ever given in full. */
type Outcome = { path: string; most: Fraction; reached: boolean };

/** Why a rule does not fit a criterion of that max; empty when it does. A rule's form is for parseRule. */
export function checkRule(rule: ScoringRule, maxPoints: Points, path = "rule"): RuleProblem[] {
  if (rule.kind === "CHILDREN") return [];
  return [...problemsWithin(rule, maxPoints, path), ...problemsOfReach(rule, maxPoints, path)];
}

/** The most that a rule can give, a quotient cut; null for a sum of children. An absence does not count. */
export function highestPoints(rule: ScoringRule): Points | null {
  if (rule.kind === "CHILDREN") return null;
  return cut(greatest(outcomesOf(rule, "").map(({ most }) => most)));
}

function problemsOfReach(rule: ScoringRule, max: Points, path: string): RuleProblem[] {
  const limit = fraction(max);
  const outcomes = outcomesOf(rule, path);
  const above = outcomes.filter(({ most }) => compare(most, limit) > 0);
  const reaches = outcomes.some(({ most, reached }) => reached && compare(most, limit) >= 0);
  const highest = cut(greatest(outcomes.map(({ most }) => most)));
  return [
    ...above.map(
      (outcome): RuleProblem => ({
        code: "ruleAboveMax",
        params: { points: cut(outcome.most), max },
        path: outcome.path,
      }),
    ),
    ...problemIf(!reaches, path, "ruleBelowMax", { points: highest, max }),
  ];
}

function outcomesOf(rule: ScoringRule, path: string): Outcome[] {
  const fixed = (points: Points, at: string, reached = true): Outcome => {
    return { path: `${path}.${at}`, most: fraction(points), reached };
  };
  switch (rule.kind) {
    case "CHOICE":
      return rule.options.map(({ points }, i) => fixed(points, `options.${i}.points`));
    case "STEPS":
    case "RATIO":
      return rule.bands.map((band, i) => ({ path: `${path}.bands.${i}.award`, ...reachOf(band) }));
    case "PENALTY":
      return [fixed(rule.full, "full")];
    case "BONUS":
      return [
        fixed(
          rule.cap,
          "cap",
          rule.items.some(({ points }) => isPositive(points)),
        ),
      ];
    case "SURVEY":
      return [{ path: `${path}.max`, most: bestSurvey(rule), reached: true }];
    case "DISCRETIONARY":
      return [fixed(rule.max, "max")];
    case "BRANCH":
      return rule.cases.flatMap((one, i) => outcomesOf(one.rule, `${path}.cases.${i}.rule`));
    case "CHILDREN":
      return [];
  }
}

/** What everybody's best answer gives. */
function bestSurvey({ max, options }: SurveyRule): Fraction {
  const best = options ? greatest(options.map(({ percent }) => fraction(percent))) : fraction("100");
  return times(best, fraction(max, "100"));
}

function problemsWithin(rule: ScoringRule, max: Points, path: string): RuleProblem[] {
  switch (rule.kind) {
    case "BRANCH":
      return rule.cases.flatMap((one, i) => problemsWithin(one.rule, max, `${path}.cases.${i}.rule`));
    case "DISCRETIONARY":
    case "CHILDREN":
      return [];
    default:
      return [...problemsOfLeaf(rule, path), ...problemsOfAbsence(rule, max, path)];
  }
}

function problemsOfLeaf(rule: LeafRule, path: string): RuleProblem[] {
  if (rule.kind === "STEPS" || rule.kind === "RATIO") return problemsOfBands(rule, path);
  if (rule.kind === "SURVEY") return problemsOfSurvey(rule, path);
  if (rule.kind !== "PENALTY") return [];
  const { cap, full } = rule;
  return problemIf(comparePoints(cap, full) > 0, `${path}.cap`, "ruleCapAboveFull", { cap, full });
}

function problemsOfSurvey({ groups = [], options = [] }: SurveyRule, path: string): RuleProblem[] {
  return [
    ...groups.flatMap(({ weight }, i) =>
      problemIf(!isPositive(weight), `${path}.groups.${i}.weight`, "mustBePositive"),
    ),
    ...options.flatMap(({ percent }, i) =>
      problemIf(comparePoints(percent, "100") > 0, `${path}.options.${i}.percent`, "outOfRange", {
        min: 0,
        max: 100,
      }),
    ),
  ];
}

function problemsOfAbsence(
  { absence }: Exclude<LeafRule, { kind: "DISCRETIONARY" }>,
  max: Points,
  path: string,
): RuleProblem[] {
  if (!absence || "notApplicable" in absence.outcome) return [];
  const { points } = absence.outcome;
  const at = `${path}.absence.outcome.points`;
  return problemIf(comparePoints(points, max) > 0, at, "ruleAboveMax", { points, max });
}
