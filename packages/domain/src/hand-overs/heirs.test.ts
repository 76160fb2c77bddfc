import { describe, expect, it } from "vitest";
import { heirsOf, proposedHeir, type Succession } from "./heirs.js";

const day = "2025-07-01";
const step = (
  predecessorId: string,
  successorId: string,
  extent: Succession["extent"] = "WHOLE",
  effectiveOn = day,
): Succession => ({ predecessorId, successorId, extent, effectiveOn });

const shown = (successions: Succession[], today = "2025-07-02") =>
  heirsOf("a", successions, today).map(({ unitId, extent }) => `${unitId} ${extent}`);

describe("who follows a unit", () => {
  it.each([
    ["nobody", [], []],
    ["the unit into which it went", [step("a", "b")], ["b WHOLE"]],
    ["each unit that got a part", [step("a", "b", "PART"), step("a", "c", "PART")], ["b PART", "c PART"]],
    ["who followed its follower", [step("a", "b"), step("b", "c")], ["b WHOLE", "c WHOLE"]],
    ["a part of a whole as a part", [step("a", "b"), step("b", "c", "PART")], ["b WHOLE", "c PART"]],
    ["a whole of a part as a part", [step("a", "b", "PART"), step("b", "c")], ["b PART", "c PART"]],
    [
      "a unit once, whole where one way to it is whole",
      [step("a", "b", "PART"), step("b", "d"), step("a", "c"), step("c", "d")],
      ["b PART", "c WHOLE", "d WHOLE"],
    ],
    ["others although successions run in a circle", [step("a", "b"), step("b", "a")], ["b WHOLE"]],
    ["nobody of another unit", [step("x", "b")], []],
  ] as const)("is %s", (_, successions, expected) => {
    expect(shown([...successions])).toEqual(expected);
  });

  it("is nobody before the day comes", () => {
    expect(shown([step("a", "b")], "2025-06-30")).toEqual([]);
    expect(shown([step("a", "b"), step("b", "c", "WHOLE", "2026-01-01")], day)).toEqual(["b WHOLE"]);
  });
});

describe("the heir that is proposed", () => {
  const heirs = (...extents: ("WHOLE" | "PART")[]) =>
    extents.map((extent, index) => ({ unitId: `${index}`, extent, effectiveOn: day }));

  it.each([
    ["the only one, even of a part", heirs("PART"), "0"],
    ["the only one of the whole", heirs("PART", "WHOLE"), "1"],
    ["nobody where two got parts", heirs("PART", "PART"), null],
    ["nobody where two got the whole", heirs("WHOLE", "WHOLE", "PART"), null],
    ["nobody where nobody follows", heirs(), null],
  ])("is %s", (_, followers, expected) => {
    expect(proposedHeir(followers)).toBe(expected);
  });
});
