import { describe, expect, it } from "vitest";
import { allTo, changedTasks, itemsOf, receiverOf, refusedTasks, summaryOf } from "./handOverChoice";

const unit = (id: string) => ({ id, name: `Xã ${id}` });

const row = (id: string, proposed: string | null, asLead = true, version = 1) => ({
  asLead,
  proposedUnit: proposed === null ? null : unit(proposed),
  task: {
    id,
    version,
    title: `Nhiệm vụ ${id}`,
    status: "IN_PROGRESS" as const,
    dueOn: null,
    dueWords: null,
    leadUnit: unit("old"),
    assignee: null,
  },
});

const rows = [row("t1", "a"), row("t2", null), row("t3", "a", false, 7)];
const successors = [{ unit: unit("a") }, { unit: unit("b") }];

describe("who takes a task", () => {
  it("is who is proposed until somebody else is chosen", () => {
    expect(rows.map((each) => receiverOf(each, {}))).toEqual(["a", null, "a"]);
    expect(rows.map((each) => receiverOf(each, { t1: "b", t3: "" }))).toEqual(["b", null, null]);
    expect(rows.map((each) => receiverOf(each, allTo(rows, "b")))).toEqual(["b", "b", "b"]);
  });

  it("is sent with the version that was seen, without the tasks that are left", () => {
    expect(itemsOf(rows, {})).toEqual([
      { taskId: "t1", expectedVersion: 1, toUnitId: "a" },
      { taskId: "t3", expectedVersion: 7, toUnitId: "a" },
    ]);
  });
});

describe("the summary before confirming", () => {
  it("counts what each receiver leads and helps with, and what is left", () => {
    expect(summaryOf(rows, { t2: "b" }, successors)).toEqual({
      receivers: [
        { unit: unit("a"), asLead: 1, asHelper: 1 },
        { unit: unit("b"), asLead: 1, asHelper: 0 },
      ],
      left: 0,
    });
    expect(summaryOf(rows, {}, successors).left).toBe(1);
    expect(summaryOf([], {}, successors)).toEqual({ receivers: [], left: 0 });
  });

  it("counts a receiver that no longer follows the unit as nobody", () => {
    expect(summaryOf(rows, { t1: "gone" }, successors).left).toBe(2);
  });
});

describe("after a refusal", () => {
  const sent = itemsOf(rows, {});

  it("each row learns what was refused of it, whatever its place on the page", () => {
    const errors = { "items.1.toUnitId": "Đơn vị nhận đã kết thúc", root: { serverError: "Sai" } };
    expect([...refusedTasks(errors, sent)]).toEqual([["t3", "Đơn vị nhận đã kết thúc"]]);
    expect(refusedTasks({ "items.9.taskId": "?", reason: "Thiếu" }, sent).size).toBe(0);
  });

  it("the rows that somebody changed meanwhile stand out", () => {
    const now = [row("t1", "a", true, 2), row("t2", null), row("t3", "a", false, 7)];
    expect([...changedTasks(now, sent)]).toEqual(["t1"]);
  });
});
