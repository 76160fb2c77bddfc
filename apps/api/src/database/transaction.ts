import type { DataSource, EntityManager } from "typeorm";
import { readOver } from "./reading.js";
import { openTransactions, sendTogether } from "./statement.js";

/**
 * Does all or nothing; the settings hold within the transaction. Its beginning is on the way while the work
 * starts: what fails first, in the order in which it was sent, is what the transaction fails with.
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  settings: Record<string, string>,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  const sent: Promise<unknown>[] = [];
  try {
    const client = await runner.connect();
    // TypeORM makes a transaction within this one a savepoint, and ends it.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    openTransactions.set(runner, { client, sent });
    sendTogether(client);
    send(sent, readOver(client, "begin", []));
    // What is written comes by the thousand too: it is planned for its values.
    send(sent, readOver(client, ...settingsIn({ ...settings, plan_cache_mode: "auto" })));
    const result = await work(runner.manager);
    send(sent, runner.commitTransaction());
    await allOf(sent);
    return result;
  } catch (error) {
    await allOf(sent, error);
    throw error;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}

function send(sent: Promise<unknown>[], answer: Promise<unknown>): void {
  sent.push(answer);
  // It is heard at the end.
  answer.catch(() => undefined);
}

async function allOf(sent: readonly Promise<unknown>[], otherwise?: unknown): Promise<void> {
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
  if (otherwise) throw otherwise;
}

/** Leaves a write whose answer nothing waits for to the end of the transaction, so that it goes with the commit. */
export async function untilCommit(tx: EntityManager, write: Promise<unknown>): Promise<void> {
  const { queryRunner: runner } = tx;
  const open = runner && openTransactions.get(runner);
  const isSavepoint = runner !== undefined && Reflect.get(runner, "transactionDepth") !== 1;
  if (open && !isSavepoint) send(open.sent, write);
  else await write;
}

/** A statement that gives settings a value until the transaction ends. */
export function settingsIn(settings: Record<string, string>): [sql: string, parameters: string[]] {
  const calls = Object.keys(settings).map((name, index) => `set_config('${name}', $${index + 1}, true)`);
  return [`select ${calls.join(", ")}`, Object.values(settings)];
}
