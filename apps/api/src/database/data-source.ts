import "reflect-metadata";
import pg from "pg";
import { DataSource } from "typeorm";
import { installJobs } from "../jobs/install-jobs.js";
import { entities } from "./entities.js";
import { migrations } from "./migrations/index.js";
import { LedgerNamingStrategy } from "./naming.js";

// A date is a day, not a moment: it stays the text that PostgreSQL writes.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const migrationLock = 7_241_906;

export function dataSourceFor(url: string, poolSize = 10): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    poolSize,
    entities,
    migrations,
    migrationsTableName: "migration",
    migrationsTransactionMode: "each",
    namingStrategy: new LedgerNamingStrategy(),
    installExtensions: false,
    connectTimeoutMS: 5_000,
    applicationName: "reform-ledger",
  });
}

export async function connect(url: string, poolSize?: number): Promise<DataSource> {
  return dataSourceFor(url, poolSize).initialize();
}

/** Runs what is new, one process at a time; a second one waits and then finds nothing to do. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query("select pg_advisory_lock($1)", [migrationLock]);
    await dataSource.runMigrations();
    await installJobs(dataSource);
  } finally {
    await holder.query("select pg_advisory_unlock($1)", [migrationLock]);
    await holder.release();
  }
}
