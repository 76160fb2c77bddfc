import { describe, expect, it } from "vitest";
import { checkStepsDone, checkStepsMayChange } from "./steps.js";
import { taskStatuses } from "./task-status.js";

describe("the checklist of a task", () => {
  it("changes until the task is handed in, and again once it is returned", () => {
    const changeable = taskStatuses.filter((status) => {
      try {
        checkStepsMayChange({ status });
        return true;
      } catch {
        return false;
      }
    });
    expect(changeable).toEqual(["DRAFT", "ASSIGNED", "IN_PROGRESS", "RETURNED", "PAUSED"]);
    expect(() => checkStepsMayChange({ status: "SUBMITTED" })).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", messageKey: "taskTransition" }),
    );
  });

  it("has nothing open when the task is handed in", () => {
    const done = { doneAt: new Date(0) };
    expect(() => checkStepsDone([])).not.toThrow();
    expect(() => checkStepsDone([done, done])).not.toThrow();
    expect(() => checkStepsDone([done, { doneAt: null }, { doneAt: null }])).toThrow(
      expect.objectContaining({ messageKey: "taskStepsOpen", params: { count: 2 } }),
    );
  });
});
