import { describe, expect, it } from "vitest";
import { taskActsOf } from "./taskActs";

const open = { doneAt: null };
const done = { doneAt: "2023-11-02T03:00:00Z" };

const aTask = (changes: Partial<Parameters<typeof taskActsOf>[0]>) => ({
  status: "IN_PROGRESS" as const,
  percentDone: 40,
  steps: [],
  pendingExtension: null,
  viewerCan: [
    "tasks.reportProgress",
    "tasks.submit",
    "evidence.attach",
    "tasks.askExtension",
    "tasks.discuss",
  ],
  ...changes,
});

describe("the next thing to do on a task", () => {
  it("is to report while work goes on, or to hand in", () => {
    expect(taskActsOf(aTask({}))).toEqual({
      main: "reportProgress",
      second: "submit",
      others: ["attachEvidence", "askExtension", "ask"],
    });
  });

  it("is to hand in once every step is ticked, or all is done by the unit's word", () => {
    expect(taskActsOf(aTask({ steps: [done, done] })).main).toBe("submit");
    expect(taskActsOf(aTask({ percentDone: 100 })).main).toBe("submit");
  });

  it("is not to hand in while a step is open, which the rule would refuse", () => {
    const acts = taskActsOf(aTask({ steps: [done, open], percentDone: 100 }));
    expect([acts.main, acts.second]).toEqual(["reportProgress", null]);
    expect(acts.others).toContain("submit");
  });

  it("is to decide a request for more time, except where the result itself waits", () => {
    const office = ["tasks.reportProgress", "tasks.verify", "tasks.return", "tasks.decideExtension"];
    const asked = { pendingExtension: {}, viewerCan: office };
    expect(taskActsOf(aTask(asked)).main).toBe("decideExtension");
    expect(taskActsOf(aTask({ ...asked, status: "SUBMITTED" }))).toEqual({
      main: "verify",
      second: "return",
      others: ["reportProgress", "decideExtension"],
    });
  });

  it("offers only what the person may do", () => {
    expect(taskActsOf(aTask({ viewerCan: ["tasks.discuss"] }))).toEqual({
      main: null,
      second: null,
      others: ["ask"],
    });
    expect(taskActsOf(aTask({ status: "VERIFIED", viewerCan: [] })).others).toEqual([]);
  });
});
