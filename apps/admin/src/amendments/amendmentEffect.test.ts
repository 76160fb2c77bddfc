import { describe, expect, it } from "vitest";
import { amendmentEffect } from "./amendmentEffect";

const final = { state: "SCORED", points: "1.5", maxPoints: "2" } as const;

describe("the effect of an amendment on the ledger", () => {
  it.each([
    ["fewer points lose more", { state: "SCORED", points: "1" }, { kind: "less", points: "0.5" }],
    ["more points give back", { state: "SCORED", points: "2.00" }, { kind: "more", points: "0.5" }],
    ["the same points change nothing", { state: "SCORED", points: "1.50" }, { kind: "same" }],
    [
      "what no longer applies loses nothing",
      { state: "NOT_APPLICABLE", points: null },
      { kind: "notApplicable" },
    ],
    ["nothing is said before points are typed", { state: "SCORED", points: null }, { kind: "none" }],
  ] as const)("%s", (_sentence, to, effect) => {
    expect(amendmentEffect(final, to)).toEqual(effect);
  });

  it("of what did not apply counts from its max, where nothing was lost", () => {
    const before = { state: "NOT_APPLICABLE", points: null, maxPoints: "2" } as const;
    expect(amendmentEffect(before, { state: "SCORED", points: "1.25" })).toEqual({
      kind: "less",
      points: "0.75",
    });
    expect(amendmentEffect(before, { state: "NOT_APPLICABLE", points: null })).toEqual({ kind: "same" });
  });
});
