import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, sumPoints } from "../points/points.js";
import {
  assertBalanced,
  checkExpectedBack,
  expectedBackFits,
  isBalanced,
  mergeDeductions,
  splitDeduction,
  unexplainedFrom,
} from "./balance.js";

const deduction = { scoreId: "7", points: "4.5", waivedAt: null, activeTaskCount: 0 };
const parts = (...points: string[]) => points.map((part) => ({ points: part }));
const hundredths = fc.integer({ min: 1, max: 10_000 }).map((value) => `${value / 100}`);

describe("the balance of a score", () => {
  it("leaves max − final to explain", () => {
    expect(unexplainedFrom("14", "9.5")).toBe("4.5");
    expect(unexplainedFrom("7", "7.00")).toBe("0");
    expect(() => unexplainedFrom("7", "7.01")).toThrow(
      expect.objectContaining({ messageKey: "finalAboveMax" }),
    );
  });

  it("is broken by a hundredth too many or too few", () => {
    expect(isBalanced("14", "9.5", ["2.5", "2"])).toBe(true);
    expect(isBalanced("14", "14", [])).toBe(true);
    expect(() => assertBalanced("14", "9.5", ["2.5", "2.01"])).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", params: { sum: "4.51", lost: "4.5" } }),
    );
    expect(() => assertBalanced("14", "9.5", [])).toThrow();
  });
});

describe("splitting and merging", () => {
  it.each([
    [parts("4.5"), "splitTooFew"],
    [parts(), "splitTooFew"],
    [parts("4.5", "0"), "splitPartNotPositive"],
    [parts("5", "-0.5"), "splitPartNotPositive"],
    [parts("2", "2.4"), "splitUnbalanced"],
    [parts("2", "2.51"), "splitUnbalanced"],
  ])("refuses the parts %j", (wrong, messageKey) => {
    expect(() => splitDeduction(deduction, wrong)).toThrow(expect.objectContaining({ messageKey }));
  });

  it("names the part that is wrong", () => {
    expect(() => splitDeduction(deduction, parts("4.5", "0"))).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: "parts.1.points" })] }),
    );
  });

  it("touches neither waived deductions nor those that tasks answer", () => {
    const waived = { ...deduction, waivedAt: "2023-07-01" };
    const planned = { ...deduction, activeTaskCount: 1 };
    expect(() => splitDeduction(waived, parts("2", "2.5"))).toThrow(
      expect.objectContaining({ messageKey: "mergeWaived" }),
    );
    expect(() => splitDeduction(planned, parts("2", "2.5"))).toThrow(
      expect.objectContaining({ messageKey: "deductionHasTasks" }),
    );
    expect(() => mergeDeductions([deduction, planned])).toThrow(
      expect.objectContaining({ messageKey: "deductionHasTasks" }),
    );
  });

  it("merges only deductions of one score", () => {
    expect(() => mergeDeductions([deduction])).toThrow(
      expect.objectContaining({ messageKey: "mergeTooFew" }),
    );
    expect(() => mergeDeductions([deduction, { ...deduction, scoreId: "8" }])).toThrow(
      expect.objectContaining({ messageKey: "mergeOfDifferentScores" }),
    );
  });

  it("keeps the sum through any split and merge", () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 2, maxLength: 12 }), (pieces) => {
        const whole = { ...deduction, points: sumPoints(pieces) };
        const split = splitDeduction(whole, parts(...pieces));
        expect(mergeDeductions(split.map(({ points }) => ({ ...deduction, points })))).toBe(whole.points);
      }),
    );
  });
});

describe("points expected back", () => {
  it("fit up to the deduction and not beyond", () => {
    expect(expectedBackFits("4.5", ["2", "2.5", null])).toBe(true);
    expect(expectedBackFits("4.5", [])).toBe(true);
    expect(expectedBackFits("4.5", ["2", "2.51"])).toBe(false);
    expect(() => checkExpectedBack("4.5", ["4.6"])).toThrow(
      expect.objectContaining({ params: { sum: "4.6", points: "4.5" } }),
    );
  });

  it("fit exactly when their sum is not more", () => {
    fc.assert(
      fc.property(hundredths, fc.array(hundredths), (points, expected) => {
        expect(expectedBackFits(points, expected)).toBe(comparePoints(sumPoints(expected), points) <= 0);
      }),
    );
  });
});
