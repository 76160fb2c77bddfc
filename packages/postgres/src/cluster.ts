import { randomBytes } from "node:crypto";
import { access, chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Account, runProgram } from "./account.js";
import type { Binaries } from "./binaries.js";
import { PostgresProblem } from "./problem.js";
import { isAlive } from "./running.js";

/** The parts of a data folder: the cluster itself, its superuser's password and the server's log. */
export function partsOf(directory: string) {
  return {
    cluster: join(directory, "cluster"),
    passwordFile: join(directory, "password"),
    logFile: join(directory, "postgres.log"),
  };
}

export async function clusterExists(directory: string): Promise<boolean> {
  try {
    await access(join(partsOf(directory).cluster, "PG_VERSION"));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") {
      throw new PostgresProblem(`${directory} belongs to another user of this machine.`);
    }
    return false;
  }
}

export async function readPassword(directory: string): Promise<string> {
  return (await readFile(partsOf(directory).passwordFile, "utf8")).trim();
}

/** Made under another name and renamed when it is whole, so a start cut short leaves nothing half-finished. */
export async function createCluster(
  directory: string,
  binaries: Binaries,
  account: Account,
  synced: boolean,
): Promise<void> {
  await refuseForeignFolder(directory);
  await removeLeftovers(directory);
  const unfinished = `${directory}.new-${process.pid}`;
  await mkdir(unfinished, { mode: 0o700 });
  try {
    await initialise(unfinished, binaries, account, synced);
    await putInPlace(unfinished, directory);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function initialise(
  directory: string,
  binaries: Binaries,
  account: Account,
  synced: boolean,
): Promise<void> {
  const { cluster, passwordFile } = partsOf(directory);
  await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(passwordFile, account.uid, account.gid);
    await chown(directory, account.uid, account.gid);
  }
  const { exitCode, stderr } = await runProgram(account, binaries.initdb, [
    `--pgdata=${cluster}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--set=listen_addresses=127.0.0.1",
    "--set=unix_socket_directories=",
    // A refused statement holds what people typed; the log keeps the error without it.
    "--set=log_min_error_statement=panic",
    ...(synced ? [] : ["--no-sync"]),
  ]);
  if (exitCode !== 0)
    throw new PostgresProblem(`PostgreSQL could not make its data folder: ${lastLine(stderr)}`);
}

async function putInPlace(unfinished: string, directory: string): Promise<void> {
  await rmdir(directory).catch(() => undefined);
  try {
    await rename(unfinished, directory);
  } catch {
    // Another start may have been quicker: then its cluster is the one to use.
    if (!(await clusterExists(directory))) await refuseForeignFolder(directory);
  }
}

async function refuseForeignFolder(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  if (names.length === 0) return;
  throw new PostgresProblem(`${directory} is not empty and holds no database: move it away first.`);
}

async function removeLeftovers(directory: string): Promise<void> {
  const prefix = `${basename(directory)}.new-`;
  for (const name of await readdir(dirname(directory))) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number(name.slice(prefix.length));
    if (maker === process.pid || !isAlive(maker)) {
      await rm(join(dirname(directory), name), { recursive: true, force: true });
    }
  }
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "no reason given";
}
