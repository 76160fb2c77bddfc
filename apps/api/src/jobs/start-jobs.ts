import { type Job, type JobResult, PgBoss } from "pg-boss";
import { jobSchema } from "./install-jobs.js";
import type { QueueName } from "./queues.js";

/** What is done with the jobs of a queue. */
export interface Work {
  queue: QueueName;
  /** How many jobs are taken at once. */
  batchSize?: number;
  /** Each is done by itself, so that one that fails does not take the others of its batch along. */
  oneByOne?: true;
  /** Minutes of the hour at which a job is made by the clock, as cron writes them; and at every start. */
  minutes?: string;
  perform(jobs: readonly { data: unknown }[]): Promise<void>;
}

export interface JobOptions {
  url: string;
  works: readonly Work[];
  onProblem: (problem: unknown) => void;
  pollingSeconds?: number;
}

export interface Jobs {
  /** Takes no more jobs and lets those under way finish, for ten seconds at most; others take over the rest. */
  stop(): Promise<void>;
}

const closingPatienceMs = 10_000;

/** Works the queues in this process; as many processes as one likes share them. */
export async function startJobs({ url, works, onProblem, pollingSeconds = 2 }: JobOptions): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 3,
    application_name: "reform-ledger-jobs",
    createSchema: false,
    cronMonitorIntervalSeconds: 20,
  });
  boss.on("error", onProblem);
  await boss.start();
  for (const work of works) await take(boss, work, pollingSeconds);
  return { stop: () => boss.stop({ graceful: true, timeout: closingPatienceMs }) };
}

async function take(boss: PgBoss, work: Work, pollingIntervalSeconds: number): Promise<void> {
  const { queue, batchSize = 1, oneByOne, minutes, perform } = work;
  const options = { batchSize, pollingIntervalSeconds, burstWhenBatchFull: batchSize > 1 };
  if (oneByOne) {
    await boss.work<object | null>(queue, { ...options, perJobResults: true }, (jobs) =>
      eachOf(jobs, perform),
    );
  } else {
    await boss.work<object | null>(queue, options, (jobs) => perform(jobs));
  }
  if (!minutes) return;
  await boss.schedule(queue, `${minutes} * * * *`, null, { singletonKey: "clock" });
  await boss.send(queue, null, { singletonKey: "clock" });
}

async function eachOf(jobs: readonly Job<object | null>[], perform: Work["perform"]): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const job of jobs) {
    const failure = await perform([job]).then(
      () => null,
      (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
    );
    results.push(
      failure ? { id: job.id, status: "failed", output: failure } : { id: job.id, status: "completed" },
    );
  }
  return results;
}
