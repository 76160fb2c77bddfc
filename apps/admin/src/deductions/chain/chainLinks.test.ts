import { describe, expect, it } from "vitest";
import { type ChainState, chainLinks } from "./chainLinks";

const places = (state: ChainState) => chainLinks(state).map(({ place }) => place);
const here = (state: ChainState) => chainLinks(state).find(({ isHere }) => isHere)?.name;

describe("the chain of a lost point", () => {
  it.each<[ChainState, string[], string]>([
    [
      { status: "UNEXPLAINED", hasCause: false, activeTaskCount: 0 },
      ["done", "next", "ahead", "ahead"],
      "LOST",
    ],
    [{ status: "EXPLAINED", hasCause: true, activeTaskCount: 0 }, ["done", "done", "next", "ahead"], "CAUSE"],
    [{ status: "PLANNED", hasCause: true, activeTaskCount: 2 }, ["done", "done", "done", "next"], "TASKS"],
    [
      { status: "RECOVERED", hasCause: true, activeTaskCount: 1 },
      ["done", "done", "done", "done"],
      "NEXT_YEAR",
    ],
    [
      { status: "RECURRED", hasCause: true, activeTaskCount: 1 },
      ["done", "done", "done", "lostAgain"],
      "NEXT_YEAR",
    ],
  ])("follows %j", (state, expected, name) => {
    expect(places(state)).toEqual(expected);
    expect(here(state)).toBe(name);
  });

  it("says which links were passed over when the points came back by themselves", () => {
    expect(places({ status: "RECOVERED", hasCause: false, activeTaskCount: 0 })).toEqual([
      "done",
      "missing",
      "missing",
      "done",
    ]);
  });

  it("ends apart where nothing is to be done, with nothing to do next", () => {
    const waived: ChainState = { status: "WAIVED", hasCause: true, activeTaskCount: 0 };
    expect(places(waived)).toEqual(["done", "done", "waived", "ahead"]);
    expect(here(waived)).toBe("TASKS");
  });
});
