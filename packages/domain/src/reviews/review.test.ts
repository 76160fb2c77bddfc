import { describe, expect, it } from "vitest";
import { checkCoverage, checkReviewDay } from "./review.js";

describe("the day of a review", () => {
  it.each(["2022-01-01", "2022-12-31", "2023-06-09"])("is %s, of the assessed year or later", (heldOn) => {
    expect(() => checkReviewDay(heldOn, 2022, "2023-06-09")).not.toThrow();
  });

  it.each([
    ["is not to come", "2023-06-10", "reviewNotYetHeld"],
    ["is not before the assessed year", "2021-12-31", "reviewBeforeRound"],
  ])("%s", (_what, heldOn, messageKey) => {
    const fields = [expect.objectContaining({ path: "heldOn" })];
    expect(() => checkReviewDay(heldOn, 2022, "2023-06-09")).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", messageKey, fields }),
    );
  });
});

describe("what a review covers", () => {
  const review = { roundId: "1", unitId: "7" };
  const lost = { roundId: "1", assessedUnitId: "7", responsibleUnitId: null };

  it("is what the unit lost or answers for", () => {
    const answeredFor = { roundId: "1", assessedUnitId: "8", responsibleUnitId: "7" };
    expect(() => checkCoverage(review, [lost, answeredFor])).not.toThrow();
  });

  it("stays covered when another unit answers for it later", () => {
    const moved = { roundId: "1", assessedUnitId: "8", responsibleUnitId: "9", known: true };
    expect(() => checkCoverage(review, [moved])).not.toThrow();
  });

  it.each([
    ["something", [], "reviewCoversNothing", "deductionIds"],
    ["of its round", [lost, { ...lost, roundId: "2" }], "reviewOfOtherRound", "deductionIds.1"],
    [
      "of its unit",
      [{ ...lost, assessedUnitId: "8", responsibleUnitId: "9" }],
      "reviewOfOtherUnit",
      "deductionIds.0",
    ],
  ])("is %s", (_what, covered, messageKey, path) => {
    const refusal = expect.objectContaining({ messageKey, fields: [expect.objectContaining({ path })] });
    expect(() => checkCoverage(review, covered)).toThrow(refusal);
  });
});
