import { describe, expect, it } from "vitest";
import { inStandOrder, standStateOf, standTotals } from "./stands";

const stand = (lost: string, covered: string, held: boolean, uncoveredCount: number) => ({
  lost,
  covered,
  held,
  uncoveredCount,
});

describe("who has reviewed why points were lost", () => {
  it.each([
    [stand("5", "0", false, 2), "notHeld"],
    [stand("5", "2", true, 1), "partly"],
    [stand("5", "5", true, 0), "held"],
    [stand("5", "5", false, 0), "byOther"],
  ])("%j is %s", (unit, state) => {
    expect(standStateOf(unit)).toBe(state);
  });

  it("names first who has not, the largest loss ahead", () => {
    const rows = [
      stand("9", "9", true, 0),
      stand("2", "0", false, 1),
      stand("8", "1", true, 3),
      stand("10", "0", false, 4),
    ];
    expect(inStandOrder(rows).map(({ lost }) => lost)).toEqual(["10", "2", "8", "9"]);
  });

  it("counts who has held one", () => {
    expect(standTotals([stand("1", "0.1", true, 1), stand("1", "0.2", false, 1)])).toEqual({
      all: 2,
      held: 1,
    });
  });
});
