import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOf } from "./grades.js";
import { rank, rankByPercent, rankingMethods } from "./ranking.js";

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

describe("ranking by percent", () => {
  const cohort = [
    { id: "a", percent: "81.404" },
    { id: "b", percent: null },
    { id: "c", percent: "81.40499" },
    { id: "d", percent: "81.405" },
  ];

  it("ranks as equal what is printed as equal", () => {
    const ranked = rankByPercent(cohort, "COMPETITION").map(({ id, rank: place, tied }) => [id, place, tied]);
    expect(ranked).toEqual([
      ["d", 1, false],
      ["a", 2, true],
      ["c", 2, true],
      ["b", null, false],
    ]);
    expect(rankByPercent(cohort, "DENSE", 5).map(({ id }) => id)).toEqual(["d", "c", "a", "b"]);
  });

  it("ranks as equal what differs only by a quotient's cut", () => {
    const cut = [{ percent: `0.${"9".repeat(24)}` }, { percent: "1" }];
    expect(rankByPercent(cut, "COMPETITION", 18).every(({ tied }) => tied)).toBe(true);
  });

  it("keeps each result as it was given", () => {
    expect(rankByPercent(cohort, "COMPETITION")[0]).toEqual({
      id: "d",
      percent: "81.405",
      rank: 1,
      rankOf: 3,
      tied: false,
    });
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
