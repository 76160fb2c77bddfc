import { badInput, ruleBroken } from "../errors/domain-error.js";
import { isPositive } from "../points/points.js";
import {
  awardAt,
  goesBeyondWhole,
  holds,
  isProportional,
  mostOf,
  namesMoreThanWhole,
  type StatedBands,
} from "./bands.js";
import { compare, cut, type Fraction, fraction, lesser } from "./fraction.js";
import { demandGiven, demandOnly } from "./given.js";
import { equalTo, percentShown, pointsShown, withComma, withinSentence } from "./numbers-vi.js";
import type { Band, Measure, RuleInputs, RuleOutcome } from "./rule.js";

/** What is measured: its value, percents as 90 for 90 %, and how it was stated, such as "9/10 = 90%". */
type Stated = { value: Fraction; text: string };

export function evaluateBands(rule: StatedBands, inputs: RuleInputs, path: string): RuleOutcome {
  const stated =
    rule.measure.type === "COUNT" ? countStated(inputs, path) : percentStated(inputs, rule.bands, path);
  const band = bandOf(rule.bands, stated.value, path);
  // Only a rule that checkRule refuses could pass its own maximum.
  const points = lesser(awardAt(band.award, stated.value), mostOf(rule.bands));
  return {
    state: "SCORED",
    points: cut(points),
    branch: band.label,
    sentence: sentenceOf(rule.measure, band, stated, points),
  };
}

function countStated(inputs: RuleInputs, path: string): Stated {
  demandOnly(inputs, ["count"], path);
  const count = demandGiven(inputs.count, `${path}.count`);
  return { value: fraction(count), text: withComma(count) };
}

function percentStated(inputs: RuleInputs, bands: readonly Band[], path: string): Stated {
  demandOnly(inputs, ["percent", "numerator", "denominator"], path);
  const stated = sharePercent(inputs, bands.some(namesMoreThanWhole), path);
  if (compare(stated.value, fraction("100")) > 0 && !bands.some(goesBeyondWhole)) {
    throw badInput("outOfRange", { min: 0, max: 100 }, `${path}.percent`);
  }
  return stated;
}

/** A percent typed, or numerator and denominator; the latter's quotient stays exact. */
export function sharePercent(
  { percent, numerator, denominator }: RuleInputs,
  mayExceedWhole: boolean,
  path: string,
): Stated {
  if (numerator === undefined && denominator === undefined) {
    const value = fraction(demandGiven(percent, `${path}.percent`));
    return { value, text: percentShown(value) };
  }
  if (percent !== undefined) throw badInput("ruleInputAmbiguous", {}, `${path}.percent`);
  const part = demandGiven(numerator, `${path}.numerator`);
  const whole = demandGiven(denominator, `${path}.denominator`);
  if (!isPositive(whole)) throw badInput("denominatorZero", {}, `${path}.denominator`);
  const share = fraction(part, whole);
  if (!mayExceedWhole && compare(share, fraction("1")) > 0) {
    throw badInput("ruleShareAboveWhole", {}, `${path}.numerator`);
  }
  const value = { top: share.top.times(100), bottom: share.bottom };
  return { value, text: `${withComma(part)}/${withComma(whole)} ${equalTo(percentShown(value))}` };
}

function bandOf(bands: readonly Band[], value: Fraction, path: string): Band {
  const [band, second] = bands.filter((one) => holds(one, value));
  if (!band) throw ruleBroken("ruleDoesNotCover", { given: cut(value, 4) }, path);
  if (second) throw ruleBroken("ruleBandsOverlap", {}, path);
  return band;
}

function sentenceOf(measure: Measure, band: Band, stated: Stated, points: Fraction): string {
  const shown = pointsShown(points);
  const award = isProportional(band.award)
    ? `${formulaOf(measure, band.award)} ${equalTo(shown)} điểm`
    : `${shown} điểm`;
  return `${measure.label} ${equalTo(stated.text)} (${withinSentence(band.label)}): ${award}.`;
}

const longestSymbol = 12;

/** "(b/a) × 2", "(tỷ lệ/95%) × 2"; a long label is not repeated. */
export function formulaOf({ label }: Measure, { times, over }: { times: string; over: string }, sign = "×") {
  const isWhole = over === "100";
  const isSymbol = label.length <= longestSymbol && (isWhole || !label.includes("/"));
  const symbol = isSymbol ? withinSentence(label) : "tỷ lệ";
  const quotient = isWhole ? symbol : `${symbol}/${withComma(over)}%`;
  return `(${quotient}) ${sign} ${withComma(times)}`;
}
