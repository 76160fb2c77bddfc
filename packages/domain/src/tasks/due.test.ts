import { describe, expect, it } from "vitest";
import { checkDue, checkTaskUnits, dueStateOf, nextDueOn } from "./due.js";
import type { TaskStatus } from "./task-status.js";

describe("how a task stands to its due date on 15 June 2023", () => {
  it.each<[string | null, TaskStatus, string]>([
    ["2023-06-14", "IN_PROGRESS", "OVERDUE"],
    ["2023-06-15", "IN_PROGRESS", "DUE_SOON"],
    ["2023-06-18", "ASSIGNED", "DUE_SOON"],
    ["2023-06-19", "ASSIGNED", "ON_TIME"],
    ["2023-06-14", "SUBMITTED", "OVERDUE"],
    ["2023-06-14", "VERIFIED", "DONE"],
    [null, "VERIFIED", "DONE"],
    ["2023-06-14", "CANCELLED", "NONE"],
    [null, "IN_PROGRESS", "NONE"],
  ])("due %s and %s is %s", (dueOn, status, expected) => {
    expect(dueStateOf({ dueOn, status }, "2023-06-15")).toBe(expected);
  });

  it.each<[string | null, string | null, string]>([
    ["2023-12-31", "2023-06-14", "OVERDUE"],
    ["2023-12-31", "2023-06-18", "DUE_SOON"],
    ["2023-12-31", "2023-06-30", "ON_TIME"],
    ["2023-06-14", "2023-06-30", "OVERDUE"],
    [null, "2023-05-31", "OVERDUE"],
    [null, "2023-06-30", "ON_TIME"],
  ])("due %s with its next report due %s is %s", (dueOn, reportDueOn, expected) => {
    expect(dueStateOf({ dueOn, reportDueOn, status: "IN_PROGRESS" }, "2023-06-15")).toBe(expected);
    expect(dueStateOf({ dueOn, reportDueOn, status: "VERIFIED" }, "2023-06-15")).toBe("DONE");
  });

  it("goes by the earlier of two dates", () => {
    expect(nextDueOn({ dueOn: "2023-12-31" })).toBe("2023-12-31");
    expect(nextDueOn({ dueOn: "2023-12-31", reportDueOn: "2023-06-30" })).toBe("2023-06-30");
    expect(nextDueOn({ dueOn: null, reportDueOn: "2023-06-30" })).toBe("2023-06-30");
    expect(nextDueOn({ dueOn: null, reportDueOn: null })).toBeNull();
  });

  it("counts days over the end of a leap February", () => {
    expect(dueStateOf({ dueOn: "2024-03-01", status: "ASSIGNED" }, "2024-02-27")).toBe("DUE_SOON");
    expect(dueStateOf({ dueOn: "2024-03-02", status: "ASSIGNED" }, "2024-02-27")).toBe("ON_TIME");
  });
});

describe("what a task must say", () => {
  it("has a date or words", () => {
    expect(() => checkDue({ dueOn: null, dueWords: "thường xuyên" })).not.toThrow();
    expect(() => checkDue({ dueOn: "2023-12-31", dueWords: null })).not.toThrow();
    for (const dueWords of [" ", "\u200B"]) {
      expect(() => checkDue({ dueOn: null, dueWords })).toThrow(
        expect.objectContaining({ messageKey: "taskDueMissing" }),
      );
    }
    expect(() => checkDue({ dueOn: "2023-02-29", dueWords: null })).toThrow(
      expect.objectContaining({ messageKey: "badDate" }),
    );
  });

  it("has one lead that does not cooperate, and no unit twice", () => {
    expect(() => checkTaskUnits("1", ["2", "3"])).not.toThrow();
    expect(() => checkTaskUnits("1", ["2", "1"])).toThrow();
    expect(() => checkTaskUnits("1", ["2", "2"])).toThrow();
  });
});
