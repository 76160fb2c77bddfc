import { describe, expect, it } from "vitest";
import { chosenPoints, mergedById, uncoveredIds } from "./reviewable";

const deduction = (id: string, points: string, reviews = 0) => ({
  id,
  points,
  reviews: { totalCount: reviews },
});

describe("the deductions that a review can cover", () => {
  const own = [deduction("a", "2.1"), deduction("b", "1", 1)];
  const answersFor = [deduction("b", "1", 1), deduction("c", "0.2")];
  const all = mergedById(own, answersFor);

  it("are what the unit lost and what it answers for, each once", () => {
    expect(all.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("are chosen in one go where no review covers them yet", () => {
    expect(uncoveredIds(all)).toEqual(["a", "c"]);
  });

  it("add up to the points that the review is about", () => {
    expect(chosenPoints(all, new Set(["a", "c"]))).toBe("2.3");
  });
});
