import { describe, expect, it } from "vitest";
import { emptyRule } from "../rules/ruleDraft";
import { criterion } from "../tree/criterionExample";
import { changesOf, formOf } from "./criterionValues";

const rule = { kind: "DISCRETIONARY", max: "1.5" };
const before = formOf(criterion("1.1", { maxPoints: "1.5", rule, ruleText: "Tối đa 1,5" }), "vi");

describe("what a criterion's form sends", () => {
  it("is nothing while nothing was changed", () => {
    expect(before.maxPoints).toBe("1,5");
    expect(changesOf(before, before)).toEqual({});
  });

  it("is what was typed, with decimals as the API takes them", () => {
    expect(changesOf({ ...before, maxPoints: "2,5", nameEn: "Plan" }, before)).toEqual({
      maxPoints: "2.5",
      nameEn: "Plan",
    });
  });

  it("takes a text and a rule away", () => {
    expect(changesOf({ ...before, ruleText: "", ruleDraft: null }, before)).toEqual({
      ruleText: null,
      rule: null,
    });
  });

  it("holds a rule once it can be read", () => {
    const draft = { ...emptyRule("DISCRETIONARY", "1"), max: "" };
    expect(changesOf({ ...before, ruleDraft: draft }, before)).toBeNull();
    expect(changesOf({ ...before, ruleDraft: { ...draft, max: "1,25" } }, before)).toEqual({
      rule: { kind: "DISCRETIONARY", max: "1.25" },
    });
  });
});
