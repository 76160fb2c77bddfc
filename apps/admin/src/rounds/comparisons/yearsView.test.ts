import { describe, expect, it } from "vitest";
import { changedOnly, changeTone, unmappedCriteria } from "./yearsView";

const row = (code: string, parent: string | null, isLeaf = true) => ({
  isLeaf,
  criterion: { id: code, code, name: code, parent: parent === null ? null : { id: parent } },
});

const rows = [
  row("1", null, false),
  row("1.1", "1"),
  row("1.2", "1"),
  row("2", null, false),
  row("2.1", "2"),
  row("2.2", "2"),
];

const comparison = (...ids: string[]) => ({
  fromPoints: null,
  fromMax: "1",
  toPoints: null,
  toMax: "1",
  change: null,
  pointsChange: null,
  fromCriteria: [],
  toCriteria: ids.map((id) => ({ id, code: id, name: id })),
});

describe("criteria without a mapping", () => {
  it("are those that no comparison names, neither themselves nor what is above them", () => {
    const comparisons = [comparison("1"), comparison("2.2")];
    expect(unmappedCriteria(rows, { comparisons }).map(({ code }) => code)).toEqual(["2.1"]);
  });

  it("are all of them where nothing is mapped", () => {
    expect(unmappedCriteria(rows, { comparisons: [] })).toHaveLength(4);
  });
});

describe("a change between two years", () => {
  it.each([
    ["0.5", "success"],
    ["-0.01", "error"],
    ["0.00", "textSecondary"],
    [null, "textSecondary"],
  ])("of %s is %s", (change, tone) => {
    expect(changeTone(change)).toBe(tone);
  });
});

describe("what changed between two years", () => {
  it("leaves out what stayed the same and what cannot be told", () => {
    const changes = [{ change: "0.00" }, { change: null }, { change: "-1.5" }, { change: "2" }];
    expect(changedOnly(changes)).toEqual([{ change: "-1.5" }, { change: "2" }]);
  });
});
