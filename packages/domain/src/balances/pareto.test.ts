import { describe, expect, it } from "vitest";
import { paretoOf } from "./pareto.js";
import { returnRate } from "./rates.js";

const row = (points: string) => ({ points });

describe("a Pareto of causes", () => {
  it("has the costliest first, and every cumulative share is rounded once", () => {
    expect(paretoOf([row("1"), row("1"), row("1")]).map(({ cumulativeShare }) => cumulativeShare)).toEqual([
      "33.33",
      "66.67",
      "100.00",
    ]);
    expect(paretoOf([row("4.5"), row("9.3"), row("4.8")])).toEqual([
      { points: "9.3", share: "50.00", cumulativeShare: "50.00" },
      { points: "4.8", share: "25.81", cumulativeShare: "75.81" },
      { points: "4.5", share: "24.19", cumulativeShare: "100.00" },
    ]);
  });

  it("is empty where nothing was lost", () => {
    expect(paretoOf([])).toEqual([]);
    expect(paretoOf([row("0")])).toEqual([{ points: "0", share: "0.00", cumulativeShare: "0.00" }]);
  });
});

describe("a rate of return", () => {
  it.each([
    ["1.5", "0.5", "75.00"],
    ["0", "2", "0.00"],
    ["0", "0", null],
  ])("of %s back and %s lost again is %s", (recovered, lostAgain, rate) => {
    expect(returnRate(recovered, lostAgain)).toBe(rate);
  });
});
