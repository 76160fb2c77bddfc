import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTask, personIdOf, seen, type Work, workIn } from "../../test/work.js";
import { RemediationTask, TaskStatus } from "./remediation-task.entity.js";
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

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);

/** A task in a status, put there without the rules. */
async function aTaskThatIs(tx: EntityManager, status: TaskStatus): Promise<RemediationTask> {
  const task = await aTask(tx, work, { assign: false });
  const submitted = { submittedById: work.head.personId, submittedAt: new Date() };
  const verified = { verifiedById: work.reformOffice.personId, verifiedAt: new Date() };
  return tx.save(
    Object.assign(
      task,
      { status },
      ["SUBMITTED", "VERIFIED"].includes(status) && submitted,
      status === "VERIFIED" && verified,
    ),
  );
}

const steps = {
  assign: (tx, actor, task) => life.assignTask(tx, actor, seen(task)),
  start: (tx, actor, task) => life.startTask(tx, actor, seen(task)),
  reportProgress: (tx, actor, task) => life.updateTaskProgress(tx, actor, { ...seen(task), percentDone: 50 }),
  submit: (tx, actor, task) => life.submitTask(tx, actor, seen(task)),
  verify: (tx, actor, task) => life.verifyTask(tx, actor, seen(task)),
  return: (tx, actor, task) => life.returnTask(tx, actor, { ...seen(task), reason: "Thiếu báo cáo" }),
  pause: (tx, actor, task) => life.pauseTask(tx, actor, { ...seen(task), reason: "Chờ kinh phí" }),
  resume: (tx, actor, task) => life.resumeTask(tx, actor, seen(task)),
  cancel: (tx, actor, task) => life.cancelTask(tx, actor, { ...seen(task), reason: "Trùng nhiệm vụ" }),
} satisfies Record<
  string,
  (tx: EntityManager, actor: Actor, task: RemediationTask) => Promise<RemediationTask>
>;
type Step = keyof typeof steps;

const leadsTo: Record<TaskStatus, Partial<Record<Step, TaskStatus>>> = {
  DRAFT: { assign: "ASSIGNED", cancel: "CANCELLED" },
  ASSIGNED: {
    assign: "ASSIGNED",
    start: "IN_PROGRESS",
    reportProgress: "IN_PROGRESS",
    pause: "PAUSED",
    cancel: "CANCELLED",
  },
  IN_PROGRESS: {
    assign: "IN_PROGRESS",
    reportProgress: "IN_PROGRESS",
    submit: "SUBMITTED",
    pause: "PAUSED",
    cancel: "CANCELLED",
  },
  SUBMITTED: { verify: "VERIFIED", return: "RETURNED" },
  RETURNED: { assign: "RETURNED", reportProgress: "IN_PROGRESS", pause: "PAUSED", cancel: "CANCELLED" },
  PAUSED: { resume: "IN_PROGRESS", cancel: "CANCELLED" },
  VERIFIED: {},
  CANCELLED: {},
};

describe("the life of a task", () => {
  it("goes from a draft over a return to verified, and its timeline tells all of it", async () => {
    const { task, updates } = await rolledBack(async (tx) => {
      const { head, officer, reformOffice } = work;
      let task = await aTask(tx, work, { assign: false });
      task = await life.assignTask(tx, reformOffice, { ...seen(task), assigneeId: personIdOf(officer) });
      task = await life.startTask(tx, officer, seen(task));
      task = await life.updateTaskProgress(tx, officer, {
        ...seen(task),
        percentDone: 60,
        note: "Đã rà soát 60%",
      });
      task = await life.submitTask(tx, head, seen(task));
      task = await life.returnTask(tx, reformOffice, { ...seen(task), reason: "Thiếu biên bản" });
      task = await life.updateTaskProgress(tx, officer, { ...seen(task), percentDone: 90 });
      task = await life.submitTask(tx, head, { ...seen(task), note: "Đã bổ sung" });
      task = await life.verifyTask(tx, reformOffice, seen(task));
      const updates = await tx.find(TaskUpdate, { where: { taskId: task.id }, order: { id: "ASC" } });
      return { task, updates };
    });
    expect(task).toMatchObject({
      status: "VERIFIED",
      percentDone: 100,
      submittedById: work.head.personId,
      verifiedById: work.reformOffice.personId,
    });
    expect(updates.map(({ kind, status, percentDone, note }) => [kind, status, percentDone, note])).toEqual([
      ["CREATED", "DRAFT", 0, null],
      ["ASSIGNED", "ASSIGNED", 0, null],
      ["PROGRESS", "IN_PROGRESS", 0, null],
      ["PROGRESS", "IN_PROGRESS", 60, "Đã rà soát 60%"],
      ["SUBMITTED", "SUBMITTED", 100, null],
      ["RETURNED", "RETURNED", 100, "Thiếu biên bản"],
      ["PROGRESS", "IN_PROGRESS", 90, null],
      ["SUBMITTED", "SUBMITTED", 100, "Đã bổ sung"],
      ["VERIFIED", "VERIFIED", 100, null],
    ]);
  });

  for (const status of Object.values(TaskStatus)) {
    for (const step of Object.keys(steps) as Step[]) {
      const to = leadsTo[status][step];
      it(`${to ? `leads from ${status} to ${to}` : `refuses from ${status}`} by ${step}`, async () => {
        const take = rolledBack(async (tx) =>
          steps[step](tx, work.reformOffice, await aTaskThatIs(tx, status)),
        );
        if (to) expect((await take).status).toBe(to);
        else await expect(take).rejects.toEqual(refusal("RULE_BROKEN", "taskTransition"));
      });
    }
  }
});

