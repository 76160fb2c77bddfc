import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { updateTask } from "./task.service.js";
import { setTasksDue } from "./task-bulk.service.js";
import * as life from "./task-life.service.js";
import { TaskUpdate } from "./task-update.entity.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refusal = (messageKey: string) => expect.objectContaining({ code: "RULE_BROKEN", messageKey });
const on = (day: string) => new Date(`${day}T02:00:00Z`);

/** A monthly task given on 9 June 2023. */
async function aMonthlyTask(tx: EntityManager, dueOn: string | null = "2023-09-30") {
  const words = { dueWords: "hàng tháng", recurrence: "MONTHLY", assign: false } as const;
  const draft = await aTask(tx, work, { ...words, dueOn });
  return life.assignTask(tx, work.reformOffice, seen(draft), on("2023-06-09"));
}

const report = (tx: EntityManager, task: Awaited<ReturnType<typeof aMonthlyTask>>, day: string) =>
  life.updateTaskProgress(
    tx,
    work.officer,
    { ...seen(task), percentDone: 50, completesPeriod: true },
    on(day),
  );

describe("a task that comes back every month", () => {
  it("asks for a report at the end of each month until its due date", async () => {
    const { asked, completed } = await rolledBack(async (tx) => {
      let task = await aMonthlyTask(tx);
      const asked = [task.reportDueOn];
      for (const day of ["2023-06-28", "2023-07-31", "2023-08-30", "2023-09-29"]) {
        task = await report(tx, task, day);
        asked.push(task.reportDueOn);
      }
      const completed = await tx.find(TaskUpdate, { where: { taskId: task.id, kind: "PROGRESS" } });
      return { asked, completed };
    });
    expect(asked).toEqual(["2023-06-30", "2023-07-31", "2023-08-31", "2023-09-30", null]);
    expect(completed.map(({ periodEnd }) => periodEnd).sort()).toEqual([
      "2023-06-30",
      "2023-07-31",
      "2023-08-31",
      "2023-09-30",
    ]);
  });

  it("takes a report that completes nothing, and none for a month ahead", async () => {
    await rolledBack(async (tx) => {
      let task = await aMonthlyTask(tx);
      task = await life.updateTaskProgress(
        tx,
        work.officer,
        { ...seen(task), percentDone: 10 },
        on("2023-06-20"),
      );
      expect(task.reportDueOn).toBe("2023-06-30");
      task = await report(tx, task, "2023-06-20");
      await expect(report(tx, task, "2023-06-21")).rejects.toEqual(refusal("taskPeriodAhead"));
      const once = await aTask(tx, work);
      await expect(report(tx, once, "2023-06-21")).rejects.toEqual(refusal("taskWithoutPeriods"));
    });
  });

  it("follows its due date and its recurrence when the office changes them", async () => {
    await rolledBack(async (tx) => {
      const { reformOffice } = work;
      let task = await aMonthlyTask(tx);
      task = await report(tx, task, "2023-06-20");
      task = await updateTask(tx, reformOffice, { ...seen(task), dueOn: "2023-07-20" }, on("2023-06-21"));
      expect(task.reportDueOn).toBeNull();
      const items = [seen(task)];
      const [later] = await setTasksDue(
        tx,
        reformOffice,
        { items, dueOn: "2023-12-31", reason: "Theo kế hoạch" },
        on("2023-06-22"),
      );
      expect(later).toMatchObject({
        dueOn: "2023-12-31",
        firstDueOn: "2023-09-30",
        reportDueOn: "2023-07-31",
      });
      const quarterly = { taskId: globalId("RemediationTask", task.id), recurrence: "QUARTERLY" } as const;
      task = await updateTask(
        tx,
        reformOffice,
        { ...quarterly, expectedVersion: task.version + 1 },
        on("2023-07-22"),
      );
      expect(task.reportDueOn).toBe("2023-09-30");
      task = await updateTask(tx, reformOffice, { ...seen(task), recurrence: "NONE" }, on("2023-07-23"));
      expect(task.reportDueOn).toBeNull();
    });
  });

  it("does not owe the months for which it was paused, but what it owed before", async () => {
    const { reformOffice } = work;
    const resumed = (pausedOn: string, resumedOn: string) =>
      rolledBack(async (tx) => {
        const task = await aMonthlyTask(tx, "2024-02-29");
        const paused = { ...seen(task), reason: "Chờ kinh phí" };
        const waiting = await life.pauseTask(tx, reformOffice, paused, on(pausedOn));
        return life.resumeTask(tx, reformOffice, seen(waiting), on(resumedOn));
      });
    expect(await resumed("2023-06-20", "2023-06-25")).toMatchObject({ reportDueOn: "2023-06-30" });
    expect(await resumed("2023-06-20", "2024-01-15")).toMatchObject({ reportDueOn: "2024-01-31" });
    expect(await resumed("2023-06-20", "2024-02-10")).toMatchObject({ reportDueOn: "2024-02-29" });
    expect(await resumed("2023-07-02", "2024-01-15")).toMatchObject({ reportDueOn: "2023-06-30" });
    expect(await resumed("2023-06-20", "2024-03-10")).toMatchObject({ reportDueOn: null });
  });

  it("shows each month with its report, and is overdue when one is missed", async () => {
    const { id } = await writeAs(dataSource, work.officer, async (tx) => {
      const task = await aMonthlyTask(tx, null);
      return report(tx, task, "2023-06-28");
    });
    const { node } = await answered<{ node: Record<string, unknown> & { periods: unknown[] } }>(
      dataSource,
      work.head,
      `query ($id: ID!) { node(id: $id) { ... on RemediationTask { dueOn reportDueOn dueState
        periods { label startsOn endsOn state update { percentDone periodEnd author { name } } } } } }`,
      { id: globalId("RemediationTask", id) },
    );
    expect(node).toMatchObject({ dueOn: null, reportDueOn: "2023-07-31", dueState: "OVERDUE" });
    expect(node.periods).toHaveLength(24);
    const { totalCount } = await answered<{ tasks: { totalCount: number } }>(
      dataSource,
      work.head,
      `{ tasks(filter: { recurring: true, overdue: true, reportDueOn: { lte: "2023-07-31" } }) { totalCount } }`,
    ).then(({ tasks }) => tasks);
    expect(totalCount).toBe(1);
  });
});
