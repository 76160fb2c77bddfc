import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionKind, CriterionNode } from "../scoring/criteria.js";
import { rankingMethods } from "../scoring/ranking.js";
import type { ScoreState, ScoreValue } from "../scoring/score.js";
import { sumScores } from "../scoring/sums.js";
import { applyGains, rankWith } from "./what-if.js";

const node = (
  id: string,
  maxPoints: string,
  kind: CriterionKind = "SCORED",
  parentId: string | null = null,
) => ({ id, code: id, maxPoints, kind, parentId, method: "SELF" }) satisfies CriterionNode;
const score = (criterionId: string, points: string | null, state: ScoreState = "SCORED"): ScoreValue => ({
  ...{ criterionId, points, state },
});

const criteria = [
  node("1", "6"),
  node("1.1", "4", "SCORED", "1"),
  node("1.2", "2", "SCORED", "1"),
  node("bonus", "2", "BONUS"),
  node("penalty", "3", "PENALTY"),
];
const scores = [
  score("1.1", "2.5"),
  score("1.2", null, "NOT_APPLICABLE"),
  score("bonus", "0"),
  score("penalty", "1"),
];
const pointsWith = (criterionId: string, points: string) =>
  applyGains(criteria, scores, [{ criterionId, points }]).find((each) => each.criterionId === criterionId)
    ?.points;

describe("supposing that points come back", () => {
  it.each([
    ["1.1", "1", "3.5"],
    ["1.1", "9", "4"],
    ["1.2", "1", null],
    ["bonus", "1.5", "1.5"],
    ["penalty", "0.25", "0.75"],
    ["penalty", "9", "0"],
  ])("on %s gives with %s more %s", (criterionId, points, after) => {
    expect(pointsWith(criterionId, points)).toBe(after);
  });

  it("adds several gains of one criterion", () => {
    const gains = ["0.25", "0.5"].map((points) => ({ criterionId: "1.1", points }));
    expect(applyGains(criteria, scores, gains)[0]?.points).toBe("3.25");
  });

  it.each([
    ["2", "1", "criterionUnknown"],
    ["1", "1", "criterionScoredByChildren"],
    ["1.1", "-1", "mustNotBeNegative"],
  ])("on %s with %s is refused: %s", (criterionId, points, messageKey) => {
    expect(() => pointsWith(criterionId, points)).toThrow(expect.objectContaining({ messageKey }));
  });

  const gains = fc.array(
    fc.record({
      criterionId: fc.constantFrom("1.1", "1.2", "bonus", "penalty"),
      points: fc.integer({ min: 0, max: 500 }).map((points) => `${points / 100}`),
    }),
    { maxLength: 5 },
  );
  const policy = { notApplicable: "EXCLUDE_MAX" } as const;
  const percentAfter = (made: { criterionId: string; points: string }[]) =>
    sumScores(criteria, applyGains(criteria, scores, made), policy).overall.percent;

  it("changes nothing where nothing is supposed", () => {
    expect(applyGains(criteria, scores, [])).toEqual(scores);
    expect(percentAfter([])).toBe(sumScores(criteria, scores, policy).overall.percent);
  });

  it("never worsens the points or the rank", () => {
    const cohort = fc.array(fc.integer({ min: 0, max: 100 }).map(String), { maxLength: 12 });
    fc.assert(
      fc.property(gains, cohort, fc.constantFrom(...rankingMethods), (made, others, method) => {
        const members = others.map((percent, index) => ({ id: `${index}`, percent }));
        const placeOf = (percent: string | null) =>
          rankWith(members, { id: "own", percent }, method).rank ?? 0;
        expect(Number(percentAfter(made))).toBeGreaterThanOrEqual(Number(percentAfter([])));
        expect(placeOf(percentAfter(made))).toBeLessThanOrEqual(placeOf(percentAfter([])));
      }),
    );
  });
});

describe("the place among others", () => {
  const cohort = [
    { id: "a", percent: "90" },
    { id: "b", percent: "81.4" },
    { id: "own", percent: "70" },
    { id: "c", percent: null },
  ];
  it("replaces the own one, shares equal percents and counts who has a result", () => {
    expect(rankWith(cohort, { id: "own", percent: "81.404" }, "COMPETITION")).toEqual({
      ...{ rank: 2, rankOf: 3, tied: true },
    });
    expect(rankWith(cohort, { id: "own", percent: null }, "DENSE")).toEqual({
      ...{ rank: null, rankOf: 2, tied: false },
    });
  });
});
