import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { aMembership, aPerson } from "../../test/builders.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { inVietnam, toldOf } from "../../test/notices.js";
import { aTask, personIdOf, seen, type Work, workIn } from "../../test/work.js";
import { seedCatalogues } from "../seed/seed.js";
import type { RemediationTask } from "../tasks/remediation-task.entity.js";
import {
  assignTask,
  cancelTask,
  pauseTask,
  resumeTask,
  returnTask,
  submitTask,
  updateTaskProgress,
} from "../tasks/task-life.service.js";
import { setCalendarDay } from "./calendar-day.service.js";
import { tellOfChanges, tellOfTime } from "./plan-notices.js";

let database: TestDatabase;
let work: Work;
let emailOf: (person: { personId: string | null }) => Promise<string>;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  await seedCatalogues(database.dataSource);
  emailOf = async ({ personId }) => {
    const [row] = await database.dataSource.query("select email from person where id = $1", [personId]);
    return row.email;
  };
  return database.drop;
});

const rolledBack = (test: (tx: EntityManager) => Promise<void>) => inRollback(database.dataSource, test);

/** A task given at ten in the morning of 1 November 2023, a Wednesday. */
const given = inVietnam("2023-11-01", "10:00");
async function aGivenTask(
  tx: EntityManager,
  override: Parameters<typeof aTask>[2] = {},
): Promise<RemediationTask> {
  const task = await aTask(tx, work, override);
  await tx.query("update task_update set created_at = $2 where task_id = $1", [task.id, given]);
  return task;
}

/** The occasions of the notices that stand, as "DUE … 7 head". */
async function standing(tx: EntityManager, { id }: RemediationTask): Promise<string[]> {
  const names = new Map<string, string>();
  for (const name of ["head", "officer", "colleague", "reformOffice", "leader"] as const) {
    names.set(await emailOf(work[name]), name);
  }
  const told = await toldOf(tx, id);
  return told
    .filter(({ cancelled }) => !cancelled)
    .map(
      ({ occasion, email }) =>
        `${occasion.replace(/ (asked-|decided-)?\d+ /, " … ")} ${names.get(email) ?? email}`,
    )
    .sort();
}

const at = (tx: EntityManager, day: string, hour = "09:00") => tellOfTime(tx, 8, inVietnam(day, hour));

describe("what time brings", () => {
  it("reminds 7, 3 and 1 days before the due date, each once, and the head on the last day", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-30" });
      await at(tx, "2023-11-22");
      const before = await standing(tx, task);
      await at(tx, "2023-11-23");
      await at(tx, "2023-11-23", "09:15");
      expect((await standing(tx, task)).filter((notice) => !before.includes(notice))).toEqual([
        "DUE 2023-11-30 7 officer",
      ]);
      await at(tx, "2023-11-27");
      await at(tx, "2023-11-29");
      expect((await standing(tx, task)).filter((notice) => notice.startsWith("DUE"))).toEqual([
        "DUE 2023-11-30 1 head",
        "DUE 2023-11-30 1 officer",
        "DUE 2023-11-30 3 officer",
        "DUE 2023-11-30 7 officer",
      ]);
    });
  });

  it("climbs from the owner to the head, the office and the leader when nothing happens", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      const overdueOn = async (day: string) => {
        await at(tx, day);
        return (await standing(tx, task)).filter((notice) => notice.startsWith("OVERDUE"));
      };
      expect(await overdueOn("2023-11-15")).toEqual([]);
      const unit = ["OVERDUE 2023-11-15 1 head", "OVERDUE 2023-11-15 1 officer"];
      expect(await overdueOn("2023-11-16")).toEqual(unit);
      const office = [...unit, "OVERDUE 2023-11-15 7 reformOffice"];
      expect(await overdueOn("2023-11-22")).toEqual(office);
      expect(await overdueOn("2023-11-29")).toEqual(["OVERDUE 2023-11-15 14 leader", ...office].sort());
      expect(await overdueOn("2023-12-20")).toHaveLength(4);
    });
  });

  it("speaks on working days from eight to five in Vietnam, and on the last one before days off", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2024-02-12" });
      for (const [day, hour] of [
        ["2024-02-07", "07:59"],
        ["2024-02-07", "17:00"],
        ["2024-02-08", "09:00"],
        ["2024-02-10", "09:00"],
      ] as const) {
        expect(await at(tx, day, hour)).toBe(false);
      }
      expect(await standing(tx, task)).toEqual([]);
      expect(await at(tx, "2024-02-07", "16:59")).toBe(true);
      expect((await standing(tx, task)).filter((notice) => notice.startsWith("DUE"))).toEqual([
        "DUE 2024-02-12 1 head",
        "DUE 2024-02-12 1 officer",
      ]);
    });
  });

  it("speaks on a Saturday that is worked in lieu", async () => {
    await rolledBack(async (tx) => {
      expect(await at(tx, "2023-11-18")).toBe(false);
      const { reformOffice } = work;
      await setCalendarDay(tx, reformOffice, { day: "2023-11-18", name: "Làm bù", kind: "WORKDAY" });
      expect(await at(tx, "2023-11-18")).toBe(true);
    });
  });

  it("reminds of a task on which nothing is reported, and stops when something is", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2024-06-28" });
      await at(tx, "2023-11-30");
      expect(await standing(tx, task)).toEqual([]);
      await at(tx, "2023-12-01");
      expect(await standing(tx, task)).toEqual(["NO_UPDATE … 30 officer"]);
      await at(tx, "2023-12-18");
      expect(await standing(tx, task)).toEqual(["NO_UPDATE … 30 officer", "NO_UPDATE … 45 head"]);
      const report = { ...seen(task), percentDone: 30, note: "Đã rà soát" };
      await updateTaskProgress(tx, work.officer, report, inVietnam("2023-12-19", "10:00"));
      await at(tx, "2023-12-19", "10:15");
      expect(await standing(tx, task)).toEqual([]);
    });
  });

  it("tells once what was missed while nothing ran", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      await at(tx, "2023-12-15");
      expect((await standing(tx, task)).filter((notice) => notice.startsWith("OVERDUE"))).toEqual([
        "OVERDUE 2023-11-15 1 head",
        "OVERDUE 2023-11-15 1 officer",
        "OVERDUE 2023-11-15 14 leader",
        "OVERDUE 2023-11-15 7 reformOffice",
      ]);
    });
  });
});

