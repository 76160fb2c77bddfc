import "reflect-metadata";
import pg from "pg";
import { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { installJobs } from "../jobs/install-jobs.js";
import { entities } from "./entities.js";
import { migrations } from "./migrations/index.js";
import { LedgerNamingStrategy } from "./naming.js";

// A date is a day, not a moment: it stays the text that PostgreSQL writes.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const migrationLock = 7_241_906;

/**
 * A kept statement keeps one plan. Its arrays of ids look to PostgreSQL as if their values mattered, so it would
 * plan anew each time, which costs more than answering; and compiling a plan costs more than it saves here.
 */
const serverSettings = "-c plan_cache_mode=force_generic_plan -c jit=off";

export function dataSourceFor(url: string, poolSize = 10, replicaUrls: readonly string[] = []): DataSource {
  const slaves = replicaUrls.map((replica) => ({ url: replica }));
  return new DataSource({
    type: "postgres",
    // Who reads from a replica says so: see Replicas.
    ...(slaves.length > 0 ? { replication: { defaultMode: "master", master: { url }, slaves } } : { url }),
    poolSize,
    entities,
    migrations,
    migrationsTableName: "migration",
    migrationsTransactionMode: "each",
    namingStrategy: new LedgerNamingStrategy(),
    installExtensions: false,
    connectTimeoutMS: 5_000,
    // A transaction sends what needs no answer of what went before.
    extra: { options: serverSettings, pipeline: true },
    applicationName: "reform-ledger",
  });
}

export async function connect(
  url: string,
  poolSize?: number,
  replicaUrls?: readonly string[],
): Promise<DataSource> {
  const dataSource = await dataSourceFor(url, poolSize, replicaUrls).initialize();
  const { master, slaves } = dataSource.driver as PostgresDriver;
  for (const pool of [master, ...slaves]) outliveConnections(pool);
  return dataSource;
}

/** A connection that breaks while it is out, or on its way out, tells its statement; nobody else has to hear it. */
export function outliveConnections(pool: pg.Pool): void {
  const known = new WeakSet<pg.PoolClient>();
  pool.on("acquire", (client) => {
    if (known.has(client)) return;
    known.add(client);
    client.on("error", () => undefined);
  });
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
