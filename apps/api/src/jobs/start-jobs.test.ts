import { PgBoss } from "pg-boss";
import type { DataSource } from "typeorm";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { enqueue } from "./enqueue.js";
import { installJobs, jobSchema } from "./install-jobs.js";
import type { QueueName } from "./queues.js";
import { type Jobs, startJobs, type Work } from "./start-jobs.js";

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  return database.drop;
});

beforeEach(() => dataSource.query("delete from pgboss.job"));

async function working(...works: Work[]): Promise<Jobs> {
  const problems: unknown[] = [];
  const onProblem = (problem: unknown) => problems.push(problem);
  const jobs = await startJobs({ url: database.url, works, onProblem, pollingSeconds: 0.5 });
  onTestFinished(async () => {
    await jobs.stop();
    expect(problems).toEqual([]);
  });
  return jobs;
}

const put = (queue: QueueName, ...jobs: Parameters<typeof enqueue>[2][]) =>
  dataSource.transaction((tx) => enqueue(tx, queue, ...jobs));

const numbered = (count: number) => Array.from({ length: count }, (_, number) => ({ data: { number } }));

const numberOf = ({ data }: { data: unknown }) => (data as { number: number }).number;

const statesOf = async (queue: QueueName): Promise<Record<string, number>> => {
  const rows = await dataSource.query<{ state: string; count: number }[]>(
    "select state, count(*)::int from pgboss.job where name = $1 group by state",
    [queue],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

const patience = { timeout: 20_000, interval: 50 };

const untilStates = (queue: QueueName, states: Record<string, number>) =>
  vi.waitFor(async () => expect(await statesOf(queue)).toEqual(states), patience);

describe("a job", () => {
  it("exists when its transaction commits, and only then", async () => {
    await inRollback(dataSource, (tx) => enqueue(tx, "mail", { key: "1" }));
    expect(await statesOf("mail")).toEqual({});
    await put("mail", { key: "1" });
    expect(await statesOf("mail")).toEqual({ created: 1 });
  });

  it("is dropped where another of its key waits already", async () => {
    await put("mail", { key: "1" }, { key: "2" });
    await put("mail", { key: "1" }, { key: "3" });
    expect(await statesOf("mail")).toEqual({ created: 3 });
  });

  it("is done once, however many processes work its queue", async () => {
    const done: number[] = [];
    const work: Work = {
      queue: "task-changes",
      batchSize: 10,
      perform: async (jobs) => {
        done.push(...jobs.map(numberOf));
      },
    };
    await Promise.all([working(work), working(work), working(work)]);
    await Promise.all(numbered(300).map((job) => put("task-changes", job)));
    await untilStates("task-changes", { completed: 300 });
    expect(done.sort((one, other) => one - other)).toEqual(numbered(300).map(numberOf));
  });

  it("is tried again when it fails, and does not take the others of its batch along", async () => {
    await dataSource.query(
      "update pgboss.queue set retry_delay = 1, retry_backoff = false where name = 'mail'",
    );
    onTestFinished(() => installJobs(dataSource));
    await put("mail", ...numbered(3).map((job) => ({ ...job, key: `${job.data.number}` })));
    const tried: number[] = [];
    await working({
      queue: "mail",
      batchSize: 10,
      oneByOne: true,
      perform: async ([job]) => {
        tried.push(job ? numberOf(job) : -1);
        const isEarly = tried.at(-1) === 1 && tried.filter((number) => number === 1).length < 3;
        if (isEarly) throw new Error("not yet");
      },
    });
    await untilStates("mail", { completed: 3 });
    expect(tried.slice(0, 3).sort()).toEqual([0, 1, 2]);
    expect(tried.slice(3)).toEqual([1, 1]);
  });

  it("stays for the others when its process stops", async () => {
    const stopped = await working({ queue: "task-changes", perform: async () => undefined });
    await stopped.stop();
    await put("task-changes", ...numbered(5));
    expect(await statesOf("task-changes")).toEqual({ created: 5 });
    await working({ queue: "task-changes", batchSize: 5, perform: async () => undefined });
    await untilStates("task-changes", { completed: 5 });
  });

  it("comes again when the process that had it has died", async () => {
    await put("task-changes", ...numbered(1));
    await dataSource.query(
      `update pgboss.job set state = 'active', started_on = now() - interval '1 hour' where name = 'task-changes'`,
    );
    const done: number[] = [];
    await working({
      queue: "task-changes",
      perform: async ([job]) => {
        done.push(job ? numberOf(job) : -1);
      },
    });
    await dataSource.query("update pgboss.queue set monitor_on = null");
    const overseer = new PgBoss({
      connectionString: database.url,
      schema: jobSchema,
      registerInstance: false,
    });
    onTestFinished(() => overseer.stop({ graceful: false }));
    await overseer.start();
    await overseer.supervise("task-changes");
    await dataSource.query("update pgboss.job set start_after = now() where state = 'retry'");
    await untilStates("task-changes", { completed: 1 });
    expect(done).toEqual([0]);
  });

  it("comes at every start, one for all processes, and by the clock in between", async () => {
    let count = 0;
    const work: Work = {
      queue: "notices",
      minutes: "*/15",
      perform: async () => {
        count += 1;
      },
    };
    await working(work);
    await untilStates("notices", { completed: 1 });
    expect(count).toBe(1);
    const schedules = await dataSource.query("select name, cron from pgboss.schedule");
    expect(schedules).toEqual([{ name: "notices", cron: "*/15 * * * *" }]);
  });
});

describe("the tables of the jobs", () => {
  it("are brought up to date by several processes at once without harm", async () => {
    await put("task-changes", ...numbered(2));
    await Promise.all([installJobs(dataSource), installJobs(dataSource)]);
    expect(await statesOf("task-changes")).toEqual({ created: 2 });
  });
});
