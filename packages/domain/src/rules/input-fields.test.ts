import { describe, expect, it } from "vitest";
import { evaluateRule } from "./evaluate-rule.js";
import { inputFieldsOf } from "./input-fields.js";
import type { LeafRule, Measure, RuleInputs, ScoringRule } from "./rule.js";

const steps = (measure: Measure): LeafRule => ({
  kind: "STEPS",
  measure,
  bands: [{ label: "mọi mức", award: { points: "1" } }],
});
const items = [{ label: "lần chậm", points: "0.5" }];
const choice: LeafRule = {
  kind: "CHOICE",
  options: [
    { label: "Đạt", points: "1" },
    { label: "Chưa đạt", points: "0" },
  ],
  absence: { label: "Không phát sinh", outcome: { notApplicable: true } },
};
const branch: ScoringRule = {
  kind: "BRANCH",
  cases: [
    { label: "Có", rule: choice },
    { label: "Không", rule: { kind: "DISCRETIONARY", max: "1" } },
  ],
};
const names = (rule: ScoringRule, inputs?: RuleInputs) =>
  inputFieldsOf(rule, inputs).map(({ name, inside }) => [...inside, name].join("."));

describe("the fields of a form", () => {
  it("ask for what the measure is about", () => {
    const ratio: Measure = { type: "PERCENT", label: "b/a", numerator: "b", denominator: "a" };
    expect(inputFieldsOf(steps({ type: "COUNT", label: "Số lần" }))).toEqual([
      { name: "count", label: "Số lần", inside: [] },
    ]);
    expect(inputFieldsOf(steps({ type: "PERCENT", label: "Tỷ lệ" }))).toEqual([
      { name: "percent", label: "Tỷ lệ", inside: [] },
    ]);
    expect(inputFieldsOf(steps(ratio))).toEqual([
      { name: "ratio", label: "b/a", numeratorLabel: "b", denominatorLabel: "a", inside: [] },
    ]);
  });

  it("name the items that are counted", () => {
    const expected = [{ name: "counts", items, inside: [] }];
    expect(inputFieldsOf({ kind: "BONUS", items, cap: "1" })).toEqual(expected);
    expect(inputFieldsOf({ kind: "PENALTY", label: "Đủ", full: "1", items, cap: "1" })).toEqual(expected);
  });

  it("ask a survey for its percent, or for the answers of its groups", () => {
    const options = [{ label: "Tốt", percent: "100" }];
    const groups = [{ label: "Người dân", weight: "2" }];
    expect(names({ kind: "SURVEY", max: "1" })).toEqual(["percent"]);
    expect(inputFieldsOf({ kind: "SURVEY", max: "1", options })).toEqual([
      { name: "groups", groups: [{ label: "", weight: "1" }], options, inside: [] },
    ]);
    expect(inputFieldsOf({ kind: "SURVEY", max: "1", groups })).toEqual([
      { name: "groups", groups, options: [], inside: [] },
    ]);
  });

  it("ask nothing more once nothing arose, and nothing of a sum of children", () => {
    expect(names(choice)).toEqual(["absent", "choice"]);
    expect(names(choice, { absent: true })).toEqual(["absent"]);
    expect(names({ kind: "CHILDREN" })).toEqual([]);
  });

  it("follow the case that was chosen", () => {
    expect(names(branch)).toEqual(["choice"]);
    expect(names(branch, { choice: "không rõ" })).toEqual(["choice"]);
    expect(names(branch, { choice: "Không" })).toEqual(["choice", "inner.points"]);
    expect(names(branch, { choice: "Có", inner: {} })).toEqual(["choice", "inner.absent", "inner.choice"]);
    const stated: RuleInputs = { choice: "Có", inner: { absent: true } };
    expect(names(branch, stated)).toEqual(["choice", "inner.absent"]);
    expect(evaluateRule(branch, stated).branch).toBe("Có › Không phát sinh");
  });
});
