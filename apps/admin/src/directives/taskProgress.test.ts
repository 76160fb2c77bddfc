import { describe, expect, it } from "vitest";
import { taskProgress } from "./taskProgress";

describe("how far the tasks of a document are", () => {
  it("leaves out what was cancelled", () => {
    expect(
      taskProgress({
        total: 5,
        byStatus: [
          { status: "VERIFIED", count: 2 },
          { status: "IN_PROGRESS", count: 2 },
          { status: "CANCELLED", count: 1 },
        ],
        byDueState: [{ dueState: "OVERDUE", count: 1 }],
      }),
    ).toEqual({ total: 4, cancelled: 1, done: 2, overdue: 1 });
  });

  it("is nothing where there are no tasks", () => {
    expect(taskProgress({ total: 0, byStatus: [], byDueState: [] })).toEqual({
      total: 0,
      cancelled: 0,
      done: 0,
      overdue: 0,
    });
  });
});
