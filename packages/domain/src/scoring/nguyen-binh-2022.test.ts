import { describe, expect, it } from "vitest";
import { assertBalanced, unexplainedFrom } from "../deductions/balance.js";
import { formatPointsVi, sumPoints } from "../points/points.js";
import { type CriterionNode, checkCriteriaSet } from "./criteria.js";
import { gradeOf } from "./grades.js";
import { sumScores } from "./sums.js";

// The report of the conference of the People's Committee of Nguyên Bình district, 09/06/2023.
const published = [
  { code: "1", points: "15", max: "16", grade: "Tốt", percent: "93.75", lost: "1" },
  { code: "2", points: "12", max: "13", grade: "Tốt", percent: "92.31", lost: "1" },
  { code: "3", points: "20", max: "25", grade: "Khá", percent: "80.00", lost: "5" },
  { code: "4", points: "5", max: "8", grade: "Trung bình", percent: "62.50", lost: "3" },
  { code: "5", points: "15", max: "17", grade: "Khá", percent: "88.24", lost: "2" },
  { code: "6", points: "4.9", max: "7", grade: "Khá", percent: "70.00", lost: "2.1" },
  { code: "7", points: "9.5", max: "14", grade: "Khá", percent: "67.86", lost: "4.5" },
];

const bands = [
  { label: "Tốt", floorPercent: "90" },
  { label: "Khá", floorPercent: "65" },
  { label: "Trung bình", floorPercent: "50" },
  { label: "Yếu", floorPercent: "0" },
];

const areas = published.map(
  ({ code, max }): CriterionNode => ({
    id: code,
    parentId: null,
    code,
    maxPoints: max,
    kind: "SCORED",
    method: "DISCRETIONARY",
  }),
);

const sums = sumScores(
  areas,
  published.map(({ code, points }) => ({ criterionId: code, state: "SCORED", points })),
  { notApplicable: "EXCLUDE_MAX" },
);

describe("Nguyên Bình district in 2022", () => {
  it("adds up to the published 81.40 of 100, with 18.6 lost", () => {
    expect(sums.overall).toEqual({
      points: "81.4",
      max: "100",
      percent: "81.40",
      lost: "18.6",
      complete: true,
      penalty: "0",
    });
    expect(formatPointsVi(sums.overall.points ?? "")).toBe("81,40");
  });

  it.each(published)("gives area $code its published points and grade", ({ code, ...area }) => {
    const sum = sums.areas.find(({ criterionId }) => criterionId === code);
    expect(sum).toMatchObject({ points: area.points, max: area.max, percent: area.percent, lost: area.lost });
    expect(gradeOf(sum?.percent ?? "", bands)).toBe(area.grade);
  });

  it("is a set that can be published although its areas have no children", () => {
    expect(checkCriteriaSet(areas)).toEqual([]);
  });

  it("balances when every area's loss becomes one unexplained deduction", () => {
    const deductions = published.map(({ max, points }) => unexplainedFrom(max, points));
    expect(deductions).toEqual(published.map(({ lost }) => lost));
    expect(sumPoints(deductions)).toBe("18.6");
    expect(() => assertBalanced("100", "81.40", deductions)).not.toThrow();
  });
});
