import { describe, expect, it } from "vitest";
import { type CriterionNode, checkCriteriaSet } from "./criteria.js";
import { checkScore, type ScoreState } from "./score.js";

const node = (id: string, parentId: string | null, maxPoints: string, more: Partial<CriterionNode> = {}) => ({
  id,
  parentId,
  code: id,
  maxPoints,
  kind: "SCORED" as const,
  method: "SELF" as const,
  ...more,
});

const problemsOf = (...criteria: CriterionNode[]) =>
  checkCriteriaSet(criteria).map(({ criterionId, code }) => `${criterionId} ${code}`);

describe("a criteria set that can be published", () => {
  it("has parents whose max is the exact sum of their children's", () => {
    expect(problemsOf(node("1", null, "0.3"), node("1.1", "1", "0.1"), node("1.2", "1", "0.2"))).toEqual([]);
    expect(checkCriteriaSet([node("1", null, "0.4"), node("1.1", "1", "0.1")])).toEqual([
      {
        criterionId: "1",
        code: "criterionMaxMismatch",
        params: { code: "1", max: "0.4", childrenMax: "0.1" },
      },
    ]);
  });

  it("counts no bonus or penalty into the max of a scored parent", () => {
    const bonus = node("1.2", "1", "2", { kind: "BONUS" });
    expect(problemsOf(node("1", null, "1"), node("1.1", "1", "1"), bonus)).toEqual([]);
  });

  it("needs a method where a criterion is scored, not where it is a sum", () => {
    const parent = node("1", null, "1", { method: null });
    expect(problemsOf(parent, node("1.1", "1", "1"))).toEqual([]);
    expect(problemsOf(parent)).toEqual(["1 criterionMethodMissing"]);
  });

  it("has every code once, every max above 0 and every parent in the set", () => {
    expect(problemsOf(node("1", null, "1"), node("2", null, "1", { code: "1" }))).toEqual([
      "2 criterionCodeRepeated",
    ]);
    expect(problemsOf(node("1", null, "0"))).toEqual(["1 criterionMaxNotPositive"]);
    expect(problemsOf(node("1", "9", "1"))).toEqual(["1 criterionParentUnknown"]);
    expect(problemsOf(node("1", "2", "1"), node("2", "1", "1"))).toEqual([
      "1 criterionParentUnknown",
      "2 criterionParentUnknown",
    ]);
  });
});

describe("a score that can stand", () => {
  it.each<[ScoreState, string | null, string | null]>([
    ["SCORED", "0", null],
    ["SCORED", "7", null],
    ["NOT_SCORED", null, null],
    ["NOT_APPLICABLE", null, null],
    ["SCORED", null, "scorePointsMissing"],
    ["SCORED", "7.01", "scoreAboveMax"],
    ["SCORED", "-0.01", "scoreNegative"],
    ["SCORED", "1e1", "badDecimal"],
    ["NOT_SCORED", "0", "scorePointsUnexpected"],
    ["NOT_APPLICABLE", "7", "scorePointsUnexpected"],
  ])("%s with %s points of 7: %s", (state, points, messageKey) => {
    const check = () => checkScore("7", { state, points });
    if (messageKey === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ messageKey }));
  });
});
