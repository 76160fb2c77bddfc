import { describe, expect, it } from "vitest";
import { evaluateRule } from "./evaluate-rule.js";
import type { ChoiceRule, PenaltyRule, ScoringRule } from "./rule.js";
import { statedByPoints } from "./stated-by-points.js";

const choice: ChoiceRule = {
  kind: "CHOICE",
  options: [
    { label: "Kịp thời", points: "1" },
    { label: "Không kịp thời", points: "0.5" },
    { label: "Không ban hành", points: "0" },
  ],
};

const penalty: PenaltyRule = {
  kind: "PENALTY",
  label: "Đủ và đúng hạn",
  full: "1",
  items: [{ label: "báo cáo chậm", points: "0.25" }],
  cap: "1",
};

describe("what points alone state", () => {
  it.each([
    ["the one option that has them", choice, "0.5", { choice: "Không kịp thời" }],
    ["the one option that has them, written otherwise", choice, "0.50", { choice: "Không kịp thời" }],
    ["that nothing was taken off", penalty, "1", { counts: {} }],
    [
      "that nothing was added",
      { kind: "BONUS", items: penalty.items, cap: "1" } as ScoringRule,
      "0",
      { counts: {} },
    ],
  ])("is %s", (_what, rule, points, inputs) => {
    expect(statedByPoints(rule, points)).toEqual(inputs);
    expect(evaluateRule(rule, inputs).points).toBe(String(Number(points)));
  });

  it.each([
    ["points that no option has", choice, "0.7"],
    [
      "two options with the same points",
      { ...choice, options: [...choice.options, { label: "Chậm", points: "0.5" }] },
      "0.5",
    ],
    [
      "an option that has the points of 'nothing arose'",
      { ...choice, absence: { label: "Không phát sinh", outcome: { points: "1" } } },
      "1",
    ],
    ["points that several occurrences may have left", penalty, "0.5"],
    ["a sum", { kind: "CHILDREN" } as ScoringRule, "1"],
  ])("is nothing for %s", (_what, rule, points) => {
    expect(statedByPoints(rule, points)).toBeNull();
  });
});
