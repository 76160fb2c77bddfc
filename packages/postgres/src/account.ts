import { execFile, spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { PostgresProblem } from "./problem.js";

const execute = promisify(execFile);

/** The system account that PostgreSQL runs under; empty where it is our own. */
export interface Account {
  uid?: number;
  gid?: number;
  /** Set where the account cannot reach the files by itself, as in a clone inside /root. */
  reachesEverything?: boolean;
}

export interface Outcome {
  exitCode: number | null;
  stderr: string;
}

/** PostgreSQL refuses to run as root, so a start by root goes on under `postgres` or, failing that, `nobody`. */
export async function chooseAccount(paths: string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const account = (await lookUp("postgres")) ?? (await lookUp("nobody"));
  if (!account) {
    throw new PostgresProblem(
      "PostgreSQL may not run as root and this system has no user postgres or nobody.",
    );
  }
  const reachable = await Promise.all(paths.map((path) => mayEnter(account, path)));
  if (reachable.every(Boolean)) return account;
  if (await execute("setpriv", [...privileges(account), "true"]).catch(() => undefined)) {
    return { ...account, reachesEverything: true };
  }
  throw new PostgresProblem(
    `PostgreSQL may not run as root and its user cannot enter ${paths[reachable.indexOf(false)]}: ` +
      "start from a folder that everyone may enter, or not as root.",
  );
}

/** Runs one of PostgreSQL's programs to its end; our own environment, with its secrets, stays with us. */
export async function runProgram(account: Account, program: string, options: string[]): Promise<Outcome> {
  const { uid, gid, reachesEverything } = account;
  const { PATH = "", SystemRoot, TEMP, TMPDIR } = process.env;
  const env = { PATH, LC_ALL: "C", TZ: "UTC", ...defined({ SystemRoot, TEMP, TMPDIR }) };
  const child = reachesEverything
    ? spawn("setpriv", [...privileges(account), program, ...options], {
        env,
        stdio: ["ignore", "ignore", "pipe"],
      })
    : spawn(program, options, { env, ...defined({ uid, gid }), stdio: ["ignore", "ignore", "pipe"] });
  const stderr = text(child.stderr).catch(() => "");
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", (error) =>
      reject(new PostgresProblem(`PostgreSQL cannot run here: ${error.message}.`)),
    );
    child.once("exit", resolve);
  });
  // A server left running by pg_ctl may hold the pipe open, so its end is not waited for.
  const said = exitCode === 0 ? "" : await stderr;
  child.stderr.destroy();
  return { exitCode, stderr: said };
}

/** The one right that reaches files in closed folders, kept for what PostgreSQL asks of access(2) too. */
function privileges({ uid, gid }: Account): string[] {
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    "--inh-caps=-all,+dac_override",
    "--ambient-caps=-all,+dac_override",
  ];
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => execute("id", [flag, name])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
}

async function mayEnter(account: Account, path: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & bit)) return false;
  const parent = dirname(path);
  return parent === path || mayEnter(account, parent);
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
