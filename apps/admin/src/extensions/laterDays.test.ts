import { describe, expect, it } from "vitest";
import { laterDays } from "./laterDays";

describe("the days offered for an extension", () => {
  it("count from the due date", () => {
    expect(laterDays("2023-12-20", "2023-12-01").map(({ day }) => day)).toEqual([
      "2023-12-27",
      "2024-01-04",
      "2024-01-19",
    ]);
  });

  it("count from today when the due date has passed, since no day in the past can be asked for", () => {
    expect(laterDays("2023-11-01", "2023-12-01")[0]).toEqual({ days: 7, day: "2023-12-08" });
  });
});