describe("verification", () => {
  it("is refused to who handed the task in", async () => {
    const verify = rolledBack(async (tx) => {
      let task = await aTaskThatIs(tx, "IN_PROGRESS");
      task = await life.submitTask(tx, work.reformOffice, seen(task));
      return life.verifyTask(tx, work.reformOffice, seen(task));
    });
    await expect(verify).rejects.toEqual(refusal("RULE_BROKEN", "taskVerifiedByDoer"));
  });

  it("is refused to who was given the task, by the database too", async () => {
    const { reformOffice } = work;
    const given = { assigneeId: reformOffice.personId };
    const verify = rolledBack(async (tx) => {
      const task = await tx.save(Object.assign(await aTaskThatIs(tx, "SUBMITTED"), given));
      return life.verifyTask(tx, reformOffice, seen(task));
    });
    await expect(verify).rejects.toEqual(refusal("RULE_BROKEN", "taskVerifiedByDoer"));
    const force = rolledBack(async (tx) => tx.save(Object.assign(await aTaskThatIs(tx, "VERIFIED"), given)));
    await expect(force).rejects.toThrow("remediation_task_verified_by_another");
  });

  it.each(["head", "officer", "leader", "outsider"] as const)("is not for the %s", async (who) => {
    const verify = rolledBack(async (tx) =>
      life.verifyTask(tx, work[who], seen(await aTaskThatIs(tx, "SUBMITTED"))),
    );
    await expect(verify).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });
});

describe("a stale write", () => {
  it.each(Object.keys(steps) as Step[])(
    "by %s is refused with the present state and changes nothing",
    async (step) => {
      await rolledBack(async (tx) => {
        const task = await aTaskThatIs(tx, "IN_PROGRESS");
        const stale = { ...task, version: task.version - 1 } as RemediationTask;
        const [before] = await tx.query("select count(*) from task_update");
        await expect(steps[step](tx, work.reformOffice, stale)).rejects.toMatchObject({
          code: "CONFLICT",
          current: { version: task.version, status: "IN_PROGRESS", dueOn: "2023-12-31" },
        });
        expect(await tx.findOneBy(RemediationTask, { id: task.id })).toEqual(task);
        expect(await tx.query("select count(*) from task_update")).toEqual([before]);
      });
    },
  );

  it("cannot follow a progress report that changed no figure", async () => {
    const report = rolledBack(async (tx) => {
      const task = await aTaskThatIs(tx, "IN_PROGRESS");
      const old = seen(task);
      await life.updateTaskProgress(tx, work.officer, { ...old, percentDone: 0, note: "Đang làm" });
      return life.updateTaskProgress(tx, work.colleague, { ...old, percentDone: 10 });
    });
    await expect(report).rejects.toEqual(refusal("CONFLICT", "staleVersion"));
  });
});

describe("giving a task to somebody", () => {
  it("is refused for a person outside the lead unit", async () => {
    const assign = rolledBack(async (tx) =>
      life.assignTask(tx, work.head, {
        ...seen(await aTaskThatIs(tx, "ASSIGNED")),
        assigneeId: personIdOf(work.outsider),
      }),
    );
    await expect(assign).rejects.toEqual(refusal("RULE_BROKEN", "taskAssigneeElsewhere"));
  });

  it("is the head's inside the unit, not the officer's", async () => {
    const assign = (actor: Actor) =>
      rolledBack(async (tx) =>
        life.assignTask(tx, actor, {
          ...seen(await aTaskThatIs(tx, "ASSIGNED")),
          assigneeId: personIdOf(work.colleague),
        }),
      );
    expect((await assign(work.head)).assigneeId).toBe(work.colleague.personId);
    await expect(assign(work.officer)).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });
});

it.each([-1, 101, 12.5])("refuses %d percent", async (percentDone) => {
  const report = rolledBack(async (tx) =>
    life.updateTaskProgress(tx, work.officer, { ...seen(await aTaskThatIs(tx, "IN_PROGRESS")), percentDone }),
  );
  await expect(report).rejects.toEqual(refusal("BAD_USER_INPUT", "outOfRange"));
});

it.each(["returnTask", "pauseTask", "cancelTask"] as const)("asks for a reason: %s", async (step) => {
  const { returnTask, pauseTask, cancelTask } = life;
  const without = rolledBack(async (tx) => {
    const task = await aTaskThatIs(tx, step === "returnTask" ? "SUBMITTED" : "IN_PROGRESS");
    return { returnTask, pauseTask, cancelTask }[step](tx, work.reformOffice, {
      ...seen(task),
      reason: "  ",
    });
  });
  await expect(without).rejects.toEqual(refusal("BAD_USER_INPUT", "reasonRequired"));
});
