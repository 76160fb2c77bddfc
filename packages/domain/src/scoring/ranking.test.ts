import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf } from "./grades.js";
import { rank, rankingMethods } from "./ranking.js";

const results = (...values: (string | null)[]) => values.map((value, index) => ({ id: index, value }));

describe("ranking", () => {
  it("goes on with 3 after two firsts in competition ranking, with 2 in dense ranking", () => {
    const cohort = results("80", "81.40", "81.4", "9");
    const ranksOf = (method: "COMPETITION" | "DENSE") =>
      rank(cohort, method).map((row) => [row.id, row.rank]);
    expect(ranksOf("COMPETITION")).toEqual([
      [1, 1],
      [2, 1],
      [0, 3],
      [3, 4],
    ]);
    expect(ranksOf("DENSE")).toEqual([
      [1, 1],
      [2, 1],
      [0, 2],
      [3, 3],
    ]);
  });

  it("shows ties as ties and leaves a unit without points unranked", () => {
    const ranked = rank(results(null, "5", "5.0"), "COMPETITION");
    expect(ranked.map(({ rank: place, tied, rankOf }) => [place, tied, rankOf])).toEqual([
      [1, true, 2],
      [1, true, 2],
      [null, false, 2],
    ]);
  });

  it("gives equal values equal ranks and higher values better ones", () => {
    const cohorts = fc.array(fc.integer({ min: 0, max: 20 }).map((tenths) => `${tenths / 10}`));
    fc.assert(
      fc.property(cohorts, fc.constantFrom(...rankingMethods), (values, method) => {
        const ranked = rank(results(...values), method);
        for (const a of ranked) {
          for (const b of ranked) {
            const order = Math.sign((a.rank ?? 0) - (b.rank ?? 0));
            expect(order).toBe(Math.sign(Number(b.value) - Number(a.value)) + 0);
          }
          const better = ranked.filter(({ value }) => Number(value) > Number(a.value));
          const ahead = method === "DENSE" ? new Set(better.map(({ value }) => value)).size : better.length;
          expect(a.rank).toBe(ahead + 1);
        }
      }),
    );
  });
});

describe("grades", () => {
  const bands = [
    { label: "Yếu", floorPercent: "50" },
    { label: "Tốt", floorPercent: "90" },
    { label: "Khá", floorPercent: "65" },
  ];

  it.each([
    ["100", "Tốt"],
    ["90", "Tốt"],
    ["89.995", "Tốt"],
    ["89.994999", "Khá"],
    ["65.00", "Khá"],
    ["50", "Yếu"],
    ["49.99", null],
  ])("calls %s %% %s", (percent, label) => {
    expect(gradeOf(percent, bands)).toBe(label);
  });

  it("has no grade without bands", () => {
    expect(gradeOf("100", [])).toBeNull();
  });
});
