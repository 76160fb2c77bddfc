import { describe, expect, it } from "vitest";
import { splitBalance } from "./splitBalance";

describe("the parts of a split", () => {
  it.each([
    [["2,5", "2"], "0", "balanced"],
    [["2,5", "1,99"], "0.01", "remaining"],
    [["2,5", "2,01"], "-0.01", "exceeded"],
    [[], "4.5", "remaining"],
    [["2,5", "", undefined, "hai"], "2", "remaining"],
  ])("%j leave %s", (typed, left, state) => {
    expect(splitBalance("4.5", typed, "vi")).toEqual({ left, state });
  });

  it("are read with the point of English offices too", () => {
    expect(splitBalance("4.5", ["2.5", "2"], "en").state).toBe("balanced");
  });
});
