import { randomUUID } from "node:crypto";
import { cloneDatabase, dropDatabase } from "@reform-ledger/postgres";
import type { DataSource, EntityManager } from "typeorm";
import { inject, onTestFinished } from "vitest";
import { connect } from "../src/database/data-source.js";

export interface TestDatabase {
  dataSource: DataSource;
  url: string;
  /** Disconnects and drops it. */
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own. */
export async function cloneTestDatabase(): Promise<TestDatabase> {
  const adminUrl = inject("adminUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await cloneDatabase(adminUrl, "template_ledger", name);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const dataSource = await connect(url);
  return {
    dataSource,
    url,
    drop: async () => {
      await dataSource.destroy();
      await dropDatabase(adminUrl, name);
    },
  };
}

/** A migrated, empty database for the test that asks for it, gone when it ends. */
export async function testDatabase(): Promise<DataSource> {
  const { dataSource, drop } = await cloneTestDatabase();
  onTestFinished(drop);
  return dataSource;
}

class RolledBack extends Error {}

/** Runs a test in a transaction that leaves nothing behind; a transaction inside it is a savepoint. */
export async function inRollback<Result>(
  dataSource: DataSource,
  test: (tx: EntityManager) => Promise<Result>,
): Promise<Result> {
  let result: { value: Result } | undefined;
  try {
    await dataSource.transaction(async (tx) => {
      result = { value: await test(tx) };
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) || !result) throw error;
    return result.value;
  }
  throw new Error("The transaction was not rolled back");
}
