import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { aMailServer, inVietnam, smtpRefusal, toldOf } from "../../test/notices.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { enqueue } from "../jobs/enqueue.js";
import { startJobs } from "../jobs/start-jobs.js";
import { openMailer } from "../mail/mailer.js";
import { seedCatalogues } from "../seed/seed.js";
import { updateTaskProgress } from "../tasks/task-life.service.js";
import { noticeWorks } from "./notice-works.js";

let database: TestDatabase;
let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  await seedCatalogues(dataSource);
  await dataSource.query("update pgboss.queue set retry_delay = 1, retry_backoff = false");
  return database.drop;
});

const patience = { timeout: 60_000, interval: 100 };
const baseUrl = "https://cchc.example.vn";
const thursday = inVietnam("2023-11-16", "09:00");

async function anInstance(smtpUrl: string) {
  const mailer = openMailer({ smtpUrl, from: "cchc@example.vn" });
  const works = noticeWorks({ dataSource, baseUrl, fromHour: 8, mailer, now: () => thursday });
  const problems: unknown[] = [];
  const onProblem = (problem: unknown) => problems.push(problem);
  const jobs = await startJobs({ url: database.url, works, onProblem, pollingSeconds: 0.5 });
  onTestFinished(async () => {
    await jobs.stop();
    expect(problems).toEqual([]);
  });
  return jobs;
}

const tasks = 120;
const lanes = 8;

async function changeMany(): Promise<string[]> {
  const made: string[] = [];
  const changeInTurn = async () => {
    while (made.length < tasks) {
      const place = made.push("") - 1;
      const task = await writeAs(dataSource, work.reformOffice, (tx) =>
        aTask(tx, work, { dueOn: place % 2 === 0 ? "2023-11-15" : "2023-11-17" }),
      );
      made[place] = task.id;
      const report = { ...seen(task), percentDone: 10 };
      await writeAs(dataSource, work.officer, (tx) => updateTaskProgress(tx, work.officer, report));
    }
  };
  await Promise.all(Array.from({ length: lanes }, changeInTurn));
  return made;
}

const unfinished = async (queue: string): Promise<number> => {
  const [row] = await dataSource.query<[{ count: number }]>(
    "select count(*)::int from pgboss.job where name = $1 and state not in ('completed', 'failed')",
    [queue],
  );
  return row.count;
};

describe("three instances on one database", () => {
  it("tell each person each thing once and send each one mail, through hundreds of changes and refusals", {
    timeout: 180_000,
  }, async () => {
    const server = await aMailServer();
    const refused = new Set<string>();
    server.onMail = ({ messageId = "" }) => {
      if (refused.has(messageId)) return;
      refused.add(messageId);
      throw smtpRefusal(451, "Try again later");
    };
    const [first] = await Promise.all([1, 2, 3].map(() => anInstance(server.url)));
    const changing = changeMany();
    await first?.stop();
    await anInstance(server.url);
    const ids = await changing;
    await vi.waitFor(async () => expect(await unfinished("task-changes")).toBe(0), patience);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(tasks);
    const plans = Array.from({ length: 6 }, (_, number) => ({ key: `plan ${number}` }));
    await dataSource.transaction((tx) => enqueue(tx, "notices", ...plans));
    await vi.waitFor(async () => expect(await unfinished("notices")).toBe(0), patience);
    for (const [index, id] of ids.entries()) {
      const told = (await toldOf(dataSource, id)).map(({ occasion }) => occasion.replace(/ \d+ /, " "));
      const due = index % 2 === 0 ? "OVERDUE 2023-11-15 1" : "DUE 2023-11-17 1";
      expect(told.sort()).toEqual(["ASSIGNED 0", "ASSIGNED 0", due, due]);
    }
    await vi.waitFor(async () => expect(await unfinished("mail")).toBe(0), patience);
    const people = server.mails.map(({ to }) => (Array.isArray(to) ? to[0] : to)?.text).sort();
    expect(new Set(people).size).toBe(people.length);
    expect(people).toHaveLength(2);
    const digests = await dataSource.query("select status, attempts from digest");
    expect(digests).toEqual(Array.from({ length: 2 }, () => ({ status: "SENT", attempts: 2 })));
    const [logged] = await dataSource.query(
      `select (select count(*)::int from task_update where kind = 'NOTIFIED') as entries,
        (select sum(least(30, tasks))::int from (
           select count(distinct task_id) as tasks from notice where digest_id is not null group by digest_id) m) as told`,
    );
    expect(logged.entries).toBe(logged.told);
  });
});
