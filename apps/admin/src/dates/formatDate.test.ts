import { describe, expect, it } from "vitest";
import { formatDate, formatDateTime } from "./formatDate";

describe("dates on the screen", () => {
  it("write a day as Vietnamese offices do", () => {
    expect(formatDate("2023-12-31")).toBe("31/12/2023");
  });

  it("write a moment by the clock in Vietnam", () => {
    expect(formatDateTime("2023-06-09T02:05:00.000Z")).toBe("09/06/2023 09:05");
  });

  it("move to the next day with Vietnam, not with UTC", () => {
    expect(formatDateTime("2023-12-31T17:00:00.000Z")).toBe("01/01/2024 00:00");
  });

  it("leave what is no date as it is", () => {
    expect(formatDate("thường xuyên")).toBe("thường xuyên");
    expect(formatDateTime("?")).toBe("?");
  });
});
