import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithCohort, medianOf } from "./cohort.js";

const values = (...all: (string | null)[]) => all.map((value, index) => ({ id: `${index}`, value }));

describe("a unit beside its cohort", () => {
  it("has the median, the best and its own place", () => {
    expect(compareWithCohort(values("81.40", "90", "70.1", null), "0")).toEqual({
      median: "81.4",
      best: "90",
      count: 3,
      own: "81.40",
      rank: 2,
      tied: false,
    });
    expect(compareWithCohort(values("80", "80.0"), "1")).toMatchObject({ rank: 1, tied: true });
  });

  it("has no place without a value, nor beside nobody", () => {
    expect(compareWithCohort(values("80", null), "1")).toMatchObject({ own: null, rank: null, count: 1 });
    expect(compareWithCohort([], "1")).toEqual({
      median: null,
      best: null,
      count: 0,
      own: null,
      rank: null,
      tied: false,
    });
  });

  it.each([
    [["1", "2.5"], "1.75"],
    [["0.1", "0.2"], "0.15"],
    [["10", "9", "2"], "9"],
    [[], null],
  ])("takes of %j the exact middle %s", (all, median) => {
    expect(medianOf(all)).toBe(median);
  });

  it("has as many values above the median as below it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (all) => {
        const median = Number(medianOf(all.map(String)));
        const above = all.filter((value) => value > median).length;
        const below = all.filter((value) => value < median).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });
});
