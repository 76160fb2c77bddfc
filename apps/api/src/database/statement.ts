import type { PoolClient } from "pg";
import type { EntityManager, QueryRunner } from "typeorm";
import { forgetOutdatedPlans, readOver } from "./reading.js";

interface OpenTransaction {
  client: PoolClient;
  /** What was sent and has not been waited for. */
  sent: Promise<unknown>[];
}

export const openTransactions = new WeakMap<QueryRunner, OpenTransaction>();

/** Runs a statement of a transaction; one that comes again is read and planned once by each connection. */
export async function run<Row>(tx: EntityManager, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const runner = tx.queryRunner ?? tx.dataSource.createQueryRunner();
  try {
    // In a transaction of ours it is sent before anything else that its caller does.
    const client: PoolClient = openTransactions.get(runner)?.client ?? (await runner.connect());
    sendTogether(client);
    return await readOver<Row>(client, sql, parameters);
  } catch (error) {
    forgetOutdatedPlans(error);
    throw error;
  } finally {
    if (!tx.queryRunner) await runner.release();
  }
}

/** What is sent over a connection before anything is waited for travels in one packet. */
export function sendTogether({ connection }: PoolClient & { connection?: { stream: Corkable } }): void {
  connection?.stream.cork();
  process.nextTick(() => connection?.stream.uncork());
}

interface Corkable {
  cork(): void;
  uncork(): void;
}
