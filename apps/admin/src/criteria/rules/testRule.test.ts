import type { ScoringRule } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { markFragment } from "./markFragment";
import { bandedRuleOf, curveOf, placeOf } from "./ruleCurve";
import { fieldsFor, testRule } from "./testRule";

const ratio: ScoringRule & { kind: "RATIO" } = {
  kind: "RATIO",
  measure: { type: "PERCENT", label: "b/a", numerator: "b", denominator: "a" },
  bands: [
    { label: "từ 80%", from: { value: "80", inclusive: true }, award: { points: "2" } },
    { label: "dưới 80%", to: { value: "80", inclusive: false }, award: { times: "2", over: "80" } },
  ],
};
const branch: ScoringRule = {
  kind: "BRANCH",
  cases: [
    { label: "Có", rule: ratio },
    { label: "Không", rule: { kind: "DISCRETIONARY", max: "1" } },
  ],
};

describe("the tester", () => {
  it("finds the points of what is typed with a decimal comma", () => {
    const tested = testRule(ratio, { percent: "40,5" }, "vi");
    expect(tested.kind === "outcome" && tested.outcome.points).toBe("1.0125");
  });

  it("waits until everything is stated", () => {
    expect(testRule(ratio, {}, "vi")).toEqual({ kind: "waiting" });
    expect(testRule(ratio, { numerator: "3", denominator: " " }, "vi")).toEqual({ kind: "waiting" });
    expect(testRule(branch, { choice: "Có", inner: {} }, "vi")).toEqual({ kind: "waiting" });
  });

  it("says what is wrong, at its field", () => {
    const tested = testRule(branch, { choice: "Có", inner: { percent: "1.234" } }, "vi");
    expect(tested).toMatchObject({ kind: "problem", path: "inputs.inner.percent" });
  });

  it("asks what the chosen case needs", () => {
    expect(fieldsFor(branch, { choice: "Không" }).map(({ name }) => name)).toEqual(["choice", "points"]);
  });
});

describe("the picture of a rule", () => {
  it("draws each band as a straight piece", () => {
    expect(curveOf(ratio)).toMatchObject({
      end: 100,
      pieces: [
        {
          label: "dưới 80%",
          points: [
            [0, 0],
            [80, 2],
          ],
        },
        {
          label: "từ 80%",
          points: [
            [80, 2],
            [100, 2],
          ],
        },
      ],
    });
  });

  it("belongs to the chosen case, and to bands only", () => {
    expect(bandedRuleOf(branch, "Có")).toBe(ratio);
    expect(bandedRuleOf(branch)).toBeNull();
    expect(bandedRuleOf({ kind: "DISCRETIONARY", max: "1" })).toBeNull();
  });

  it("marks the stated value", () => {
    expect(placeOf({ inner: { numerator: "3", denominator: "4" } })).toBe(75);
    expect(placeOf({ choice: "Có" })).toBeNull();
  });
});

describe("a part of a text that was not understood", () => {
  it("is marked whatever its spaces, even when it was cut short", () => {
    expect(markFragment("Đủ: 1;\n thiếu  mục nào: 0", "thiếu mục…")).toEqual([
      "Đủ: 1;\n ",
      "thiếu  mục",
      " nào: 0",
    ]);
  });

  it("is not marked where it is not in the text", () => {
    expect(markFragment("Đủ: 1", "khác (a)")).toBeNull();
    expect(markFragment("Đủ: 1", null)).toBeNull();
  });
});
