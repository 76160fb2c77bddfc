import type { ClientBase } from "pg";
import { PgBoss } from "pg-boss";
import type { DataSource } from "typeorm";
import { queueNames, queues } from "./queues.js";

export const jobSchema = "pgboss";

/** Statements that pg-boss runs through a connection of ours, with the answers as the driver gives them. */
const connectionOf = (dataSource: DataSource) => ({
  executeSql: async (text: string, values?: unknown[]) => {
    const runner = dataSource.createQueryRunner();
    try {
      const client: ClientBase = await runner.connect();
      return await client.query(text, values);
    } finally {
      await runner.release();
    }
  },
});

/** Brings the tables of the jobs and their queues up to date, also where another process does the jobs. */
export async function installJobs(dataSource: DataSource): Promise<void> {
  const boss = new PgBoss({
    db: connectionOf(dataSource),
    schema: jobSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const problems: Error[] = [];
  boss.on("error", (error) => problems.push(error));
  await boss.start();
  try {
    for (const name of queueNames) await createOrUpdate(boss, name);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (problems[0]) throw problems[0];
}

/** Everything but a queue's policy can change later. */
async function createOrUpdate(boss: PgBoss, name: (typeof queueNames)[number]): Promise<void> {
  const { policy, ...options } = queues[name];
  await boss.createQueue(name, { policy, ...options });
  await boss.updateQueue(name, options);
}
