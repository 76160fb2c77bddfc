import { describe, expect, it } from "vitest";
import { rowsOf } from "./criteriaTree";
import { criterion, smallTree } from "./criterionExample";
import { mayGo, movesOf, newCodesOf, nextCode } from "./moves";

const rows = rowsOf(smallTree);
const row = (code: string) => {
  const found = rows.find(({ criterion: { code: known } }) => known === code);
  if (!found) throw new Error(`No criterion ${code}`);
  return found;
};

describe("the moves of a criterion", () => {
  it("go one place up or down among its siblings", () => {
    expect(movesOf(rows, row("1.1"))).toEqual({
      down: { parentId: "1", position: 2 },
      outside: { parentId: null, position: 2 },
    });
    expect(movesOf(rows, row("1.2.2"))).toMatchObject({ up: { parentId: "1.2", position: 1 } });
  });

  it("go beneath the one before, at the end", () => {
    expect(movesOf(rows, row("2")).inside).toEqual({ parentId: "1", position: 3 });
  });

  it("leave out what would be too deep", () => {
    expect(movesOf(rows, row("1.2")).inside).toBeUndefined();
    expect(movesOf(rows, row("1.2.2")).inside).toBeUndefined();
  });

  it("never lead beneath itself, nor nowhere", () => {
    expect(mayGo(rows, row("1"), { parentId: "1.2", position: 1 })).toBe(false);
    expect(mayGo(rows, row("1.1"), { parentId: "1", position: 1 })).toBe(false);
    expect(mayGo(rows, row("1.1"), { parentId: "2", position: 1 })).toBe(true);
  });
});

describe("codes", () => {
  it("are numbered by place, only where they change", () => {
    const shuffled = rowsOf([
      criterion("1"),
      criterion("3", { position: 2 }),
      criterion("3.4", { beneath: "3" }),
    ]);
    expect(newCodesOf(shuffled).map(({ from, to }) => `${from} → ${to}`)).toEqual(["3 → 2", "3.4 → 2.1"]);
    expect(newCodesOf(rows)).toEqual([]);
  });

  it("go on after the last sibling's and never repeat one", () => {
    expect(nextCode(rows, row("1"))).toBe("1.3");
    expect(nextCode(rows, row("2"))).toBe("2.1");
    expect(nextCode(rows, null)).toBe("3");
    expect(nextCode([], null)).toBe("1");
    const taken = rowsOf([
      criterion("1"),
      criterion("1.1", { beneath: "1" }),
      criterion("1.2", { position: 2 }),
    ]);
    expect(nextCode(taken, taken[0] ?? null)).toBe("1.3");
  });
});
