import { describe, expect, it } from "vitest";
import { type CriterionNode, checkCriteriaSet } from "./criteria.js";
import type { ScoreValue } from "./score.js";
import { sumScores } from "./sums.js";

const criterion = (id: string, maxPoints: string, more: Partial<CriterionNode> = {}): CriterionNode => ({
  id,
  parentId: null,
  code: id,
  maxPoints,
  kind: "SCORED",
  method: "SELF",
  ...more,
});

const scored = (criterionId: string, points: string): ScoreValue => ({
  criterionId,
  state: "SCORED",
  points,
});

const bonus = { parentId: "B", kind: "BONUS" } as const;
const penalty = { parentId: "P", kind: "PENALTY" } as const;
const criteria = [
  criterion("A", "100"),
  criterion("B", "3", { kind: "BONUS", method: null }),
  criterion("B1", "2", bonus),
  criterion("B2", "2", bonus),
  criterion("P", "5", { kind: "PENALTY", method: null }),
  criterion("P1", "4", penalty),
  criterion("P2", "4", penalty),
];

const sum = (scores: ScoreValue[], penalties: string[] = []) =>
  sumScores(criteria, scores, { notApplicable: "EXCLUDE_MAX" }, penalties);

describe("groups of bonus and penalty", () => {
  it("count up to their own max, whatever lies beneath", () => {
    const sums = sum([scored("A", "80"), scored("B1", "2"), scored("B2", "1.5")]);
    expect(sums.byCriterion.get("B")).toMatchObject({ points: "3", max: "0", percent: null, lost: null });
    expect(sums.overall).toMatchObject({ points: "83", max: "100", percent: "83.00", lost: "20" });
    expect(sum([scored("A", "80"), scored("P1", "4"), scored("P2", "3")]).overall.points).toBe("75");
  });

  it("count what they have below it", () => {
    expect(sum([scored("A", "80"), scored("B1", "1"), scored("P2", "3")]).overall.points).toBe("78");
  });

  it("may allow less than their children together, never more, and hold nothing that is scored", () => {
    expect(checkCriteriaSet(criteria)).toEqual([]);
    const wrong = [
      criterion("A", "100"),
      criterion("B", "3", { kind: "BONUS", method: null }),
      criterion("B1", "2", bonus),
      criterion("B2", "2", { parentId: "B" }),
    ];
    expect(checkCriteriaSet(wrong).map(({ criterionId, code }) => [criterionId, code])).toEqual([
      ["B", "criterionCapTooHigh"],
      ["B2", "scoredUnderExtra"],
    ]);
  });
});

describe("administrative penalties", () => {
  it("are taken off the whole and off no criterion", () => {
    const sums = sum([scored("A", "81.4")], ["1", "0.5"]);
    expect(sums.overall).toEqual({
      points: "79.9",
      max: "100",
      percent: "79.90",
      lost: "18.6",
      complete: true,
      penalty: "1.5",
    });
    expect(sums.areas[0]).toMatchObject({ points: "81.4", percent: "81.40" });
  });

  it("never leave less than 0", () => {
    expect(sum([scored("A", "1")], ["1.5"]).overall).toMatchObject({ points: "0", percent: "0.00" });
    expect(sum([scored("A", "0"), scored("P1", "4")]).overall.points).toBe("0");
  });

  it("wait until anything is scored", () => {
    expect(sum([], ["1"]).overall).toMatchObject({ points: null, percent: null, penalty: "1" });
  });
});
