import { describe, expect, it } from "vitest";
import { checkRule, highestPoints } from "./check-rule.js";
import type { Band, Limit, ScoringRule } from "./rule.js";

/** "80..100) 1" holds 80 and not 100, for 1 point; "(80.. 2/95" what lies above 80, for (percent/95) × 2. */
function band(text: string): Band {
  const [limits = "", award = ""] = text.split(" ");
  const [start = "", end = ""] = limits.split("..");
  const [points = "", over] = award.split("/");
  const limit = (edge: string): Limit => ({ value: edge.replace(/[()]/, ""), inclusive: !/[()]/.test(edge) });
  return {
    label: limits,
    ...(start === "" ? {} : { from: limit(start) }),
    ...(end === "" ? {} : { to: limit(end) }),
    award: over === undefined ? { points } : { times: points, over },
  };
}

const percents = (...bands: string[]): ScoringRule => ({
  kind: "STEPS",
  measure: { type: "PERCENT", label: "Tỷ lệ" },
  bands: bands.map(band),
});
const counts = (...bands: string[]): ScoringRule => ({
  kind: "STEPS",
  measure: { type: "COUNT", label: "Số lần" },
  bands: bands.map(band),
});
const choice = (points: string): ScoringRule => ({ kind: "CHOICE", options: [{ label: "a", points }] });
const penalty = (cap: string): ScoringRule => ({
  kind: "PENALTY",
  label: "Đủ",
  full: "2",
  items: [{ label: "a", points: "1" }],
  cap,
});
const bonus = (points: string): ScoringRule => ({
  kind: "BONUS",
  items: [{ label: "a", points }],
  cap: "2",
});
const answers = (percent: string): ScoringRule => ({
  kind: "SURVEY",
  max: "2",
  options: [{ label: "a", percent }],
});
const weighted = (weight: string): ScoringRule => ({
  kind: "SURVEY",
  max: "2",
  groups: [{ label: "a", weight }],
});
const branch = (...maxima: string[]): ScoringRule => ({
  kind: "BRANCH",
  cases: maxima.map((max, i) => ({ label: `${i}`, rule: { kind: "DISCRETIONARY", max } })),
});
const absence = (points: string): ScoringRule => ({
  kind: "SURVEY",
  max: "2",
  absence: { label: "Không phát sinh", outcome: { points } },
});

describe("a sound rule", () => {
  it.each<[string, ScoringRule]>([
    ["bands up to 100 %", percents("..50) 0", "50..100) 1", "100..100 2")],
    ["bands in any order, open at the top", percents("(50.. 2", "..50 0")],
    ["one band for all", percents(".. 2")],
    ["counts with nothing between whole numbers", counts("2.. 2", "1..1 1", "0..0 0")],
    ["counts around a fraction", counts("..1.5) 0", "1.5.. 2")],
    ["a share up to its target", percents("95.. 2", "..95) 2/95")],
    ["a share with an open top", percents("..80) 0", "80.. 2/100")],
    ["a penalty", penalty("1")],
    ["a bonus", bonus("0.5")],
    ["a survey", answers("100")],
    ["a survey by groups", weighted("0.3")],
    ["a branch of which one case reaches the max", branch("2", "1")],
    ["an absence within the max", absence("2")],
    ["a sum of children", { kind: "CHILDREN" }],
  ])("is %s", (_name, rule) => {
    expect(checkRule(rule, "2")).toEqual([]);
  });
});

describe("a problem", () => {
  it.each<[string, ScoringRule, path: string, code: string]>([
    ["a gap between bands", percents("..50) 0", "60.. 2"), "rule.bands.1", "ruleBandGap"],
    ["a limit in neither band", percents("..50) 0", "(50.. 2"), "rule.bands.1", "ruleBandGap"],
    ["a limit in both bands", percents("..50 0", "50.. 2"), "rule.bands.1", "ruleBandsOverlap"],
    ["two open bands", percents("50.. 2", "..50) 0", "90.. 2"), "rule.bands.2", "ruleBandsOverlap"],
    ["a start above 0", percents("10.. 2"), "rule.bands.0", "ruleBandGap"],
    ["an end below 100", percents("..90 2"), "rule.bands", "ruleBandGap"],
    ["100 % itself left out", percents("..100) 2"), "rule.bands", "ruleBandGap"],
    ["counts that end", counts("..5 2"), "rule.bands", "ruleBandGap"],
    ["a count left out", counts("0..0 0", "2.. 2"), "rule.bands.1", "ruleBandGap"],
    ["a band upside down", percents(".. 2", "80..70 1"), "rule.bands.1", "ruleBandEmpty"],
    ["a band of one value without it", percents(".. 2", "80..80) 1"), "rule.bands.1", "ruleBandEmpty"],
    ["no whole number in a band", counts(".. 2", "(1..2) 1"), "rule.bands.1", "ruleBandEmpty"],
    ["a share beyond the max", percents("95.. 2", "..95) 2/90"), "rule.bands.1.award", "ruleAboveMax"],
    ["a share beyond 100 %", percents("..120 2/100", "(120.. 2"), "rule.bands.0.award", "ruleAboveMax"],
    ["an endless share", percents("..100) 2", "100.. 2/100"), "rule.bands.1.award", "ruleAwardUnbounded"],
    ["a share that only comes near", percents("..100) 2/100", "100.. 1"), "rule", "ruleBelowMax"],
    ["an option above the max", choice("3"), "rule.options.0.points", "ruleAboveMax"],
    ["options that all lie below", choice("1.9"), "rule", "ruleBelowMax"],
    ["a penalty's cap above its full points", penalty("3"), "rule.cap", "ruleCapAboveFull"],
    ["a bonus of nothing", bonus("0"), "rule", "ruleBelowMax"],
    ["a weight of 0", weighted("0"), "rule.groups.0.weight", "mustBePositive"],
    ["answers that never give all", answers("80"), "rule", "ruleBelowMax"],
    ["an absence above the max", absence("3"), "rule.absence.outcome.points", "ruleAboveMax"],
    ["a case above the max", branch("2", "3"), "rule.cases.1.rule.max", "ruleAboveMax"],
  ])("is %s", (_name, rule, path, code) => {
    expect(checkRule(rule, "2")).toEqual([expect.objectContaining({ path, code })]);
  });

  it("is an answer worth more than 100 %", () => {
    const found = checkRule(answers("101"), "2").map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual(["rule.options.0.percent outOfRange", "rule.max ruleAboveMax"]);
  });

  it("names the points in question", () => {
    expect(checkRule(choice("1.5"), "2")[0]?.params).toEqual({ points: "1.5", max: "2" });
  });
});

it("knows the most that a rule gives", () => {
  expect(highestPoints(percents("..50 1/30", "(50.. 1"))).toBe("1.666666666666666666666666");
  expect(highestPoints({ kind: "CHILDREN" })).toBeNull();
});
