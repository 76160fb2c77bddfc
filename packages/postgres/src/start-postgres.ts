import { mkdir, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { chooseAccount } from "./account.js";
import { findBinaries } from "./binaries.js";
import { clusterExists, createCluster, readPassword } from "./cluster.js";
import { cloneDatabase, createDatabase, dropDatabase } from "./databases.js";
import { type Ownership, takeOwnership } from "./ownership.js";
import { PostgresProblem } from "./problem.js";
import { isAlive } from "./running.js";
import { findOrLaunch, type ServerPlan, shutDown } from "./server.js";

const PATIENCE_MS = 60_000;

export interface PostgresOptions {
  /** Where the data lives; made when it is not there. */
  directory: string;
  /** A free one is taken when none is given. */
  port?: number;
  /** Told, in a sentence, about what takes a while. */
  log?: (line: string) => void;
  /** Server settings for this run, such as `{ fsync: "off" }` for a database that is thrown away. */
  settings?: Record<string, string>;
}

export interface Postgres {
  readonly port: number;
  url(database: string): string;
  /** Makes the database unless it is there. */
  createDatabase(name: string): Promise<void>;
  /** Drops the database, if it is there, and whoever is connected to it. */
  dropDatabase(name: string): Promise<void>;
  /** Makes `name` a copy of `template`, to which nobody may be connected. */
  cloneDatabase(template: string, name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts this folder's PostgreSQL on 127.0.0.1, or throws a `PostgresProblem` that says why it cannot. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const plan = await prepare(options);
  const password = await readPassword(plan.directory);
  const urlOn = (port: number, database: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

  const { port, ownership } = await own(plan, urlOn);
  const url = (database: string) => urlOn(port, database);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= ownership.release().then(() => shutDown(plan));
    return stopping;
  };
  return {
    port,
    url,
    stop,
    createDatabase: (name) => createDatabase(url("postgres"), name),
    dropDatabase: (name) => dropDatabase(url("postgres"), name),
    cloneDatabase: (template, name) => cloneDatabase(url("postgres"), template, name),
  };
}

async function prepare({ directory, port, log, settings = {} }: PostgresOptions): Promise<ServerPlan> {
  const wanted = resolve(directory);
  await mkdir(dirname(wanted), { recursive: true });
  const folder = join(await realpath(dirname(wanted)), wanted.slice(dirname(wanted).length));
  const binaries = await findBinaries();
  const account = await chooseAccount([dirname(folder), dirname(binaries.postgres)]);
  if (!(await clusterExists(folder))) {
    log?.("Preparing the database for the first time");
    await createCluster(folder, binaries, account, settings.fsync !== "off");
  }
  return { directory: folder, binaries, account, settings, ...(port === undefined ? {} : { port }) };
}

/** A server that is just stopping is waited for, and then another is launched. */
async function own(
  plan: ServerPlan,
  urlOn: (port: number, database: string) => string,
): Promise<{ port: number; ownership: Ownership }> {
  const deadline = Date.now() + PATIENCE_MS;
  let refusals = 0;
  for (;;) {
    const { pid, port } = await findOrLaunch(plan);
    try {
      const ownership = await takeOwnership(urlOn(port, "postgres"));
      if (ownership) return { port, ownership };
      refusals += 1;
    } catch (error) {
      if (Date.now() > deadline) throw notAnswering(plan, pid, error);
      if (isWrongPassword(error)) throw notAnswering(plan, pid, error);
    }
    // The session of a process killed a moment ago may take that moment to go.
    if (refusals > 4) throw inUse(plan);
    await pause(isAlive(pid) ? 200 : 0);
  }
}

function inUse({ directory }: ServerPlan): PostgresProblem {
  return new PostgresProblem(
    `The data in ${directory} is in use by another Reform Ledger: stop that one first, or choose another folder.`,
  );
}

function notAnswering({ directory }: ServerPlan, pid: number, error: unknown): PostgresProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new PostgresProblem(
    `A PostgreSQL (process ${pid}) holds ${directory} but does not let us in: ${reason}.`,
  );
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === "28P01";
}
