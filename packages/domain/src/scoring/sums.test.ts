import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionNode } from "./criteria.js";
import type { ScoreValue } from "./score.js";
import { type NotApplicablePolicy, sumScores } from "./sums.js";

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
const notApplicable = (criterionId: string): ScoreValue => ({
  criterionId,
  state: "NOT_APPLICABLE",
  points: null,
});

const tree = [
  criterion("A", "10"),
  criterion("A1", "4", { parentId: "A" }),
  criterion("A2", "6", { parentId: "A" }),
  criterion("A2a", "2.5", { parentId: "A2" }),
  criterion("A2b", "3.5", { parentId: "A2" }),
  criterion("B", "5"),
];

const sum = (scores: ScoreValue[], policy: NotApplicablePolicy = "EXCLUDE_MAX", criteria = tree) =>
  sumScores(criteria, scores, { notApplicable: policy });

describe("sums over the tree", () => {
  it("sums leaves at any level, an area without children included", () => {
    const sums = sum([scored("A1", "4"), scored("A2a", "2"), scored("A2b", "0"), scored("B", "2.5")]);
    expect(sums.byCriterion.get("A2")).toMatchObject({ points: "2", max: "6", lost: "4", percent: "33.33" });
    expect(sums.areas.map(({ criterionId, points }) => [criterionId, points])).toEqual([
      ["A", "6"],
      ["B", "2.5"],
    ]);
    expect(sums.overall).toEqual({
      points: "8.5",
      max: "15",
      percent: "56.67",
      lost: "6.5",
      complete: true,
      penalty: "0",
    });
  });

  it("does not make 0 of what nobody scored", () => {
    const sums = sum([scored("B", "5")]);
    expect(sums.byCriterion.get("A")).toEqual({
      points: null,
      max: "10",
      percent: null,
      lost: null,
      complete: false,
    });
    expect(sums.overall).toMatchObject({ points: "5", max: "15", lost: "0", complete: false });
  });

  it("keeps zero apart from not scored", () => {
    const sums = sum([scored("A1", "0"), { criterionId: "B", state: "NOT_SCORED", points: null }]);
    expect(sums.byCriterion.get("A1")).toMatchObject({ points: "0", lost: "4", complete: true });
    expect(sums.byCriterion.get("B")).toMatchObject({ points: null, complete: false });
    expect(sums.overall).toMatchObject({ points: "0", lost: "4" });
  });

  it("takes the max of what does not apply out of the denominator", () => {
    const sums = sum([notApplicable("A1"), scored("A2a", "2.5"), scored("A2b", "3.5"), scored("B", "4")]);
    expect(sums.byCriterion.get("A")).toMatchObject({ points: "6", max: "6", percent: "100.00" });
    expect(sums.overall).toMatchObject({
      points: "10",
      max: "11",
      percent: "90.91",
      lost: "1",
      complete: true,
    });
  });

  it("gives full points to what does not apply when the set says so", () => {
    const scores = [notApplicable("A1"), scored("A2a", "2.5"), scored("A2b", "3.5"), scored("B", "4")];
    expect(sum(scores, "FULL_POINTS").overall).toMatchObject({ points: "14", max: "15", lost: "1" });
  });

  it("has neither points nor percent where nothing applies", () => {
    const sums = sum([notApplicable("B")]);
    expect(sums.byCriterion.get("B")).toEqual({
      points: null,
      max: "0",
      percent: null,
      lost: null,
      complete: true,
    });
  });

  it("adds bonus without max, subtracts penalty, and leaves both out of the loss", () => {
    const criteria = [
      ...tree,
      criterion("C", "2", { kind: "BONUS" }),
      criterion("D", "3", { kind: "PENALTY" }),
    ];
    const scores = [scored("A1", "4"), scored("A2a", "2.5"), scored("A2b", "3.5"), scored("B", "3")];
    expect(sum([...scores, scored("C", "1"), scored("D", "0.5")], "EXCLUDE_MAX", criteria).overall).toEqual({
      points: "13.5",
      max: "15",
      percent: "90.00",
      lost: "2",
      complete: true,
      penalty: "0",
    });
    expect(sum(scores, "EXCLUDE_MAX", criteria).overall.complete).toBe(true);
  });

  it.each<[string, ScoreValue[], string]>([
    ["a score of an unknown criterion", [scored("Z", "1")], "criterionUnknown"],
    ["a score of a sum", [scored("A2", "1")], "criterionScoredByChildren"],
    ["two scores of one criterion", [scored("B", "1"), scored("B", "1")], "criterionScoredTwice"],
  ])("refuses %s", (_what, scores, messageKey) => {
    expect(() => sum(scores)).toThrow(expect.objectContaining({ code: "RULE_BROKEN", messageKey }));
  });

  it("refuses a tree that does not hang together", () => {
    const loop = [criterion("X", "1", { parentId: "Y" }), criterion("Y", "1", { parentId: "X" })];
    expect(() => sum([], "EXCLUDE_MAX", loop)).toThrow(
      expect.objectContaining({ messageKey: "criterionParentUnknown" }),
    );
  });

  it("does not depend on the order of criteria or scores", () => {
    const scores = [scored("A1", "3.33"), scored("A2a", "0.1"), scored("A2b", "0.2"), scored("B", "4.9")];
    const expected = sum(scores).overall;
    const shuffle = <T>(all: T[]) => fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(shuffle(tree), shuffle(scores), (criteria, mixed) => {
        expect(sum(mixed, "EXCLUDE_MAX", criteria).overall).toEqual(expected);
      }),
    );
  });
});
