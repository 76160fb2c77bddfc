import { describe, expect, it } from "vitest";
import { isUnread, noticesByDay } from "./noticesByDay";

const now = new Date("2023-12-31T02:00:00Z");
const made = (...moments: string[]) => moments.map((createdAt) => ({ createdAt }));

describe("notices by day", () => {
  it("are grouped by the day of Vietnam, not of Greenwich", () => {
    const days = noticesByDay(
      made("2023-12-31T01:00:00Z", "2023-12-30T18:00:00Z", "2023-12-30T16:00:00Z", "2023-12-29T03:00:00Z"),
      now,
    );
    expect(days.map(({ day, when, notices }) => [day, when, notices.length])).toEqual([
      ["2023-12-31", "TODAY", 2],
      ["2023-12-30", "YESTERDAY", 1],
      ["2023-12-29", "EARLIER", 1],
    ]);
  });

  it("count as today's when the computer's clock is behind the server's", () => {
    expect(noticesByDay(made("2024-01-01T03:00:00Z"), now)[0]?.when).toBe("TODAY");
  });

  it("are none where nothing was told", () => {
    expect(noticesByDay([], now)).toEqual([]);
  });
});

describe("an unread notice", () => {
  it.each([
    [null, null, true],
    ["2023-12-31T02:00:00Z", null, false],
    [null, "2023-12-31T02:00:00Z", false],
  ])("read %s, without reason %s: %s", (readAt, cancelledAt, unread) => {
    expect(isUnread({ readAt, cancelledAt })).toBe(unread);
  });
});
