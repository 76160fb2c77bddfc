import { beforeAll, describe, expect, it, vi } from "vitest";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { aMailServer, jobsIn, toldOf } from "../../test/notices.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { seedCatalogues } from "../seed/seed.js";
import { startBackground } from "./background.js";
import { Lifecycle } from "./lifecycle.js";

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  await seedCatalogues(database.dataSource);
  return database.drop;
});

const problems: unknown[] = [];
const onProblem = (problem: unknown) => problems.push(problem);

const start = (jobs: boolean, lifecycle: Lifecycle, smtpUrl?: string) => {
  const mail = smtpUrl ? { mail: { smtpUrl, from: "cchc@example.vn" } } : {};
  const place = { ...database, baseUrl: "https://cchc.example.vn", onProblem };
  return startBackground({ jobs, mailHour: 8, ...mail }, place, lifecycle);
};

const connections = async (): Promise<number> => {
  const [{ count }] = await database.dataSource.query(
    `select count(*)::int from pg_stat_activity
     where application_name = 'reform-ledger-jobs' and datname = current_database()`,
  );
  return count;
};

const aGivenTask = () =>
  writeAs(database.dataSource, work.reformOffice, (tx) =>
    aTask(tx, work, { dueOn: null, dueWords: "Thường xuyên" }),
  );

describe("the work that nobody waits for", () => {
  it("is left to other processes where this one does no jobs", async () => {
    const lifecycle = new Lifecycle();
    await start(false, lifecycle);
    expect(await connections()).toBe(0);
    const { id: taskId } = await aGivenTask();
    expect(await jobsIn(database.dataSource, "task-changes")).toContainEqual({ taskId });
    await lifecycle.stop();
  });

  it("is done until the process stops, and then lets go of the database", async () => {
    const lifecycle = new Lifecycle();
    const server = await aMailServer();
    await start(true, lifecycle, server.url);
    const { id } = await aGivenTask();
    await vi.waitFor(async () => expect(await toldOf(database.dataSource, id)).toHaveLength(2), {
      timeout: 20_000,
      interval: 100,
    });
    expect(await connections()).toBeGreaterThan(0);
    await lifecycle.stop();
    await vi.waitFor(async () => expect(await connections()).toBe(0));
    expect(problems).toEqual([]);
  });
});
