import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, formatFixed, healed, percentOf, roundHalfUp, sumPoints } from "../points/points.js";
import { type CriterionNode, checkCriteriaSet, childrenByParent } from "./criteria.js";
import type { ScoreValue } from "./score.js";
import { notApplicablePolicies, sumScores } from "./sums.js";

/** A leaf of a generated set: which area and criterion it lies in, its max and score in hundredths. */
const leafOf = fc.record({
  area: fc.integer({ min: 1, max: 4 }),
  criterion: fc.integer({ min: 1, max: 3 }),
  max: fc.integer({ min: 1, max: 1000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  state: fc.constantFrom<ScoreValue["state"]>("SCORED", "SCORED", "SCORED", "NOT_APPLICABLE", "NOT_SCORED"),
});
type Leaf = typeof leafOf extends fc.Arbitrary<infer L> ? L : never;

const hundredths = (value: number) => `${Math.floor(value / 100)}.${`${value % 100}`.padStart(2, "0")}`;

function setOf(leaves: readonly Leaf[]): { criteria: CriterionNode[]; scores: ScoreValue[] } {
  const node = (id: string, parentId: string | null, max: number, isLeaf: boolean): CriterionNode => ({
    id,
    parentId,
    code: id,
    maxPoints: hundredths(max),
    kind: "SCORED",
    method: isLeaf ? "SELF" : null,
  });
  const maxBeneath = (chosen: (leaf: Leaf) => boolean) =>
    leaves.filter(chosen).reduce((sum, { max }) => sum + max, 0);
  const areas = [...new Set(leaves.map(({ area }) => area))];
  const sums = areas.flatMap((area) => {
    const inArea = leaves.filter((leaf) => leaf.area === area);
    const criteria = [...new Set(inArea.map(({ criterion }) => criterion))];
    return [
      node(
        `${area}`,
        null,
        maxBeneath((leaf) => leaf.area === area),
        false,
      ),
      ...criteria.map((criterion) =>
        node(
          `${area}.${criterion}`,
          `${area}`,
          maxBeneath((leaf) => leaf.area === area && leaf.criterion === criterion),
          false,
        ),
      ),
    ];
  });
  const idOf = (leaf: Leaf, index: number) => `${leaf.area}.${leaf.criterion}.${index}`;
  return {
    criteria: [
      ...sums,
      ...leaves.map((leaf, index) =>
        node(idOf(leaf, index), `${leaf.area}.${leaf.criterion}`, leaf.max, true),
      ),
    ],
    scores: leaves.map((leaf, index) => ({
      criterionId: idOf(leaf, index),
      state: leaf.state,
      points: leaf.state === "SCORED" ? hundredths(Math.floor(leaf.share * leaf.max)) : null,
    })),
  };
}

const sets = fc.array(leafOf, { minLength: 1, maxLength: 30 }).map(setOf);
const policies = fc.constantFrom(...notApplicablePolicies);

describe("sums over any set", () => {
  it("need a set that could be published", () => {
    fc.assert(fc.property(sets, ({ criteria }) => checkCriteriaSet(criteria).length === 0));
  });

  it("make a parent of its children, in points, max and loss", () => {
    fc.assert(
      fc.property(sets, policies, ({ criteria, scores }, notApplicable) => {
        const { byCriterion, overall } = sumScores(criteria, scores, { notApplicable });
        for (const [parentId, children] of childrenByParent(criteria)) {
          const sum = parentId === null ? overall : byCriterion.get(parentId);
          const beneath = children.flatMap(({ id }) => byCriterion.get(id) ?? []);
          const add = (figure: "points" | "lost") => {
            const given = beneath.flatMap((child) => child[figure] ?? []);
            return given.length === 0 ? null : sumPoints(given);
          };
          expect(sum).toMatchObject({
            points: add("points"),
            lost: add("lost"),
            max: sumPoints(beneath.map(({ max }) => max)),
            complete: beneath.every(({ complete }) => complete),
          });
        }
      }),
    );
  });

  it("keep points between 0 and the max, and percent between 0 and 100", () => {
    fc.assert(
      fc.property(sets, policies, ({ criteria, scores }, notApplicable) => {
        const { byCriterion, overall } = sumScores(criteria, scores, { notApplicable });
        for (const { points, max, percent, lost } of [...byCriterion.values(), overall]) {
          for (const value of [points, lost]) {
            expect(comparePoints(value ?? "0", "0")).toBeGreaterThanOrEqual(0);
            expect(comparePoints(value ?? "0", max)).toBeLessThanOrEqual(0);
          }
          expect(comparePoints(percent ?? "0", "100")).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("are the same under both policies where nothing is not applicable", () => {
    fc.assert(
      fc.property(sets, ({ criteria, scores }) => {
        const applicable = scores.filter(({ state }) => state !== "NOT_APPLICABLE");
        const [exclude, full] = notApplicablePolicies.map((notApplicable) =>
          sumScores(criteria, applicable, { notApplicable }),
        );
        expect(exclude).toEqual(full);
      }),
    );
  });

  it("do not depend on the order of criteria, scores or penalties", () => {
    const shuffle = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    const shuffled = sets.chain(({ criteria, scores }) =>
      fc.tuple(
        fc.constant({ criteria, scores }),
        shuffle(criteria),
        shuffle(scores),
        shuffle(["0.1", "0.2", "1"]),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ criteria, scores }, otherCriteria, otherScores, penalties]) => {
        const policy = { notApplicable: "EXCLUDE_MAX" } as const;
        const { overall } = sumScores(criteria, scores, policy, ["0.1", "0.2", "1"]);
        expect(sumScores(otherCriteria, otherScores, policy, penalties).overall).toEqual(overall);
      }),
    );
  });

  it("round once: the percent printed is the exact one rounded", () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 0, max: 4 }), ({ criteria, scores }, decimals) => {
        const { overall } = sumScores(criteria, scores, { notApplicable: "EXCLUDE_MAX", decimals });
        if (overall.points === null || comparePoints(overall.max, "0") === 0) return;
        expect(overall.percent).toBe(formatFixed(percentOf(overall.points, overall.max), decimals));
      }),
    );
  });
});

