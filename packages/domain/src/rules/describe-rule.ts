import { comparePoints } from "../points/points.js";
import { isProportional, type StatedBands } from "./bands.js";
import { formulaOf } from "./evaluate-bands.js";
import { startingSentence, withComma, withinSentence } from "./numbers-vi.js";
import type { Absence, Band, LeafRule, Measure, ScoringRule, SurveyRule } from "./rule.js";

/**
 * A rule as a decision would print it, from its typed limits and points and not from the words it was read
 * from, so that a person can lay it beside the original.
 */
export function describeRule(rule: ScoringRule): string {
  if (rule.kind === "CHILDREN") return "Tổng điểm các tiêu chí thành phần";
  if (rule.kind !== "BRANCH") return describeLeaf(rule);
  return rule.cases.map((one) => `Trường hợp “${one.label}”: ${describeLeaf(one.rule)}`).join(". ");
}

function describeLeaf(rule: LeafRule): string {
  if (rule.kind === "DISCRETIONARY") return `Chấm tối đa ${withComma(rule.max)} điểm, có nêu lý do`;
  const text = startingSentence(describeStated(rule));
  return rule.absence ? `${text}. ${describeAbsence(rule.absence)}` : text;
}

function describeStated(rule: Exclude<LeafRule, { kind: "DISCRETIONARY" }>): string {
  switch (rule.kind) {
    case "CHOICE":
      return pairs(rule.options);
    case "STEPS":
    case "RATIO":
      return describeBands(rule);
    case "PENALTY": {
      const items = rule.items.map(({ label, points }) => `${each(label)} trừ ${withComma(points)}`);
      const cap = `trừ tối đa ${withComma(rule.cap)}`;
      return `${rule.label}: ${withComma(rule.full)}; ${[...items, cap].join(", ")}`;
    }
    case "BONUS": {
      const items = rule.items.map(({ label, points }) => `${each(label)} cộng ${withComma(points)}`);
      return [...items, `cộng tối đa ${withComma(rule.cap)}`].join(", ");
    }
    case "SURVEY":
      return describeSurvey(rule);
  }
}

function pairs(options: { label: string; points: string }[]): string {
  return options
    .map(({ label, points }, i) => `${i === 0 ? label : withinSentence(label)}: ${withComma(points)}`)
    .join("; ");
}

function each(label: string): string {
  const name = withinSentence(label);
  return name.startsWith("mỗi ") ? name : `mỗi ${name}`;
}

function describeBands({ measure, bands }: StatedBands): string {
  const unit = measure.type === "PERCENT" ? "%" : "";
  const parts = bands.map((band) => `${limitsOf(band, unit)}: ${awardOf(band, measure)}`);
  return `${introductionOf(measure)}${parts.join("; ")}`;
}

function introductionOf(measure: Measure): string {
  if (measure.type === "COUNT") return `${measure.label} – `;
  if (measure.numerator === undefined || measure.denominator === undefined) return "";
  return `${measure.label}, tử số: ${measure.numerator}; mẫu số: ${measure.denominator}. `;
}

function awardOf({ award }: Band, measure: Measure): string {
  return isProportional(award) ? formulaOf(measure, award, "x") : withComma(award.points);
}

function limitsOf({ from, to }: Band, unit: string): string {
  const at = (value: string) => `${withComma(value)}${unit}`;
  if (from && to) {
    if (comparePoints(from.value, to.value) === 0) return at(from.value);
    const end = `${to.inclusive ? "đến" : "đến dưới"} ${at(to.value)}`;
    return `${from.inclusive ? "từ" : "trên"} ${at(from.value)} ${end}`;
  }
  if (from) return from.inclusive ? `từ ${at(from.value)} trở lên` : `trên ${at(from.value)}`;
  if (to) return to.inclusive ? `từ ${at(to.value)} trở xuống` : `dưới ${at(to.value)}`;
  return "mọi mức";
}

function describeSurvey({ max, groups = [], options = [] }: SurveyRule): string {
  const weights = groups.map(({ label, weight }) => `${label} (trọng số ${withComma(weight)})`);
  const values = options.map(({ label, percent }) => `${label} ${withComma(percent)}%`);
  return [
    `Tỷ lệ điểm khảo sát (%) x ${withComma(max)}`,
    ...(weights.length > 0 ? [`bình quân theo nhóm: ${weights.join(", ")}`] : []),
    ...(values.length > 0 ? [`mức trả lời: ${values.join(", ")}`] : []),
  ].join("; ");
}

function describeAbsence({ label, outcome }: Absence): string {
  return `${label}: ${"points" in outcome ? withComma(outcome.points) : "không đánh giá"}`;
}
