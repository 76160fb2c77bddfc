import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { globalId } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import * as life from "./task-life.service.js";
import { TaskStep } from "./task-step.entity.js";
import { setTaskSteps, tickTaskStep } from "./task-step.service.js";
import { TaskUpdate } from "./task-update.entity.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const steps = ["Lập danh sách hồ sơ quá hạn", "Họp rà soát", "Báo cáo kết quả"];

const stepsOf = (tx: EntityManager, { id: taskId }: RemediationTask) =>
  tx.find(TaskStep, { where: { taskId }, order: { position: "ASC" } });
const nameOf = ({ id }: TaskStep) => globalId("TaskStep", id);

async function tick(tx: EntityManager, task: RemediationTask, step: TaskStep | undefined, done = true) {
  if (!step) throw new Error("There is no such step");
  return tickTaskStep(tx, work.officer, { ...seen(task), stepId: nameOf(step), done });
}

describe("the checklist of a task", () => {
  it("comes with the task and is ticked step by step; the timeline tells it", async () => {
    const { task, done, updates } = await rolledBack(async (tx) => {
      let task = await aTask(tx, work, { steps });
      const [first, second] = await stepsOf(tx, task);
      task = await tick(tx, task, first);
      task = await tick(tx, task, second);
      task = await tick(tx, task, second, false);
      const done = (await stepsOf(tx, task)).map(({ text, doneById }) => [text, doneById]);
      const updates = await tx.find(TaskUpdate, {
        where: { taskId: task.id, kind: "STEP" },
        order: { id: "ASC" },
      });
      return { task, done, updates };
    });
    expect(task).toMatchObject({ status: "IN_PROGRESS", version: 5 });
    expect(done).toEqual([
      ["Lập danh sách hồ sơ quá hạn", work.officer.personId],
      ["Họp rà soát", null],
      ["Báo cáo kết quả", null],
    ]);
    expect(updates.map(({ note }) => note)).toEqual([
      "Đã xong: Lập danh sách hồ sơ quá hạn",
      "Đã xong: Họp rà soát",
      "Mở lại: Họp rà soát",
    ]);
  });

  it("is set anew as a whole: what stays keeps its tick, what is left out is gone", async () => {
    const after = await rolledBack(async (tx) => {
      let task = await aTask(tx, work, { steps });
      const [first, , third] = await stepsOf(tx, task);
      if (!first || !third) throw new Error("Two steps are missing");
      task = await tick(tx, task, third);
      task = await setTaskSteps(tx, work.head, {
        ...seen(task),
        steps: [
          { text: "Họp với bộ phận một cửa" },
          { id: nameOf(third), text: "Báo cáo kết quả rà soát" },
          { id: nameOf(first), text: first.text },
        ],
      });
      return stepsOf(tx, task);
    });
    expect(after.map(({ position, text, doneAt }) => [position, text, doneAt !== null])).toEqual([
      [1, "Họp với bộ phận một cửa", false],
      [2, "Báo cáo kết quả rà soát", true],
      [3, "Lập danh sách hồ sơ quá hạn", false],
    ]);
  });

  it("keeps a task from being handed in while a step is open", async () => {
    await rolledBack(async (tx) => {
      let task = await aTask(tx, work, { steps: steps.slice(0, 2) });
      const [first, second] = await stepsOf(tx, task);
      task = await tick(tx, task, first);
      await expect(life.submitTask(tx, work.head, seen(task))).rejects.toEqual(
        expect.objectContaining({ messageKey: "taskStepsOpen", params: { count: 1 } }),
      );
      task = await tick(tx, task, second);
      task = await life.submitTask(tx, work.head, seen(task));
      expect(task.status).toBe("SUBMITTED");
      await expect(tick(tx, task, first, false)).rejects.toEqual(refusal("RULE_BROKEN", "taskTransition"));
      const change = setTaskSteps(tx, work.head, { ...seen(task), steps: [] });
      await expect(change).rejects.toEqual(refusal("RULE_BROKEN", "taskTransition"));
    });
  });

  it("takes no step of another task, none twice and no empty one", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, { steps });
      const other = await aTask(tx, work, { steps });
      const [own] = await stepsOf(tx, task);
      const [foreign] = await stepsOf(tx, other);
      if (!own || !foreign) throw new Error("A step is missing");
      const set = (...wanted: { id?: string; text: string }[]) =>
        setTaskSteps(tx, work.reformOffice, { ...seen(task), steps: wanted });
      await expect(tick(tx, task, foreign)).rejects.toEqual(refusal("RULE_BROKEN", "taskStepElsewhere"));
      await expect(set({ id: nameOf(own), text: "A" }, { id: nameOf(own), text: "B" })).rejects.toEqual(
        refusal("RULE_BROKEN", "taskStepElsewhere"),
      );
      await expect(set({ text: " " })).rejects.toEqual(refusal("BAD_USER_INPUT", "required"));
      await expect(set({ text: "A" }, { text: "A" })).rejects.toEqual(
        refusal("BAD_USER_INPUT", "duplicateItem"),
      );
    });
  });

  it("is nobody else's, and only in the version that was seen", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, { steps });
      const set = { ...seen(task), steps: [] };
      await expect(setTaskSteps(tx, work.outsider, set)).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
      await expect(setTaskSteps(tx, work.leader, set)).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
      const stale = { ...set, expectedVersion: task.version - 1 };
      await expect(setTaskSteps(tx, work.officer, stale)).rejects.toEqual(
        refusal("CONFLICT", "staleVersion"),
      );
    });
  });
});
