import { describe, expect, it } from "vitest";
import { branchOf, rowsOf, ruleStateOf, shownRows, sumOfSet, type TreeRow } from "./criteriaTree";
import { criterion, smallTree } from "./criterionExample";

const codes = (rows: readonly TreeRow[]) => rows.map((row) => row.criterion.code);
const rows = rowsOf(smallTree);

describe("the tree of a set", () => {
  it("puts each criterion beneath its parent, in its place", () => {
    expect(codes(rows)).toEqual(["1", "1.1", "1.2", "1.2.1", "1.2.2", "2"]);
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 2, 0]);
    expect(rows.map(({ areaId }) => areaId)).toEqual(["1", "1", "1", "1", "1", "2"]);
  });

  it("lays a parent's max beside the sum of its children", () => {
    expect(rows[0]?.sum).toEqual({ sum: "3", max: "3", fits: true });
    expect(rows[1]?.sum).toBeNull();
    const off = rowsOf([
      criterion("1", { maxPoints: "3" }),
      criterion("1.1", { beneath: "1", maxPoints: "2.5" }),
    ]);
    expect(off[0]?.sum).toEqual({ sum: "2.5", max: "3", fits: false });
  });

  it("lets a group of bonus points allow less than its children together", () => {
    const bonus = { kind: "BONUS", maxPoints: "2" } as const;
    const group = rowsOf([
      criterion("1", bonus),
      criterion("1.1", { ...bonus, beneath: "1" }),
      criterion("1.2", { ...bonus, beneath: "1" }),
    ]);
    expect(group[0]?.sum).toEqual({ sum: "4", max: "2", fits: true });
  });

  it("lays the set's max beside its scored areas", () => {
    expect(sumOfSet(rows, "5")).toEqual({ sum: "5", max: "5", fits: true });
    expect(sumOfSet(rows, "100").fits).toBe(false);
  });

  it("hides what lies beneath a folded criterion", () => {
    expect(codes(shownRows(rows, new Set(["1.2"]), ""))).toEqual(["1", "1.1", "1.2", "2"]);
    expect(codes(shownRows(rows, new Set(["1"]), ""))).toEqual(["1", "2"]);
  });

  it("finds without diacritics, keeps what lies above, and looks into what is folded", () => {
    expect(codes(shownRows(rows, new Set(["1"]), "dinh ky"))).toEqual(["1", "1.2", "1.2.1"]);
    expect(codes(shownRows(rows, new Set(), "không có ở đây"))).toEqual([]);
  });

  it("knows a branch", () => {
    expect([...branchOf(rows, "1.2")]).toEqual(["1.2", "1.2.1", "1.2.2"]);
  });

  it.each([
    [{ ruleText: "Đủ: 1" }, "TEXT"],
    [{ ruleText: "Đủ: 1", rule: { kind: "DISCRETIONARY", max: "1" } }, "TYPED"],
    [{}, "NONE"],
  ] as const)("tells of %j that its rule is %s", (given, state) => {
    const [row] = rowsOf([criterion("1", given)]);
    expect(row && ruleStateOf(row)).toBe(state);
  });
});
