import { describe, expect, it } from "vitest";
import { missingOfSelf } from "./missing.figures.js";

type Leaf = Parameters<typeof missingOfSelf>[0][number];
type Line = Parameters<typeof missingOfSelf>[1][number];

const leaf: Leaf = {
  id: "1",
  setId: "1",
  code: "1.1",
  kind: "SCORED",
  method: "SELF",
  evidenceRequired: false,
  rule: {
    kind: "CHOICE",
    options: [
      { label: "kịp thời", points: "1" },
      { label: "không kịp thời", points: "0.5" },
    ],
  },
};

const line = (override: Partial<Line>): Line => ({
  criterionId: "1",
  assessmentId: "1",
  selfState: "SCORED",
  selfPoints: "1",
  selfInputs: { choice: "kịp thời" },
  selfDeviation: null,
  selfNote: null,
  firstAppraisalState: "NOT_SCORED",
  firstAppraisalNote: null,
  secondAppraisalState: "NOT_SCORED",
  secondAppraisalNote: null,
  evidenceCount: 0,
  openQuestions: 0,
  ...override,
});

describe("a self-score by a rule", () => {
  it.each<[string, Partial<Line>, string[]]>([
    ["lacks nothing where its points are the rule's", {}, []],
    ["lacks what the rule computes from", { selfInputs: null }, ["INPUTS"]],
    ["lacks a reason where its points are others", { selfPoints: "0.75" }, ["DEVIATION_REASON"]],
    ["lacks nothing where the reason is given", { selfPoints: "0.75", selfDeviation: "Theo văn bản" }, []],
    [
      "lacks inputs where those that are kept no longer fit the rule",
      { selfInputs: { choice: "khác" } },
      ["INPUTS"],
    ],
  ])("%s", (_what, override, what) => {
    expect(missingOfSelf([leaf], [line(override)]).map((missing) => missing.what)).toEqual(what);
  });
});
