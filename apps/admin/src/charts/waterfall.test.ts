import { describe, expect, it } from "vitest";
import { placeSteps } from "./waterfall";

const ends = (steps: ReturnType<typeof placeSteps>) =>
  steps.map(({ low, high, level }) => [low, high, level].map(Math.round));

describe("a waterfall", () => {
  it("hangs every fall and rise where the one before it ended", () => {
    const placed = placeSteps([
      { key: "opening", kind: "TOTAL", points: "20" },
      { key: "recovered", kind: "FALL", points: "5" },
      { key: "newlyLost", kind: "RISE", points: "3" },
      { key: "closing", kind: "TOTAL", points: "18" },
    ]);
    expect(ends(placed)).toEqual([
      [0, 100, 100],
      [75, 100, 75],
      [75, 90, 90],
      [0, 90, 90],
    ]);
  });

  it("is as high as its highest bar, even one that rises above the first", () => {
    const placed = placeSteps([
      { key: "opening", kind: "TOTAL", points: "1" },
      { key: "newlyLost", kind: "RISE", points: "3" },
    ]);
    expect(ends(placed)).toEqual([
      [0, 25, 25],
      [25, 100, 100],
    ]);
  });

  it("stays on the ground where there is nothing", () => {
    expect(ends(placeSteps([{ key: "opening", kind: "TOTAL", points: "0" }]))).toEqual([[0, 0, 0]]);
    expect(placeSteps([])).toEqual([]);
  });
});
