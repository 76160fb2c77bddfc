import type { TaskStatus } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { entriesByDay, isLate } from "./dayEntries";

const aTask = (id: string, dueOn: string | null, reportDueOn: string | null = null) => ({
  id,
  status: "IN_PROGRESS" as TaskStatus,
  dueOn,
  reportDueOn,
});

const drawn = (tasks: ReturnType<typeof aTask>[]) =>
  [...entriesByDay(tasks, "2023-11-01", "2023-11-30")].map(([day, entries]) => [
    day,
    entries.map(({ task, kind }) => `${task.id} ${kind}`),
  ]);

describe("the days of a calendar", () => {
  it("hold what is due and what is to be reported, in order", () => {
    expect(
      drawn([aTask("b", "2023-11-20"), aTask("a", "2023-12-31", "2023-11-30"), aTask("c", "2023-11-02")]),
    ).toEqual([
      ["2023-11-02", ["c DUE"]],
      ["2023-11-20", ["b DUE"]],
      ["2023-11-30", ["a REPORT"]],
    ]);
  });

  it("hold a task once, though two questions found it, and its last report with its due date", () => {
    const task = aTask("a", "2023-11-30", "2023-11-30");
    expect(drawn([task, task])).toEqual([["2023-11-30", ["a DUE"]]]);
  });

  it("ask for no report of what is closed", () => {
    expect(drawn([{ ...aTask("a", "2023-12-31", "2023-11-30"), status: "VERIFIED" }])).toEqual([]);
  });

  it("tell a late report from a due date that is yet to come", () => {
    const task = aTask("a", "2023-11-30", "2023-10-31");
    expect(isLate({ task, kind: "REPORT" }, "2023-11-15")).toBe(true);
    expect(isLate({ task, kind: "DUE" }, "2023-11-15")).toBe(false);
    expect(isLate({ task, kind: "DUE" }, "2023-12-01")).toBe(true);
  });
});
