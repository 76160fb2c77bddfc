import { describe, expect, it } from "vitest";
import { effectOf } from "./effectOf";

describe("the fixes of a cause", () => {
  it.each([
    ["100", "WORKS"],
    ["50", "WORKS"],
    ["49.99", "FAILS"],
    ["0", "FAILS"],
    [null, "UNKNOWN"],
  ] as const)("with a return rate of %s count as %s", (rate, effect) => {
    expect(effectOf(rate)).toBe(effect);
  });
});
