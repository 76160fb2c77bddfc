import { describe, expect, it } from "vitest";
import { addsUp, inMergeOrder, mayChoose, mergedPoints } from "./siblings";

const sibling = (id: string, points: string, given = {}) => ({
  id,
  points,
  waivedAt: null,
  activeTaskCount: 0,
  ...given,
});

describe("deductions of one score", () => {
  it("become one with all their points", () => {
    expect(mergedPoints([sibling("a", "0.1"), sibling("b", "0.2")])).toBe("0.3");
  });

  it("do not become one when only one is chosen, or when a task answers one", () => {
    expect(mergedPoints([sibling("a", "1")])).toBeNull();
    expect(mergedPoints([sibling("a", "1"), sibling("b", "1", { activeTaskCount: 1 })])).toBeNull();
  });

  it("can be chosen by who may split them, unless they are waived or answered by a task", () => {
    const viewerCan = ["deductions.split"];
    expect(mayChoose({ ...sibling("a", "1"), viewerCan })).toBe(true);
    expect(mayChoose({ ...sibling("a", "1"), viewerCan: [] })).toBe(false);
    expect(mayChoose({ ...sibling("a", "1", { activeTaskCount: 1 }), viewerCan })).toBe(false);
    expect(mayChoose({ ...sibling("a", "1", { waivedAt: "2023-07-01T00:00:00Z" }), viewerCan })).toBe(false);
  });

  it("are merged into the one whose page it is", () => {
    const all = [sibling("a", "1"), sibling("b", "1"), sibling("c", "1")];
    expect(inMergeOrder(all, "c").map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("add up to what the criterion lost, unless some are hidden", () => {
    expect(addsUp([sibling("a", "2.5"), sibling("b", "2")], "4.5")).toBe(true);
    expect(addsUp([sibling("a", "2.5")], "4.5")).toBe(false);
  });
});
