import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { inVietnam, toldOf } from "../../test/notices.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { decideExtension, requestExtension } from "../extensions/extension.service.js";
import { globalId } from "../lists/global-id.js";
import { seedCatalogues } from "../seed/seed.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { answerAboutTask, askAboutTask } from "../tasks/task-question.service.js";
import { tellOfChanges, tellOfTime } from "./plan-notices.js";

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  await seedCatalogues(database.dataSource);
  await database.dataSource.query("delete from notice_rule where reason = 'ASSIGNED'");
  return database.drop;
});

const rolledBack = (test: (tx: EntityManager) => Promise<void>) => inRollback(database.dataSource, test);
const now = inVietnam("2023-11-01", "10:00");

/** The texts that stand, and who reads them. */
async function told(tx: EntityManager, taskId: string): Promise<string[]> {
  await tellOfChanges(tx, [taskId], now);
  const people = ["head", "officer", "colleague", "reformOffice", "leader"] as const;
  const rows = await tx.query<{ id: string; email: string }[]>("select id, email from person");
  const nameOf = (email: string) => {
    const { id } = rows.find((row) => row.email === email) ?? {};
    return people.find((name) => work[name].personId === id) ?? email;
  };
  const standing = (await toldOf(tx, taskId)).filter(({ cancelled }) => !cancelled);
  return standing.map(({ email, text }) => `${nameOf(email)}: ${text}`).sort();
}

describe("a question", () => {
  it("of the office goes to the unit, and the answer to who asked", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const question = { taskId: globalId("RemediationTask", task.id), question: "Bao giờ xong?" };
      const asked = await askAboutTask(tx, work.reformOffice, question, now);
      expect(await told(tx, task.id)).toEqual(["officer: Có câu hỏi ngày 01/11/2023: Bao giờ xong?"]);
      const answer = { updateId: globalId("TaskUpdate", asked.id), answer: "Tuần sau" };
      await answerAboutTask(tx, work.officer, answer, now);
      expect(await told(tx, task.id)).toEqual(["reformOffice: Có trả lời ngày 01/11/2023: Tuần sau"]);
    });
  });

  it("of the unit goes to the office", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const question = { taskId: globalId("RemediationTask", task.id), question: "Theo mẫu nào?" };
      await askAboutTask(tx, work.head, question, now);
      expect(await told(tx, task.id)).toEqual(["reformOffice: Có câu hỏi ngày 01/11/2023: Theo mẫu nào?"]);
    });
  });
});

describe("a request for more time", () => {
  const reason = "Chờ số liệu của Sở";

  it("goes to the office, and what is decided to the unit", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const asking = { ...seen(task), newDueOn: "2024-01-31", reason };
      const asked = await requestExtension(tx, work.head, asking, now);
      expect(await told(tx, task.id)).toEqual([`reformOffice: Xin gia hạn đến ngày 31/01/2024: ${reason}`]);
      const extensionId = globalId("ExtensionRequest", asked.id);
      const decision = { extensionId, expectedVersion: asked.version, grant: true, dueOn: "2024-01-15" };
      await decideExtension(tx, work.reformOffice, decision, now);
      expect(await told(tx, task.id)).toEqual([
        "head: Được gia hạn đến ngày 15/01/2024.",
        "officer: Được gia hạn đến ngày 15/01/2024.",
      ]);
    });
  });

  it("takes back what was told of the old due date once it is granted", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, { dueOn: "2023-11-03" });
      await tellOfTime(tx, 8, now);
      expect(await told(tx, task.id)).toEqual(["officer: Đến hạn hoàn thành ngày 03/11/2023."]);
      const asking = { ...seen(task), newDueOn: "2024-01-31", reason };
      const asked = await requestExtension(tx, work.head, asking, now);
      const extensionId = globalId("ExtensionRequest", asked.id);
      const decision = { extensionId, expectedVersion: asked.version, grant: true };
      await decideExtension(tx, work.reformOffice, decision, now);
      expect((await told(tx, task.id)).join()).not.toContain("03/11/2023");
    });
  });
});

describe("a task that comes back every month", () => {
  it("is reminded of by its next report", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, { recurrence: "MONTHLY", dueOn: "2024-06-30" });
      await tx.query("update remediation_task set report_due_on = '2023-11-30' where id = $1", [task.id]);
      await tellOfTime(tx, 8, inVietnam("2023-11-29", "09:00"));
      const reminded = (await toldOf(tx, task.id)).map(({ text }) => text);
      expect(new Set(reminded)).toEqual(new Set(["Đến kỳ báo cáo ngày 30/11/2023."]));
      await tx.update(RemediationTask, task.id, { reportDueOn: "2023-12-31" });
      expect(await told(tx, task.id)).toEqual([]);
      await tellOfTime(tx, 8, inVietnam("2024-01-02", "09:00"));
      const overdue = (await toldOf(tx, task.id)).filter(({ cancelled }) => !cancelled);
      expect(overdue.map(({ text }) => text)).toContain("Chưa báo cáo kỳ có hạn ngày 31/12/2023.");
    });
  });
});