describe("quotients cut after 24 decimals", () => {
  const third = `0.${"3".repeat(24)}`;

  it("heal before they are rounded", () => {
    expect(roundHalfUp(sumPoints([third, third, third]), 2)).toBe("1");
    expect(roundHalfUp(sumPoints([third, third, third, "0.005"]), 2)).toBe("1.01");
    expect(formatFixed(sumPoints([third, third, third]), 2)).toBe("1.00");
    expect(healed("4.9")).toBe("4.9");
  });

  it("leave their mark in no percent", () => {
    const criteria = ["1", "2", "3"].map((id) => ({
      id,
      parentId: null,
      code: id,
      maxPoints: "1",
      kind: "SCORED" as const,
      method: "FORMULA" as const,
    }));
    const scores = criteria.map(({ id }) => ({ criterionId: id, state: "SCORED" as const, points: third }));
    const { overall } = sumScores(criteria, scores, { notApplicable: "EXCLUDE_MAX" });
    expect(overall.percent).toBe("33.33");
    expect(
      sumScores(criteria.slice(0, 1), scores.slice(0, 1), { notApplicable: "EXCLUDE_MAX", decimals: 18 })
        .overall.percent,
    ).toBe(`33.${"3".repeat(18)}`);
  });

  it("are the same as the exact sum to any number of shown decimals", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 6 }), (divisors, decimals) => {
        const cut = divisors.map(
          (divisor) => `0.${(10n ** 24n / BigInt(divisor)).toString().padStart(24, "0")}`,
        );
        const fractions = divisors.map((divisor, index) => (divisor === 1 ? "1" : (cut[index] ?? "0")));
        const common = 27720n;
        const exact = divisors.reduce((sum, divisor) => sum + common / BigInt(divisor), 0n);
        const scale = 10n ** BigInt(decimals);
        const rounded = (2n * exact * scale + common) / (2n * common);
        expect(
          comparePoints(
            roundHalfUp(sumPoints(fractions), decimals),
            roundHalfUp(scaled(rounded, decimals), decimals),
          ),
        ).toBe(0);
      }),
    );
  });
});

function scaled(units: bigint, decimals: number): string {
  const text = `${units}`.padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