describe("what somebody does", () => {
  const now = inVietnam("2023-11-01", "22:30");
  const tellNow = (tx: EntityManager, { id }: RemediationTask, moment = now) =>
    tellOfChanges(tx, [id], moment);

  it("is told at once to whom it concerns, at any hour, and not to who did it", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx);
      await tellNow(tx, task);
      await tellNow(tx, task);
      expect(await standing(tx, task)).toEqual(["ASSIGNED … 0 head", "ASSIGNED … 0 officer"]);
      const [notice] = await toldOf(tx, task.id);
      expect(notice?.text).toBe("Được giao ngày 01/11/2023, hạn hoàn thành 31/12/2023.");
      const report = await updateTaskProgress(tx, work.officer, { ...seen(task), percentDone: 100 }, now);
      const done = await submitTask(tx, work.head, seen(report), now);
      await tellNow(tx, task);
      expect(await standing(tx, task)).toEqual(["TO_VERIFY … 0 reformOffice"]);
      await returnTask(tx, work.reformOffice, { ...seen(done), reason: "Thiếu  biên bản\nrà soát" }, now);
      await tellNow(tx, task);
      expect(await standing(tx, task)).toEqual(["RETURNED … 0 head", "RETURNED … 0 officer"]);
      const returned = (await toldOf(tx, task.id)).find(({ occasion }) => occasion.startsWith("RETURNED"));
      expect(returned?.text).toBe("Bị trả lại ngày 01/11/2023: Thiếu biên bản rà soát");
    });
  });

  it("takes back what no longer holds, and tells it again when it does before a mail went out", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      await at(tx, "2023-11-16");
      const overdue = ["OVERDUE 2023-11-15 1 head", "OVERDUE 2023-11-15 1 officer"];
      expect(await standing(tx, task)).toEqual(expect.arrayContaining(overdue));
      const later = inVietnam("2023-11-16", "10:00");
      const paused = await pauseTask(
        tx,
        work.reformOffice,
        { ...seen(task), reason: "Chờ hướng dẫn" },
        later,
      );
      await tellNow(tx, task, later);
      expect(await standing(tx, task)).toEqual([]);
      const resumed = await resumeTask(tx, work.reformOffice, seen(paused), later);
      await at(tx, "2023-11-16", "10:30");
      expect(await standing(tx, task)).toEqual(expect.arrayContaining(overdue));
      await cancelTask(tx, work.reformOffice, { ...seen(resumed), reason: "Trùng" }, later);
      await tellNow(tx, task, later);
      expect(await standing(tx, task)).toEqual([]);
    });
  });

  it("leaves no job behind when it is rolled back, and one when it is not", async () => {
    const { dataSource } = database;
    const count = async () =>
      (await dataSource.query("select count(*)::int from pgboss.job where name = 'task-changes'"))[0].count;
    const before = await count();
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const [{ jobs }] = await tx.query(
        "select count(*)::int as jobs from pgboss.job where data ->> 'taskId' = $1",
        [task.id],
      );
      expect(jobs).toBe(2);
    });
    expect(await count()).toBe(before);
    await dataSource.transaction((tx) => aTask(tx, work, { assign: false }));
    expect(await count()).toBe(before + 1);
  });
});

describe("whom a rule means", () => {
  it("is the unit's own people when the one it was given to has left", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      await tx.query("update membership set valid_to = '2023-11-10' where person_id = $1", [
        work.officer.personId,
      ]);
      await at(tx, "2023-11-16");
      expect((await standing(tx, task)).filter((notice) => notice.startsWith("OVERDUE"))).toEqual([
        "OVERDUE 2023-11-15 1 colleague",
        "OVERDUE 2023-11-15 1 head",
      ]);
    });
  });

  it("is not any more who has handed the task on", async () => {
    await rolledBack(async (tx) => {
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      await at(tx, "2023-11-16");
      expect(await standing(tx, task)).toContain("OVERDUE 2023-11-15 1 officer");
      const later = inVietnam("2023-11-16", "11:00");
      const assignment = { ...seen(task), assigneeId: personIdOf(work.colleague) };
      await assignTask(tx, work.head, assignment, later);
      await tellOfChanges(tx, [task.id], later);
      await at(tx, "2023-11-16", "11:15");
      expect(await standing(tx, task)).toEqual([
        "ASSIGNED … 0 colleague",
        "OVERDUE 2023-11-15 1 colleague",
        "OVERDUE 2023-11-15 1 head",
      ]);
    });
  });

  it("is the nearest office above the unit, not the one above that", async () => {
    await rolledBack(async (tx) => {
      const far = await aPerson(tx, { email: "tinh@example.vn" });
      await aMembership(tx, { personId: far.id, unitId: work.units.province.id, role: "REFORM_OFFICE" });
      const task = await aGivenTask(tx, { dueOn: "2023-11-15" });
      await at(tx, "2023-11-22");
      expect(await standing(tx, task)).toContain("OVERDUE 2023-11-15 7 reformOffice");
      expect((await standing(tx, task)).join()).not.toContain("tinh@");
    });
  });
});
