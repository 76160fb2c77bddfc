import { describe, expect, it } from "vitest";
import { dayByKey, lastDayOf, monthAfter, monthWeeks, shownIn } from "./monthGrid";

describe("the grid of a month", () => {
  it("has whole weeks from Monday to Sunday", () => {
    const weeks = monthWeeks("2023-11");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      "2023-10-30",
      "2023-10-31",
      "2023-11-01",
      "2023-11-02",
      "2023-11-03",
      "2023-11-04",
      "2023-11-05",
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe("2023-12-03");
  });

  it.each([
    ["2021-02", 4],
    ["2023-10", 6],
  ])("has for %s %i weeks", (month, count) => {
    expect(monthWeeks(month)).toHaveLength(count);
  });

  it("goes over the end of a year", () => {
    expect(monthAfter("2023-12", 1)).toBe("2024-01");
    expect(monthAfter("2023-01", -1)).toBe("2022-12");
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
  });

  it.each([
    ["ArrowLeft", "2023-10-31"],
    ["ArrowRight", "2023-11-02"],
    ["ArrowUp", "2023-10-25"],
    ["ArrowDown", "2023-11-08"],
    ["Home", "2023-10-30"],
    ["End", "2023-11-05"],
    ["PageUp", "2023-10-01"],
    ["PageDown", "2023-12-01"],
  ])("is walked by %s", (key, day) => {
    expect(dayByKey("2023-11-01", key)).toBe(day);
  });

  it("leaves other keys alone, and ends a short month at its last day", () => {
    expect(dayByKey("2023-11-01", "a")).toBeNull();
    expect(dayByKey("2024-01-31", "PageDown")).toBe("2024-02-29");
  });
});

describe("what the address shows", () => {
  it.each([
    ["2023-11", "2023-11", null],
    ["2023-11-15", "2023-11", "2023-11-15"],
    ["2023-11-31", "2024-02", null],
    [undefined, "2024-02", null],
  ])("for %s is %s", (named, month, day) => {
    expect(shownIn(named, "2024-02-03")).toEqual({ month, day });
  });
});
