import { readFile, rename, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Account, runProgram } from "./account.js";
import type { Binaries } from "./binaries.js";
import { partsOf } from "./cluster.js";
import { PostgresProblem } from "./problem.js";
import { isServerOf, type Postmaster, readPostmaster } from "./running.js";

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
const PATIENCE_MS = 60_000;

export interface ServerPlan {
  directory: string;
  binaries: Binaries;
  account: Account;
  port?: number;
  settings: Record<string, string>;
}

/** The server of this folder: the one that a killed start left running, or a new one. */
export async function findOrLaunch(plan: ServerPlan): Promise<Postmaster> {
  const { cluster } = partsOf(plan.directory);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await readPostmaster(cluster);
    if (found && (await isServerOf(cluster, found.pid))) return found;
    if (found) await rm(join(cluster, "postmaster.pid"), { force: true });
    const failure = await launch(plan);
    if (!failure) continue;
    const passing = /shared memory block|Address already in use|lock file/.test(failure);
    const sameAgain = plan.port !== undefined && failure.includes("Address already in use");
    if (!passing || sameAgain || Date.now() > deadline) {
      throw new PostgresProblem(`PostgreSQL did not start: ${failure}`);
    }
    await pause(300);
  }
}

/** Says why it failed, or nothing. pg_ctl puts the server into a session of its own, out of Ctrl-C's reach. */
async function launch({
  directory,
  binaries,
  account,
  port,
  settings,
}: ServerPlan): Promise<string | undefined> {
  const { cluster, logFile } = partsOf(directory);
  await rotate(logFile);
  const logged = await sizeOf(logFile);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  options.push(`-p ${port ?? (await freePort())}`);
  const { exitCode, stderr } = await runProgram(account, binaries.pg_ctl, [
    "start",
    "--wait",
    `--pgdata=${cluster}`,
    `--log=${logFile}`,
    `--options=${options.join(" ")}`,
  ]);
  if (exitCode === 0) return undefined;
  const news = (await readFile(logFile, "utf8").catch(() => "")).slice(logged);
  return (firstComplaint(news) ?? stderr.trim()) || "its log gives no reason";
}

export async function shutDown({ directory, binaries, account }: ServerPlan): Promise<void> {
  const { cluster } = partsOf(directory);
  const running = await readPostmaster(cluster);
  const { exitCode, stderr } = await runProgram(account, binaries.pg_ctl, [
    "stop",
    "--wait",
    "--mode=fast",
    `--pgdata=${cluster}`,
  ]);
  if (exitCode !== 0 && !stderr.includes("Is server running?")) {
    throw new PostgresProblem(`PostgreSQL did not stop: ${stderr.trim()}`);
  }
  // Its pid file goes a moment before the process does.
  while (running && (await isServerOf(cluster, running.pid))) await pause(10);
}

function firstComplaint(log: string): string | undefined {
  const lines = log.split("\n").map((line) => line.replace(/^.*?(?=(FATAL|PANIC|LOG|HINT|DETAIL): )/, ""));
  const bind = lines.find((line) => line.includes("could not bind"));
  const fatal = lines.find((line) => /^(FATAL|PANIC):/.test(line));
  return (bind ?? fatal)?.replace(/^\w+:\s*/, "");
}

async function rotate(logFile: string): Promise<void> {
  if ((await sizeOf(logFile)) > LARGEST_LOG_BYTES) await rename(logFile, `${logFile}.1`);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}
