import { describe, expect, it } from "vitest";
import { formatDecimal, formatPercent, formatPoints, parseDecimal } from "./formatPoints";

describe("points on the screen", () => {
  it.each([
    ["81.4", 2, "81,40"],
    ["81.4", undefined, "81,4"],
    ["100", undefined, "100"],
    ["100.00", undefined, "100"],
    ["0", 2, "0,00"],
    ["-0.25", 2, "-0,25"],
    ["1081.4", 2, "1.081,40"],
    ["1234567", 0, "1.234.567"],
    ["18.605", 2, "18,61"],
    ["18.604", 2, "18,60"],
    ["9.999", 2, "10,00"],
    ["0.10000000000000000001", undefined, "0,10000000000000000001"],
  ])("write %s with %s decimals as %s", (value, decimals, text) => {
    expect(formatDecimal(value, "vi", decimals)).toBe(text);
  });

  it("are written with a point in English", () => {
    expect(formatDecimal("1081.4", "en", 2)).toBe("1,081.40");
  });

  it("never travel without their max", () => {
    expect(formatPoints("81.4", "100.00", "vi")).toBe("81,40 / 100");
    expect(formatPoints("0.25", "0.50", "vi")).toBe("0,25 / 0,50");
  });

  it("write percent with a space in Vietnamese and without one in English", () => {
    expect(formatPercent("88.235", "vi")).toBe("88,24 %");
    expect(formatPercent("88.235", "en")).toBe("88.24%");
  });

  it("leave what is no number as it is", () => {
    expect(formatDecimal("chưa có", "vi", 2)).toBe("chưa có");
  });

  it.each([
    ["4,9", "4.9"],
    ["1.081,4", "1081.4"],
    ["4.9", "4.9"],
    [" 12 ", "12"],
  ])("are read from what is typed: %s", (typed, value) => {
    expect(parseDecimal(typed, "vi")).toBe(value);
  });
});
