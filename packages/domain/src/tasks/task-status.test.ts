import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedActions,
  isClosed,
  nextStatus,
  taskActions,
  taskStatuses,
  transitions,
} from "./task-status.js";

const expected = {
  DRAFT: ["assign>ASSIGNED", "cancel>CANCELLED"],
  ASSIGNED: [
    "assign>ASSIGNED",
    "start>IN_PROGRESS",
    "reportProgress>IN_PROGRESS",
    "pause>PAUSED",
    "cancel>CANCELLED",
  ],
  IN_PROGRESS: [
    "assign>IN_PROGRESS",
    "reportProgress>IN_PROGRESS",
    "submit>SUBMITTED",
    "pause>PAUSED",
    "cancel>CANCELLED",
  ],
  SUBMITTED: ["verify>VERIFIED", "return>RETURNED"],
  RETURNED: ["assign>RETURNED", "reportProgress>IN_PROGRESS", "pause>PAUSED", "cancel>CANCELLED"],
  PAUSED: ["resume>IN_PROGRESS", "cancel>CANCELLED"],
  VERIFIED: [],
  CANCELLED: [],
};

describe("the states of a task", () => {
  it.each(taskStatuses)("leads from %s only where the table says", (status) => {
    const found = allowedActions({ status }).map((action) => `${action}>${nextStatus({ status }, action)}`);
    expect(found).toEqual(expected[status]);
  });

  it("is closed exactly where nothing more can be done", () => {
    for (const status of taskStatuses) {
      expect(isClosed({ status })).toBe(allowedActions({ status }).length === 0);
    }
  });

  it("never leaves the table, whatever is tried in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...taskActions), { maxLength: 30 }), (tried) => {
        let status: (typeof taskStatuses)[number] = "DRAFT";
        for (const action of tried) {
          const next = transitions[status][action];
          if (next === undefined) {
            const task = { status };
            expect(() => nextStatus(task, action)).toThrow(expect.objectContaining({ code: "RULE_BROKEN" }));
          } else {
            status = nextStatus({ status }, action);
            expect(status).toBe(next);
          }
        }
        expect(taskStatuses).toContain(status);
      }),
    );
  });

  it("says in both languages what was refused", () => {
    let caught: unknown;
    try {
      nextStatus({ status: "VERIFIED" }, "submit");
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ message: "A task that is verified cannot be submitted." });
  });
});
