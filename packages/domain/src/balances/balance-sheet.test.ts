import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPoints, comparePoints, subtractPoints, sumPoints } from "../points/points.js";
import { type BalanceFigures, balancePoints, type LossFigure, sumBalance } from "./balance-sheet.js";

const scored = (criterionId: string, points: string, max: string): LossFigure => ({
  criterionId,
  state: "SCORED",
  points,
  max,
});
const unsaid = (criterionId: string, state: "NOT_SCORED" | "NOT_APPLICABLE", max: string): LossFigure => ({
  criterionId,
  state,
  points: null,
  max,
});
const pair = (fromId: string, toId: string) => ({ fromId, toId });
const figures = (figure: Partial<BalanceFigures>): BalanceFigures => ({
  ...{ opening: "0", recovered: "0", retired: "0", stillLost: "0", newlyLost: "0" },
  ...{ closing: "0", pending: "0", unknown: "0" },
  ...figure,
});

describe("a line of the balance", () => {
  it.each<[string, LossFigure, LossFigure, Partial<BalanceFigures>]>([
    [
      "some came back",
      scored("a", "9.5", "14"),
      scored("x", "12", "14"),
      { opening: "4.5", recovered: "2.5", stillLost: "2", closing: "2" },
    ],
    ["all came back", scored("a", "4.9", "7"), scored("x", "7", "7"), { opening: "2.1", recovered: "2.1" }],
    [
      "more was lost",
      scored("a", "15", "16"),
      scored("x", "14.25", "16"),
      { opening: "1", stillLost: "1", newlyLost: "0.75", closing: "1.75" },
    ],
    [
      "the same was lost",
      scored("a", "12", "13"),
      scored("x", "12", "13"),
      { opening: "1", stillLost: "1", closing: "1" },
    ],
    [
      "it does not apply any more",
      scored("a", "3", "4"),
      unsaid("x", "NOT_APPLICABLE", "4"),
      { opening: "1", retired: "1" },
    ],
    [
      "it did not apply before",
      unsaid("a", "NOT_APPLICABLE", "4"),
      scored("x", "3", "4"),
      { newlyLost: "1", closing: "1" },
    ],
    [
      "it is not scored yet",
      scored("a", "3", "4"),
      unsaid("x", "NOT_SCORED", "4"),
      { opening: "1", pending: "1" },
    ],
    [
      "it was not known before",
      unsaid("a", "NOT_SCORED", "4"),
      scored("x", "3", "4"),
      { closing: "1", unknown: "1" },
    ],
  ])("says that %s", (_, earlier, later, expected) => {
    expect(balancePoints([earlier], [later], [pair("a", "x")])).toEqual([
      { earlierIds: ["a"], laterIds: ["x"], maxChanged: false, ...figures(expected) },
    ]);
  });

  it("stands for several criteria that go on as each other, and says when their max changed", () => {
    const earlier = [scored("a", "2", "3"), scored("b", "1", "2")];
    const later = [scored("x", "1.5", "2"), scored("y", "4", "4")];
    const [line, ...others] = balancePoints(earlier, later, [pair("a", "x"), pair("a", "y"), pair("b", "y")]);
    expect(others).toEqual([]);
    expect(line).toEqual({
      ...{ earlierIds: ["a", "b"], laterIds: ["x", "y"], maxChanged: true },
      ...figures({ opening: "2", recovered: "1.5", stillLost: "0.5", closing: "0.5" }),
    });
  });

  it("counts what applies of a group of which a part does not", () => {
    const later = [scored("x", "1.5", "2"), unsaid("y", "NOT_APPLICABLE", "2")];
    const [line] = balancePoints([scored("a", "1", "4")], later, [pair("a", "x"), pair("a", "y")]);
    expect(line).toMatchObject({ opening: "3", recovered: "2.5", stillLost: "0.5", retired: "0" });
  });

  it("comes in the order of the later year, then what goes on nowhere", () => {
    const earlier = [scored("gone", "1", "2"), scored("a", "1", "2")];
    const later = [scored("new", "1.75", "2"), scored("x", "2", "2")];
    expect(balancePoints(earlier, later, [pair("a", "x"), pair("a", "unheard")])).toEqual([
      {
        ...{ earlierIds: [], laterIds: ["new"], maxChanged: false },
        ...figures({ newlyLost: "0.25", closing: "0.25" }),
      },
      { earlierIds: ["a"], laterIds: ["x"], maxChanged: false, ...figures({ opening: "1", recovered: "1" }) },
      { earlierIds: ["gone"], laterIds: [], maxChanged: false, ...figures({ opening: "1", retired: "1" }) },
    ]);
  });
});

const yearOf = (name: string) =>
  fc
    .array(
      fc.record({
        max: fc.integer({ min: 0, max: 900 }),
        part: fc.integer({ min: 0, max: 100 }),
        state: fc.constantFrom("SCORED", "SCORED", "SCORED", "NOT_SCORED", "NOT_APPLICABLE"),
      }),
      { maxLength: 8 },
    )
    .map((year) =>
      year.map(({ max, part, state }, index): LossFigure => {
        const criterionId = `${name}${index}`;
        const hundredths = Math.floor((max * part) / 100);
        return state === "SCORED"
          ? scored(criterionId, `${hundredths / 100}`, `${max / 100}`)
          : unsaid(criterionId, state as "NOT_SCORED", `${max / 100}`);
      }),
    );
const mapping = fc.array(
  fc.record({
    fromId: fc.integer({ min: 0, max: 9 }).map((index) => `a${index}`),
    toId: fc.integer({ min: 0, max: 9 }).map((index) => `x${index}`),
  }),
  { maxLength: 10 },
);
const lostIn = (year: readonly LossFigure[]) =>
  sumPoints(year.flatMap(({ points, max }) => (points === null ? [] : [subtractPoints(max, points)])));

function expectIdentity(line: BalanceFigures): void {
  const gone = sumPoints([line.recovered, line.retired, line.pending]);
  const come = sumPoints([line.newlyLost, line.unknown]);
  expect(comparePoints(addPoints(subtractPoints(line.opening, gone), come), line.closing)).toBe(0);
  expect(comparePoints(sumPoints([gone, line.stillLost]), line.opening)).toBe(0);
  expect(comparePoints(sumPoints([come, line.stillLost]), line.closing)).toBe(0);
  for (const points of Object.values(figures(line)).filter((each) => typeof each === "string")) {
    expect(comparePoints(points, "0")).toBeGreaterThanOrEqual(0);
  }
}

describe("the balance", () => {
  it("holds exactly in every line and in total, and misses no lost point of either year", () => {
    fc.assert(
      fc.property(yearOf("a"), yearOf("x"), mapping, (earlier, later, pairs) => {
        const lines = balancePoints(earlier, later, pairs);
        for (const { earlierIds: _, laterIds: __, maxChanged: ___, ...line } of lines) expectIdentity(line);
        const total = sumBalance(lines);
        expectIdentity(total);
        expect(comparePoints(total.opening, lostIn(earlier))).toBe(0);
        expect(comparePoints(total.closing, lostIn(later))).toBe(0);
        expect(lines.flatMap(({ earlierIds }) => earlierIds).sort()).toEqual(
          earlier.map(({ criterionId }) => criterionId),
        );
        expect(lines.flatMap(({ laterIds }) => laterIds).sort()).toEqual(
          later.map(({ criterionId }) => criterionId),
        );
      }),
    );
  });
});
