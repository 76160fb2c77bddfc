import { describe, expect, it } from "vitest";
import { daysByMonth, weekdayOf, yearIn } from "./calendarYear";

describe("the year of the calendar", () => {
  const newYearsEve = new Date("2023-12-31T18:00:00Z");

  it.each([
    ["year=2025", 2025],
    ["", 2024],
    ["year=20", 2024],
    ["year=abc", 2024],
  ])("for the address %j is %i once it is 2024 in Vietnam", (query, year) => {
    expect(yearIn(new URLSearchParams(query), newYearsEve)).toBe(year);
  });
});

it("names weekdays without a time zone", () => {
  expect(weekdayOf("2023-01-20", "en")).toBe("Friday");
  expect(weekdayOf("2023-01-20", "vi")).toBe("Thứ Sáu");
});

it("puts days under their months", () => {
  const days = ["2023-01-01", "2023-01-20", "2023-04-30"].map((day) => ({ day }));
  expect(daysByMonth(days).map(({ month, days: found }) => [month, found.length])).toEqual([
    ["2023-01", 2],
    ["2023-04", 1],
  ]);
});
