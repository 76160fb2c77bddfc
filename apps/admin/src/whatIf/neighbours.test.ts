import { describe, expect, it } from "vitest";
import { neighbours, type RankedUnit } from "./neighbours";

const ranked: RankedUnit[] = [
  { id: "a", name: "A", percent: "95" },
  { id: "b", name: "B", percent: "90.5" },
  { id: "c", name: "C", percent: "88" },
  { id: "d", name: "D", percent: "81.4" },
  { id: "e", name: "E", percent: "80" },
  { id: "f", name: "F", percent: null },
];

const places = (ownId: string, percent: string | null) =>
  neighbours(ranked, ownId, percent, "COMPETITION").map(({ id, rank }) => `${rank}${id}`);

describe("the neighbours in a ranking", () => {
  it("are two above and two below the own unit", () => {
    expect(places("c", "88")).toEqual(["1a", "2b", "3c", "4d", "5e"]);
  });

  it("change with the percent that the unit would have", () => {
    expect(places("d", "96")).toEqual(["1d", "2a", "3b"]);
    expect(places("d", "89")).toEqual(["1a", "2b", "3d", "4c", "5e"]);
  });

  it("share a place with an equal percent", () => {
    expect(places("d", "90.50")).toEqual(["1a", "2d", "2b", "4c"]);
  });

  it("are nobody where the unit has no place", () => {
    expect(places("d", null)).toEqual([]);
    expect(places("other", "90")).toEqual([]);
  });
});
