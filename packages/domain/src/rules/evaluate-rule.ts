import { badInput, ruleBroken } from "../errors/domain-error.js";
import { comparePoints, parsePoints } from "../points/points.js";
import { evaluateBands } from "./evaluate-bands.js";
import { evaluateBonus, evaluatePenalty } from "./evaluate-counts.js";
import { evaluateSurvey } from "./evaluate-survey.js";
import { fraction } from "./fraction.js";
import { demandGiven, demandOnly, itemOfLabel } from "./given.js";
import { pointsShown, withComma } from "./numbers-vi.js";
import { parseRuleInputs } from "./parse-inputs.js";
import type {
  Absence,
  BranchRule,
  ChoiceRule,
  DiscretionaryRule,
  LeafRule,
  RuleInputs,
  RuleOutcome,
  ScoringRule,
} from "./rule.js";

/**
 * The points that a rule finds for what was stated, with the branch and the reason. Throws BAD_USER_INPUT
 * with the field's path (`inputs.percent`, `inputs.counts.<label>`) for inputs that are missing, unknown,
 * superfluous, negative or ambiguous; RULE_BROKEN ruleDoesNotCover where no band holds the value, and
 * ruleScoredByChildren for a sum of children, which takes no inputs at all.
 */
export function evaluateRule(rule: ScoringRule, inputs: RuleInputs, path = "inputs"): RuleOutcome {
  if (rule.kind === "CHILDREN") throw ruleBroken("ruleScoredByChildren", {}, path);
  const given = parseRuleInputs(inputs, path);
  return rule.kind === "BRANCH" ? evaluateBranch(rule, given, path) : evaluateLeaf(rule, given, path);
}

function evaluateBranch(rule: BranchRule, inputs: RuleInputs, path: string): RuleOutcome {
  demandOnly(inputs, ["choice", "inner"], path);
  const choice = demandGiven(inputs.choice, `${path}.choice`);
  const chosen = itemOfLabel(rule.cases, choice, `${path}.choice`);
  const inner = demandGiven(inputs.inner, `${path}.inner`);
  const outcome = evaluateLeaf(chosen.rule, inner, `${path}.inner`);
  return {
    ...outcome,
    branch: [chosen.label, outcome.branch].filter((label) => label !== "").join(" › "),
    sentence: `Trường hợp “${chosen.label}”: ${outcome.sentence}`,
  };
}

function evaluateLeaf(rule: LeafRule, inputs: RuleInputs, path: string): RuleOutcome {
  if (rule.kind !== "DISCRETIONARY" && rule.absence && inputs.absent) {
    return evaluateAbsence(rule.absence, inputs, path);
  }
  switch (rule.kind) {
    case "CHOICE":
      return evaluateChoice(rule, inputs, path);
    case "STEPS":
    case "RATIO":
      return evaluateBands(rule, inputs, path);
    case "PENALTY":
      return evaluatePenalty(rule, inputs, path);
    case "BONUS":
      return evaluateBonus(rule, inputs, path);
    case "SURVEY":
      return evaluateSurvey(rule, inputs, path);
    case "DISCRETIONARY":
      return evaluateDiscretionary(rule, inputs, path);
  }
}

function evaluateAbsence({ label, outcome }: Absence, inputs: RuleInputs, path: string): RuleOutcome {
  demandOnly(inputs, ["absent"], path);
  if ("notApplicable" in outcome) {
    return {
      state: "NOT_APPLICABLE",
      points: null,
      branch: label,
      sentence: `${label}: không đánh giá.`,
    };
  }
  return scored(outcome.points, label, `${label}: ${pointsOf(outcome.points)}.`);
}

function evaluateChoice(rule: ChoiceRule, inputs: RuleInputs, path: string): RuleOutcome {
  demandOnly(inputs, ["choice"], path);
  const choice = demandGiven(inputs.choice, `${path}.choice`);
  const { label, points } = itemOfLabel(rule.options, choice, `${path}.choice`);
  return scored(points, label, `Chọn “${label}”: ${pointsOf(points)}.`);
}

function evaluateDiscretionary({ max }: DiscretionaryRule, inputs: RuleInputs, path: string): RuleOutcome {
  demandOnly(inputs, ["points"], path);
  const points = demandGiven(inputs.points, `${path}.points`);
  if (comparePoints(points, max) > 0) throw badInput("scoreAboveMax", { points, max }, `${path}.points`);
  return scored(points, "", `Chấm ${pointsOf(points)} trên tối đa ${withComma(max)} điểm.`);
}

function scored(points: string, branch: string, sentence: string): RuleOutcome {
  return { state: "SCORED", points: parsePoints(points), branch, sentence };
}

function pointsOf(points: string): string {
  return `${pointsShown(fraction(points))} điểm`;
}
