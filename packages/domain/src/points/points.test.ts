import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addPoints,
  comparePoints,
  formatFixed,
  formatPointsVi,
  isZero,
  parsePoints,
  percentOf,
  percentRounded,
  roundHalfUp,
  subtractPoints,
  sumPoints,
} from "./points.js";

const points = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, decimals]) => {
    const text = `${digits < 0n ? -digits : digits}`.padStart(decimals + 1, "0");
    const whole = text.slice(0, text.length - decimals);
    const plain = decimals === 0 ? whole : `${whole}.${text.slice(-decimals)}`;
    return digits < 0n ? `-${plain}` : plain;
  });

describe("parsePoints", () => {
  it.each([
    ["4.9", "4.9"],
    ["04.90", "4.9"],
    ["15.0000", "15"],
    ["-0", "0"],
    ["-0.50", "-0.5"],
    ["0.00000000000000000000000000001", "0.00000000000000000000000000001"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
  ])("reads %s exactly", (text, expected) => {
    expect(comparePoints(parsePoints(text), expected)).toBe(0);
    expect(parsePoints(text)).not.toMatch(/e|^-0$|\.\d*0$/);
  });

  it.each(["", " ", "1e3", "NaN", "Infinity", "4,9", ".5", "5.", "+1", "0x1f", "1 000", "٤", "1".repeat(31)])(
    "refuses %j and points at the field",
    (text) => {
      expect(() => parsePoints(text, "parts.0.points")).toThrow(
        expect.objectContaining({
          code: "BAD_USER_INPUT",
          fields: [expect.objectContaining({ path: "parts.0.points", code: "badDecimal" })],
        }),
      );
    },
  );

  it("refuses what is not a text", () => {
    expect(() => parsePoints(4.9 as unknown as string)).toThrow();
  });
});

describe("exact arithmetic", () => {
  it("adds the seven areas of Nguyên Bình to 81.4, which floats do not", () => {
    expect(sumPoints(["15", "12", "20", "5", "15", "4.9", "9.5"])).toBe("81.4");
    expect(sumPoints(["0.1", "0.2"])).toBe("0.3");
    expect(sumPoints([])).toBe("0");
  });

  it("does not care for the order of a sum", () => {
    const shuffled = fc
      .array(points)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(fc.property(shuffled, ([all, other]) => sumPoints(other) === sumPoints(all)));
  });

  it("takes back what it added", () => {
    fc.assert(
      fc.property(points, points, (a, b) => comparePoints(subtractPoints(addPoints(a, b), b), a) === 0),
    );
    expect(isZero(subtractPoints("4.90", "4.9"))).toBe(true);
  });
});

describe("rounding", () => {
  it.each([
    ["2.345", 2, "2.35"],
    ["2.344999999", 2, "2.34"],
    ["-2.345", 2, "-2.35"],
    ["81.4", 2, "81.4"],
    ["0.5", 0, "1"],
    ["-0.004", 2, "0"],
  ])("rounds %s half up to %i decimals as %s", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it("changes nothing when done a second time, and is at most half a step away", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const rounded = roundHalfUp(value, decimals);
        expect(roundHalfUp(rounded, decimals)).toBe(rounded);
        const moved = subtractPoints(rounded, value).replace("-", "");
        const step = decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`;
        expect(comparePoints(addPoints(moved, moved), step)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("rounds a percent once, as whole-number arithmetic does", () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        whole,
        whole.filter((max) => max > 0n),
        (part, max) => {
          const hundredths = (part * 20000n + max) / (max * 2n);
          const expected = `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, "0")}`;
          expect(percentRounded(`${part}`, `${max}`)).toBe(expected);
        },
      ),
    );
  });
});

describe("percent and text", () => {
  it("gives percent of the max, unrounded and rounded", () => {
    expect(percentOf("81.4", "100")).toBe("81.4");
    expect(percentOf("5", "8")).toBe("62.5");
    expect(percentRounded("81.4", "100")).toBe("81.40");
    expect(percentRounded("12", "13")).toBe("92.31");
    expect(percentRounded("2", "3", 0)).toBe("67");
  });

  it("refuses a max of 0", () => {
    expect(() => percentOf("1", "0")).toThrow(expect.objectContaining({ messageKey: "maxMustBePositive" }));
  });

  it.each([
    ["81.4", 2, "81,40"],
    ["1234567.891", 2, "1.234.567,89"],
    ["100", 0, "100"],
    ["-1234.5", 1, "-1.234,5"],
    ["999.999", 2, "1.000,00"],
  ])("writes %s with %i decimals as %s", (value, decimals, expected) => {
    expect(formatPointsVi(value, decimals)).toBe(expected);
    expect(formatFixed(value, decimals)).toBe(expected.replaceAll(".", "").replace(",", "."));
  });
});
