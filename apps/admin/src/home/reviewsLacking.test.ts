import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { ownReviewLacking, reviewsLacking } from "./reviewsLacking";

const stand = (id: string, override: Partial<ReviewStandRowFragment>): ReviewStandRowFragment => ({
  lost: "1",
  covered: "0",
  deductionCount: 2,
  uncoveredCount: 2,
  held: false,
  reviews: 0,
  lastHeldOn: null,
  unit: { id, name: id },
  ...override,
});

describe("reviews that are lacking", () => {
  const stands = [
    stand("small", { lost: "0.5" }),
    stand("held", { held: true, reviews: 1, uncoveredCount: 1 }),
    stand("large", { lost: "10" }),
    stand("coveredByOthers", { uncoveredCount: 0, covered: "1" }),
  ];

  it("are those of units that held none, the most lost points first", () => {
    expect(reviewsLacking(stands).map(({ unit }) => unit.id)).toEqual(["large", "small"]);
  });

  it("of a unit are its own, if it has one to hold", () => {
    expect(ownReviewLacking(stands, "small")?.lost).toBe("0.5");
    expect(ownReviewLacking(stands, "held")).toBeNull();
    expect(ownReviewLacking(stands, "other")).toBeNull();
  });
});
