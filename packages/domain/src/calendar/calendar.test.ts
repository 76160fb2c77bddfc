import { describe, expect, it } from "vitest";
import { daysAfter, daysBetween, isDate, isWithin, parseDate, vietnamDate } from "./calendar.js";

describe("the calendar in Vietnam", () => {
  it.each([
    ["2023-06-15T16:59:59Z", "2023-06-15"],
    ["2023-06-15T17:00:00Z", "2023-06-16"],
    ["2022-12-31T17:00:00Z", "2023-01-01"],
  ])("has at %s the date %s", (moment, expected) => {
    expect(vietnamDate(new Date(moment))).toBe(expected);
  });

  it.each(["2023-02-29", "2023-13-01", "23-01-01", "2023-1-1", "31/12/2023", "", "2023-12-31T00:00:00Z"])(
    "does not take %j for a date",
    (text) => {
      expect(isDate(text)).toBe(false);
      expect(() => parseDate(text, "dueOn")).toThrow(expect.objectContaining({ messageKey: "badDate" }));
    },
  );

  it("finds the day that lies so many days after another, or before", () => {
    expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysAfter("2024-01-01", -1)).toBe("2023-12-31");
  });

  it("counts days both ways", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
    expect(parseDate("2024-02-29")).toBe("2024-02-29");
  });

  it("holds a period from its first day to the day before validTo", () => {
    const period = { validFrom: "2023-01-01", validTo: "2023-12-31" };
    expect(
      ["2022-12-31", "2023-01-01", "2023-12-30", "2023-12-31"].map((day) => isWithin(day, period)),
    ).toEqual([false, true, true, false]);
    expect(isWithin("2024-01-01", { validFrom: null, validTo: null })).toBe(true);
  });
});
