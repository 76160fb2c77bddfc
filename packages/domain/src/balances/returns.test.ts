import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, sumPoints } from "../points/points.js";
import { attributeReturns, type Remedy, type ReturningDeduction, remedies, shareOut } from "./returns.js";

const lost = (id: string, points: string, remedy: Remedy = "NONE"): ReturningDeduction => ({
  ...{ id, points, remedy },
});
const back = (recovered: string, stillLost: string, retired = "0") => ({
  ...{ opening: sumPoints([recovered, stillLost, retired]), recovered, stillLost, retired },
});

describe("what came back", () => {
  it("is first that of deductions with a verified task, then of those with another, then of the rest", () => {
    const deductions = [lost("1", "2"), lost("2", "1.5", "VERIFIED_TASK"), lost("3", "1", "ACTIVE_TASK")];
    const recovered = (points: string) =>
      attributeReturns(back(points, `${4.5 - Number(points)}`), deductions).map((each) => each.recovered);
    expect(recovered("1")).toEqual(["0", "1", "0"]);
    expect(recovered("2")).toEqual(["0", "1.5", "0.5"]);
    expect(recovered("3")).toEqual(["0.5", "1.5", "1"]);
    expect(recovered("4.5")).toEqual(["2", "1.5", "1"]);
  });

  it("is shared in proportion, the odd hundredth going to the largest remainder", () => {
    const thirds = [lost("1", "1"), lost("2", "1"), lost("3", "1")];
    const shares = attributeReturns(back("1", "2"), thirds);
    expect(shares.map(({ recovered }) => recovered)).toEqual(["0.34", "0.33", "0.33"]);
    expect(shares.map(({ lostAgain }) => lostAgain)).toEqual(["0.66", "0.67", "0.67"]);
    const uneven = attributeReturns(back("1", "2"), [lost("1", "0.5"), lost("2", "2.5")], 1);
    expect(uneven.map(({ recovered }) => recovered)).toEqual(["0.2", "0.8"]);
  });

  it("stays exact where points have more decimals than the set", () => {
    const shares = attributeReturns(back("0.0005", "0.0028"), [lost("1", "0.0011"), lost("2", "0.0022")]);
    expect(shares.map(({ recovered }) => recovered)).toEqual(["0", "0.0005"]);
  });

  it("is nothing of what is retired, and is not known while a year is not scored", () => {
    expect(attributeReturns(back("0", "0", "2"), [lost("1", "2", "VERIFIED_TASK")])).toEqual([
      { id: "1", recovered: "0", lostAgain: "0", retired: "2" },
    ]);
    const pending = { opening: "2", recovered: "0", retired: "0", stillLost: "0" };
    expect(attributeReturns(pending, [lost("1", "2")])).toEqual([]);
  });

  const deductions = fc.array(
    fc.record({
      points: fc.integer({ min: 1, max: 5000 }).map((points) => `${points / 1000}`),
      remedy: fc.constantFrom(...remedies),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("adds up exactly, takes no deduction above its points and serves the first tiers first", () => {
    fc.assert(
      fc.property(
        deductions,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 4 }),
        (made, part, decimals) => {
          const all = made.map((each, index) => ({ ...each, id: `${index}` }));
          const whole = all.reduce((sum, { points }) => sum + Math.round(Number(points) * 1000), 0);
          const recovered = Math.floor((whole * part) / 100);
          const shares = attributeReturns(
            back(`${recovered / 1000}`, `${(whole - recovered) / 1000}`),
            all,
            decimals,
          );
          const sumOf = (some: typeof shares) => sumPoints(some.map((share) => share.recovered));
          expect(comparePoints(sumOf(shares), `${recovered / 1000}`)).toBe(0);
          for (const [index, share] of shares.entries()) {
            const parts = [share.recovered, share.lostAgain, share.retired];
            expect(parts.every((points) => comparePoints(points, "0") >= 0)).toBe(true);
            expect(comparePoints(sumPoints(parts), all[index]?.points ?? "")).toBe(0);
          }
          const served = remedies.map((remedy) => shares.filter((_, index) => all[index]?.remedy === remedy));
          const [verified = [], active = [], rest = []] = served;
          const isWhole = (some: typeof shares) => some.every(({ lostAgain }) => lostAgain === "0");
          expect(sumOf(active) === "0" || isWhole(verified)).toBe(true);
          expect(sumOf(rest) === "0" || (isWhole(verified) && isWhole(active))).toBe(true);
        },
      ),
    );
  });

  it("is divided whole where as much came back as was lost", () => {
    expect([...shareOut("3", [lost("1", "1"), lost("2", "2")], 0)]).toEqual([
      ["1", "1"],
      ["2", "2"],
    ]);
  });
});
