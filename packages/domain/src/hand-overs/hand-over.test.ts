import { describe, expect, it } from "vitest";
import { taskStatuses } from "../tasks/task-status.js";
import { checkHandsOver, checkNamedTasks, checkReceiver, handOverTask, hasEnded } from "./hand-over.js";

const today = "2025-07-01";
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const task = (leadUnitId: string, ...cooperatingUnitIds: string[]) => ({
  status: "IN_PROGRESS" as const,
  leadUnitId,
  cooperatingUnitIds,
});

describe("a unit that hands over", () => {
  it.each([
    ["2025-06-30", true],
    ["2025-07-01", true],
    ["2025-07-02", false],
    [null, false],
  ])("that is gone from %s has ended on the first of July 2025: %s", (validTo, ended) => {
    expect(hasEnded({ validTo }, today)).toBe(ended);
    const check = () => checkHandsOver({ validTo }, today);
    if (ended) expect(check).not.toThrow();
    else expect(check).toThrow(refusal("RULE_BROKEN", "handOverUnitStands"));
  });

  it("names every open task unless a part is meant", () => {
    expect(() => checkNamedTasks(["1", "2"], ["2", "1"], false)).not.toThrow();
    expect(() => checkNamedTasks(["1"], ["1", "2"], true)).not.toThrow();
    expect(() => checkNamedTasks(["1"], ["1", "2", "3"], false)).toThrow(
      expect.objectContaining({ messageKey: "handOverIncomplete", params: { count: 2 } }),
    );
    expect(() => checkNamedTasks([], [], true)).toThrow(refusal("RULE_BROKEN", "handOverNothing"));
  });

  it("names a task once", () => {
    expect(() => checkNamedTasks(["1", "2", "1"], ["1", "2"], false)).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        fields: [expect.objectContaining({ path: "items.2.taskId" })],
      }),
    );
  });
});

describe("a task that is handed over", () => {
  it.each([
    ["gets another lead", task("a", "x"), { asLead: true, leadUnitId: "b", cooperatingUnitIds: ["x"] }],
    [
      "loses a helper that leads it now",
      task("a", "b", "x"),
      { asLead: true, leadUnitId: "b", cooperatingUnitIds: ["x"] },
    ],
    [
      "gets another helper",
      task("x", "a", "y"),
      { asLead: false, leadUnitId: "x", cooperatingUnitIds: ["b", "y"] },
    ],
    [
      "needs no helper that leads it",
      task("b", "a"),
      { asLead: false, leadUnitId: "b", cooperatingUnitIds: [] },
    ],
    [
      "needs no helper twice",
      task("x", "b", "a"),
      { asLead: false, leadUnitId: "x", cooperatingUnitIds: ["b"] },
    ],
  ])("%s", (_, given, expected) => {
    expect(handOverTask(given, "a", "b", "items.0.taskId")).toEqual(expected);
  });

  it("is one of the unit", () => {
    expect(() => handOverTask(task("x", "y"), "a", "b", "items.0.taskId")).toThrow(
      refusal("RULE_BROKEN", "handOverNotOfUnit"),
    );
  });

  it.each(taskStatuses)("in the state %s is refused only when closed", (status) => {
    const hand = () => handOverTask({ ...task("a"), status }, "a", "b", "items.0.taskId");
    if (status === "VERIFIED" || status === "CANCELLED") {
      expect(hand).toThrow(refusal("RULE_BROKEN", "handOverTaskClosed"));
    } else expect(hand).not.toThrow();
  });
});

describe("who takes a task", () => {
  const heirs = [{ unitId: "b" }, { unitId: "c" }];

  it("follows the unit and still stands", () => {
    const check = (id: string, validTo: string | null = null) =>
      checkReceiver({ id, validTo }, heirs, today, "to");
    expect(() => check("c")).not.toThrow();
    expect(() => check("c", "2025-07-02")).not.toThrow();
    expect(() => check("x")).toThrow(refusal("RULE_BROKEN", "handOverNoSuccessor"));
    expect(() => check("b", "2025-07-01")).toThrow(refusal("RULE_BROKEN", "handOverSuccessorEnded"));
  });
});
