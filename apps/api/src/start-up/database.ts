import { join } from "node:path";
import { startPostgres } from "@reform-ledger/postgres";
import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { connect, migrate } from "../database/data-source.js";
import type { Lifecycle } from "./lifecycle.js";
import { reasonOf, StartProblem } from "./problem.js";

const embeddedDatabase = "reform_ledger";
const oldestVersion = 15;

export interface OpenDatabase {
  url: string;
  dataSource: DataSource;
}

/** The migrated database: the one that DATABASE_URL names, or the embedded one. */
export async function openDatabase(
  { databaseUrl, dataDirectory, replicaUrls }: Pick<Config, "databaseUrl" | "dataDirectory" | "replicaUrls">,
  lifecycle: Lifecycle,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const url = databaseUrl ?? (await startEmbedded(dataDirectory, lifecycle, say));
  lifecycle.goOn();
  const dataSource = await connectTo(url, replicaUrls, lifecycle);
  await refuseOldVersion(dataSource);
  lifecycle.goOn();
  await migrate(dataSource).catch((error: unknown) => {
    throw new StartProblem(
      `The database at ${placeOf(url)} could not be brought up to date: ${reasonOf(error)}.`,
    );
  });
  lifecycle.goOn();
  return { url, dataSource };
}

/** A pool of connections to a database that is there, and to its replicas. */
export async function connectTo(
  url: string,
  replicaUrls: readonly string[],
  lifecycle: Lifecycle,
): Promise<DataSource> {
  const dataSource = await connect(url, undefined, replicaUrls).catch((error: unknown) => {
    const places = [url, ...replicaUrls].map(placeOf).join(" or ");
    throw new StartProblem(`The database at ${places} cannot be reached: ${reasonOf(error)}.`);
  });
  lifecycle.onStop(() => dataSource.destroy());
  return dataSource;
}

async function startEmbedded(
  dataDirectory: string,
  lifecycle: Lifecycle,
  say: (line: string) => void,
): Promise<string> {
  const postgres = await startPostgres({ directory: join(dataDirectory, "postgres"), log: say });
  lifecycle.onStop(() => postgres.stop());
  await postgres.createDatabase(embeddedDatabase);
  return postgres.url(embeddedDatabase);
}

async function refuseOldVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: string }[]>(
    "SELECT current_setting('server_version') AS version",
  );
  const version = row?.version ?? "";
  if (Number.parseInt(version, 10) < oldestVersion) {
    throw new StartProblem(
      `The database is PostgreSQL ${version}; Reform Ledger needs ${oldestVersion} or newer.`,
    );
  }
}

/** Without the user and the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
