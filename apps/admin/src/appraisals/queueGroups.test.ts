import { describe, expect, it } from "vitest";
import { besides, queueGroups } from "./queueGroups";

const place = (id: string, code: string, unit: string) => ({
  id,
  criterion: { id: `criterion_${code}`, code, name: `Tiêu chí ${code}` },
  assessment: { id: `assessment_${unit}`, unit: { id: `unit_${unit}`, name: unit } },
});

const places = [
  place("score_1", "1.1", "Hòa An"),
  place("score_2", "1.1", "Bảo Lạc"),
  place("score_3", "1.2", "Hòa An"),
  place("score_4", "1.10", "Bảo Lạc"),
];

describe("the appraiser's queue", () => {
  it("is by criterion in the order of the set", () => {
    expect(queueGroups(places, "byCriterion")).toEqual([
      { id: "criterion_1.1", name: "1.1. Tiêu chí 1.1", count: 2 },
      { id: "criterion_1.2", name: "1.2. Tiêu chí 1.2", count: 1 },
      { id: "criterion_1.10", name: "1.10. Tiêu chí 1.10", count: 1 },
    ]);
  });

  it("is by unit in the order of names, less what is done", () => {
    expect(queueGroups(places, "byUnit", new Set(["score_1"]))).toEqual([
      { id: "assessment_Bảo Lạc", name: "Bảo Lạc", count: 2 },
      { id: "assessment_Hòa An", name: "Hòa An", count: 1 },
    ]);
  });

  it("leads from group to group and ends", () => {
    const groups = queueGroups(places, "byCriterion");
    expect(besides(groups, "criterion_1.1", 1)).toBe("criterion_1.2");
    expect(besides(groups, "criterion_1.1", -1)).toBeNull();
    expect(besides(groups, "criterion_1.10", 1)).toBeNull();
  });
});
