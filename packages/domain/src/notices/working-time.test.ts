import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../calendar/calendar.js";
import {
  isWorkingDay,
  isWorkingTime,
  lastDayBeforeWork,
  type SpecialDays,
  vietnamHour,
} from "./working-time.js";

const none: SpecialDays = new Map();
const tet: SpecialDays = new Map([
  ...["08", "09", "10", "11", "12", "13", "14"].map((day) => [`2024-02-${day}`, "HOLIDAY"] as const),
  ["2024-05-04", "WORKDAY"],
]);

describe("a working day", () => {
  it.each([
    ["2024-02-07", "a Wednesday", true],
    ["2024-02-08", "the day before Tết", false],
    ["2024-02-15", "the first day after it", true],
    ["2024-02-17", "a Saturday", false],
    ["2024-02-18", "a Sunday", false],
    ["2024-05-04", "a Saturday worked in lieu", true],
  ])("%s, %s: %s", (day, _what, expected) => {
    expect(isWorkingDay(day, tet)).toBe(expected);
  });
});

describe("a working hour", () => {
  it.each([
    ["2024-02-07T00:59:59Z", false],
    ["2024-02-07T01:00:00Z", true],
    ["2024-02-07T09:59:59Z", true],
    ["2024-02-07T10:00:00Z", false],
    ["2024-02-08T03:00:00Z", false],
    ["2024-02-16T18:00:00Z", false],
  ])("at %s: %s", (moment, expected) => {
    expect(isWorkingTime(new Date(moment), tet, 8)).toBe(expected);
  });

  it("is told by Vietnam's clock, on whatever clock the machine runs", () => {
    expect(vietnamHour(new Date("2024-02-07T17:30:00Z"))).toBe(0);
    expect(isWorkingTime(new Date("2024-02-18T23:30:00Z"), tet, 6)).toBe(true);
  });
});

describe("the last day before work", () => {
  it.each([
    ["2024-02-06", "2024-02-06"],
    ["2024-02-07", "2024-02-14"],
    ["2024-02-16", "2024-02-18"],
    ["2024-05-03", "2024-05-03"],
  ])("after %s is %s", (today, expected) => {
    expect(lastDayBeforeWork(today, tet)).toBe(expected);
  });

  it("leaves no day on which nobody could have been told", () => {
    const days = fc.integer({ min: 0, max: 2000 }).map((number) => daysAfter("2023-01-01", number));
    fc.assert(
      fc.property(days, fc.uniqueArray(days, { maxLength: 300 }), (today, holidays) => {
        const special: SpecialDays = new Map(holidays.map((day) => [day, "HOLIDAY"]));
        const next = daysAfter(lastDayBeforeWork(today, special), 1);
        expect(next > today).toBe(true);
        for (let day = daysAfter(today, 1); day < next; day = daysAfter(day, 1)) {
          expect(isWorkingDay(day, special)).toBe(false);
        }
      }),
    );
  });

  it("looks no further than a month", () => {
    const always: SpecialDays = new Map(
      Array.from({ length: 400 }, (_, number) => [daysAfter("2024-01-01", number), "HOLIDAY"]),
    );
    expect(lastDayBeforeWork("2024-01-01", always)).toBe("2024-01-31");
    expect(lastDayBeforeWork("2024-01-01", none)).toBe("2024-01-01");
  });
});
