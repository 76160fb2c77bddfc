import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, aMembership, aPerson } from "../../test/builders.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { inVietnam, toldOf } from "../../test/notices.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { globalId } from "../lists/global-id.js";
import { seedCatalogues } from "../seed/seed.js";
import { answerAboutTask, askAboutTask } from "../tasks/task-question.service.js";
import { composeDigest } from "./compose-digest.js";
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
const now = inVietnam("2023-11-16", "09:00");

/** The person leaves the office for another one of the district. */
async function move(tx: EntityManager, personId: string | null): Promise<void> {
  await tx.query("update membership set unit_id = $2 where person_id = $1", [
    personId,
    work.units.justice.id,
  ]);
}

async function standing(tx: EntityManager, taskId: string): Promise<string[]> {
  await tellOfChanges(tx, [taskId], now);
  return (await toldOf(tx, taskId)).filter(({ cancelled }) => !cancelled).map(({ text }) => text);
}

describe("an answer", () => {
  it("does not go after somebody who asked and may not see the task any more", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const question = { taskId: globalId("RemediationTask", task.id), question: "Theo mẫu nào?" };
      const asked = await askAboutTask(tx, work.colleague, question, now);
      const answer = { updateId: globalId("TaskUpdate", asked.id), answer: "Mẫu số 2" };
      await answerAboutTask(tx, work.reformOffice, answer, now);
      expect(await standing(tx, task.id)).toEqual(["Có trả lời ngày 16/11/2023: Mẫu số 2"]);
      await move(tx, work.colleague.personId);
      expect(await standing(tx, task.id)).toEqual([]);
      await tx.query("delete from notice");
      expect(await standing(tx, task.id)).toEqual([]);
    });
  });

  it("goes to who asked for a unit that cooperates", async () => {
    await rolledBack(async (tx) => {
      const cooperatingUnitIds = [globalId("Unit", work.units.justice.id)];
      const task = await aTask(tx, work, { cooperatingUnitIds });
      const question = { taskId: globalId("RemediationTask", task.id), question: "Phần nào của phòng?" };
      const asked = await askAboutTask(tx, work.outsider, question, now);
      const answer = { updateId: globalId("TaskUpdate", asked.id), answer: "Phần II" };
      await answerAboutTask(tx, work.head, answer, now);
      expect(await standing(tx, task.id)).toEqual(["Có trả lời ngày 16/11/2023: Phần II"]);
    });
  });
});

describe("a mail", () => {
  it("that may have gone out is not written again with a task that its reader has left", async () => {
    await rolledBack(async (tx) => {
      await aTask(tx, work, { dueOn: "2023-11-15" });
      await tellOfTime(tx, 8, now);
      const personId = work.officer.personId ?? "";
      const [{ id }] = await tx.query(
        "insert into digest (person_id, day) values ($1, '2023-11-16') returning id",
        [personId],
      );
      await tx.query("update notice set digest_id = $1 where person_id = $2", [id, personId]);
      const circumstances = { baseUrl: "https://cchc.example.vn", today: "2023-11-16", evenGone: true };
      const compose = () => composeDigest(tx, { id, personId }, circumstances);
      expect((await compose())?.listed).toHaveLength(1);
      await move(tx, personId);
      expect(await compose()).toBeNull();
    });
  });
});

describe("a notice", () => {
  it("is not for somebody at the lead unit whose role sees no tasks", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, { dueOn: "2023-11-15" });
      await tx.query("update membership set role = 'SYSTEM_ADMIN' where person_id = $1", [
        work.officer.personId,
      ]);
      await tellOfTime(tx, 8, now);
      const [{ email }] = await tx.query("select email from person where id = $1", [work.officer.personId]);
      expect((await toldOf(tx, task.id)).map((told) => told.email)).not.toContain(email);
    });
  });
});

describe("the log of mails", () => {
  it("shows a mail's text to those only who may see all of its tasks", async () => {
    const { dataSource } = database;
    const { office, justice } = work.units;
    const personId = work.officer.personId ?? "";
    await aMembership(dataSource, { personId, unitId: justice.id, role: "UNIT_OFFICER" });
    await dataSource.transaction(async (tx) => {
      await aTask(tx, work, { dueOn: "2023-11-15" });
      await tellOfTime(tx, 8, now);
      const [{ id }] = await tx.query(
        "insert into digest (person_id, day, text) values ($1, '2023-11-16', 'Thư') returning id",
        [personId],
      );
      await tx.query("update notice set digest_id = $1 where person_id = $2", [id, personId]);
    });
    const textFor = async (unit: typeof office) => {
      const { id } = await aPerson(dataSource);
      const actor = actorOf("REFORM_OFFICE", unit, id);
      const { digests } = await answered<{ digests: { nodes: { text: string | null }[] } }>(
        dataSource,
        actor,
        "{ digests { nodes { text } } }",
      );
      return digests.nodes.map(({ text }) => text);
    };
    expect(await textFor(office)).toEqual(["Thư"]);
    expect(await textFor(justice)).toEqual([null]);
  });
});
