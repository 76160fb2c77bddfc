import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicOf, romanOf } from "./numerals.js";
import { moveCriterion, type PlacedCriterion, renumber } from "./renumber.js";

const placed = (id: string, parentId: string | null, position: number, code = id): PlacedCriterion => ({
  id,
  parentId,
  code,
  position,
});

const tree = [
  placed("1", null, 1),
  placed("1.1", "1", 1),
  placed("1.2", "1", 2),
  placed("1.2.1", "1.2", 1),
  placed("2", null, 2),
  placed("2.1", "2", 1),
];

describe("numbering a set anew", () => {
  it("gives codes by place and names only those that change", () => {
    expect(renumber(tree)).toEqual([]);
    const moved = tree.map((each) => (each.id === "1.1" ? { ...each, position: 3 } : each));
    expect(renumber(moved)).toEqual([
      { id: "1.2", code: "1.1" },
      { id: "1.2.1", code: "1.1.1" },
      { id: "1.1", code: "1.2" },
    ]);
  });

  it("keeps Roman areas Roman and numbers beneath them by place", () => {
    const roman = [placed("a", null, 1, "I"), placed("b", null, 2, "III"), placed("c", "b", 1, "9")];
    expect(renumber(roman)).toEqual([
      { id: "b", code: "II" },
      { id: "c", code: "2.1" },
    ]);
  });

  it("knows Roman numerals both ways", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 39 }), (value) => arabicOf(romanOf(value)) === value));
    expect(["IIII", "VX", "", "i", "1"].map(arabicOf)).toEqual([null, null, null, null, null]);
  });
});

describe("moving a criterion", () => {
  it("closes the gap behind it and makes room before it", () => {
    expect(moveCriterion(tree, { id: "1.1", parentId: "2", position: 1 })).toEqual([
      { id: "1.2", parentId: "1", position: 1, level: "CRITERION" },
      { id: "1.1", parentId: "2", position: 1, level: "CRITERION" },
      { id: "2.1", parentId: "2", position: 2, level: "CRITERION" },
    ]);
  });

  it("takes what lies beneath along, a level up or down", () => {
    expect(moveCriterion(tree, { id: "1.2", parentId: null, position: 9 })).toEqual([
      { id: "1.2", parentId: null, position: 3, level: "AREA" },
      { id: "1.2.1", parentId: "1.2", position: 1, level: "CRITERION" },
    ]);
  });

  it("changes nothing where everything stays", () => {
    expect(moveCriterion(tree, { id: "1.1", parentId: "1", position: 1 })).toEqual([]);
  });

  it.each([
    [{ id: "1", parentId: "1.2.1", position: 1 }, "criterionUnderItself"],
    [{ id: "1", parentId: "1", position: 1 }, "criterionUnderItself"],
    [{ id: "1.2", parentId: "2.1", position: 1 }, "criterionTooDeep"],
    [{ id: "2", parentId: "1.2.1", position: 1 }, "criterionTooDeep"],
    [{ id: "9", parentId: null, position: 1 }, "criterionUnknown"],
    [{ id: "1", parentId: "9", position: 1 }, "criterionUnknown"],
    [{ id: "1", parentId: null, position: 0 }, "outOfRange"],
  ])("%j is refused with %s", (move, messageKey) => {
    expect(() => moveCriterion(tree, move)).toThrow(expect.objectContaining({ messageKey }));
  });

  it("leaves places from 1 without gaps, and loses nothing", () => {
    const moves = fc.record({
      id: fc.constantFrom(...tree.map(({ id }) => id)),
      parentId: fc.constantFrom(null, ...tree.map(({ id }) => id)),
      position: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(moves, (move) => {
        let changes: ReturnType<typeof moveCriterion>;
        try {
          changes = moveCriterion(tree, move);
        } catch (error) {
          expect(["criterionUnderItself", "criterionTooDeep"]).toContain(
            (error as { messageKey: string }).messageKey,
          );
          return;
        }
        const changed = new Map(changes.map((each) => [each.id, each]));
        const after = tree.map((each) => ({ ...each, ...changed.get(each.id) }));
        for (const siblings of Map.groupBy(after, ({ parentId }) => parentId).values()) {
          const places = siblings.map(({ position }) => position).toSorted((a, b) => a - b);
          expect(places).toEqual(siblings.map((_, index) => index + 1));
        }
        expect(after.find(({ id }) => id === move.id)?.parentId).toBe(move.parentId);
      }),
    );
  });
});
