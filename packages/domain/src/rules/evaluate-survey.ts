import { badInput, ruleBroken } from "../errors/domain-error.js";
import { isPositive, type Percent } from "../points/points.js";
import { sharePercent } from "./evaluate-bands.js";
import { compare, cut, type Fraction, fraction, lesser, plus, times } from "./fraction.js";
import { demandGiven, demandKnown, demandOnly } from "./given.js";
import { indexOfLabel } from "./label.js";
import { equalTo, percentShown, pointsShown, withComma } from "./numbers-vi.js";
import type { RuleInputs, RuleOutcome, SurveyRule } from "./rule.js";

type GroupInput = NonNullable<RuleInputs["groups"]>[string];

/** A survey's percent and how it came about. */
type Surveyed = { percent: Fraction; text: string };

const noGroup = "";

export function evaluateSurvey(rule: SurveyRule, inputs: RuleInputs, path: string): RuleOutcome {
  const { percent, text } = rule.groups ? byGroup(rule, inputs, path) : overall(rule, inputs, path);
  const points = lesser(times(percent, fraction(rule.max, "100")), fraction(rule.max));
  const factor = `${percentShown(percent)} × ${withComma(rule.max)}`;
  return {
    state: "SCORED",
    points: cut(points),
    branch: "",
    sentence: `${text}: ${factor} ${equalTo(pointsShown(points))} điểm.`,
  };
}

function overall(rule: SurveyRule, inputs: RuleInputs, path: string): Surveyed {
  if (inputs.groups === undefined && !rule.options) {
    demandOnly(inputs, ["percent", "numerator", "denominator"], path);
    const { value, text } = sharePercent(inputs, false, path);
    return { percent: atMostWhole(value, `${path}.percent`), text: `Kết quả khảo sát ${equalTo(text)}` };
  }
  demandOnly(inputs, ["groups"], path);
  const groups = demandGiven(inputs.groups, `${path}.groups`);
  demandKnown(groups, [{ label: noGroup }], `${path}.groups`);
  const percent = groupPercent(rule, groups[noGroup], `${path}.groups.${noGroup}`);
  return { percent, text: "Kết quả khảo sát" };
}

function byGroup(rule: SurveyRule, inputs: RuleInputs, path: string): Surveyed {
  demandOnly(inputs, ["groups"], path);
  const given = demandGiven(inputs.groups, `${path}.groups`);
  const groups = rule.groups ?? [];
  demandKnown(given, groups, `${path}.groups`);
  const parts = groups.map(({ label, weight }) => {
    if (!isPositive(weight)) throw ruleBroken("mustBePositive", {}, path);
    const input = Object.entries(given).find(([name]) => indexOfLabel([{ label }], name) === 0)?.[1];
    return { label, weight, percent: groupPercent(rule, input, `${path}.groups.${label}`) };
  });
  const named = parts.map(
    ({ label, weight, percent }) => `${label} ${percentShown(percent)} (trọng số ${withComma(weight)})`,
  );
  return { percent: weightedMean(parts), text: `Khảo sát ${named.join(", ")}; bình quân` };
}

function groupPercent(rule: SurveyRule, input: GroupInput | undefined, path: string): Fraction {
  const { percent, answers } = demandGiven(input, path);
  if (rule.options) {
    if (percent !== undefined) throw badInput("ruleInputSuperfluous", {}, `${path}.percent`);
    return meanOfAnswers(rule.options, demandGiven(answers, `${path}.answers`), `${path}.answers`);
  }
  if (answers !== undefined) throw badInput("ruleInputSuperfluous", {}, `${path}.answers`);
  return atMostWhole(fraction(demandGiven(percent, `${path}.percent`)), `${path}.percent`);
}

function meanOfAnswers(
  options: { label: string; percent: Percent }[],
  answers: Record<string, string>,
  path: string,
): Fraction {
  demandKnown(answers, options, path);
  const weighted = Object.entries(answers).flatMap(([label, weight]) => {
    const option = options[indexOfLabel(options, label)];
    return option && isPositive(weight) ? [{ weight, percent: fraction(option.percent) }] : [];
  });
  if (weighted.length === 0) throw badInput("ruleNoAnswers", {}, path);
  return weightedMean(weighted);
}

function weightedMean(parts: { weight: string; percent: Fraction }[]): Fraction {
  const zero = fraction("0");
  const sum = parts.reduce(
    (total, { weight, percent }) => plus(total, times(percent, fraction(weight))),
    zero,
  );
  const weights = parts.reduce((total, { weight }) => plus(total, fraction(weight)), zero);
  return { top: sum.top.times(weights.bottom), bottom: sum.bottom.times(weights.top) };
}

function atMostWhole(percent: Fraction, path: string): Fraction {
  if (compare(percent, fraction("100")) > 0) throw badInput("outOfRange", { min: 0, max: 100 }, path);
  return percent;
}
