import { describe, expect, it } from "vitest";
import { earlierRanks, gradeTone, rankChange } from "./rankingView";

const bands = [
  { label: "Tốt", floorPercent: "80", scope: "OVERALL" },
  { label: "Khá", floorPercent: "70", scope: "OVERALL" },
  { label: "Yếu", floorPercent: "0", scope: "OVERALL" },
  { label: "Đạt", floorPercent: "50", scope: "AREA" },
];

describe("the ranking", () => {
  it("compares with the printed rank of the year before, where there is one", () => {
    const ranking = [
      {
        rank: 1,
        rankOf: 1,
        published: { rank: 8, rankOf: 10 },
        assessment: { id: "assessment_1", unit: { id: "unit_1" } },
      },
      { rank: 2, rankOf: 10, published: null, assessment: { id: "assessment_2", unit: { id: "unit_2" } } },
      { rank: null, rankOf: 10, published: null, assessment: { id: "assessment_3", unit: { id: "unit_3" } } },
    ];
    const ranks = earlierRanks([{ id: "round_1", name: "2022", year: 2022, ranking }]);
    expect([...ranks]).toEqual([
      ["unit_1", { rank: 8, rankOf: 10 }],
      ["unit_2", { rank: 2, rankOf: 10 }],
    ]);
  });

  it.each([
    [
      { rank: 3, rankOf: 10 },
      { rank: 8, rankOf: 10 },
      { kind: "up", places: 5 },
    ],
    [
      { rank: 8, rankOf: 10 },
      { rank: 3, rankOf: 10 },
      { kind: "down", places: 5 },
    ],
    [
      { rank: 3, rankOf: 10 },
      { rank: 3, rankOf: 10 },
      { kind: "same", places: 0 },
    ],
    [{ rank: 3, rankOf: 10 }, { rank: 3, rankOf: 9 }, null],
    [{ rank: null, rankOf: 10 }, { rank: 3, rankOf: 10 }, null],
    [{ rank: 3, rankOf: 10 }, undefined, null],
  ])("says of %o after %o: %o", (now, earlier, change) => {
    expect(rankChange(now, earlier)).toEqual(change);
  });

  it("takes the tone of a grade from the set's bands, not from its word", () => {
    expect(["Tốt", "Khá", "Yếu", "Đạt", null].map((grade) => gradeTone(grade, bands))).toEqual([
      "success",
      "warning",
      "error",
      "default",
      "default",
    ]);
  });
});
