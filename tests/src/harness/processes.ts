import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Program {
  child: ChildProcess;
  /** Everything it has said so far. */
  output(): string;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** What a newcomer's shell has, without what npm and the test runner add to it. */
export function plainEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept =
    /^(PATH|HOME|USER|LANG|TMPDIR|TEMP|SystemRoot|APPDATA|LOCALAPPDATA|CHROMIUM_PATH|NPM_CONFIG_.*)$/;
  const own = Object.entries(process.env).filter(([name]) => kept.test(name));
  const env: NodeJS.ProcessEnv = { ...Object.fromEntries(own), ...extra };
  env.PATH = env.PATH?.split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");
  return env;
}

/** Starts a program in a process group of its own, as a shell does. */
export function run(program: string, options: string[], env: NodeJS.ProcessEnv, cwd = root): Program {
  const child = spawn(program, options, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { child, output: () => said, ended };
}

/** What Ctrl-C does in a terminal: every program of the group gets the signal. */
export function signalGroup({ child }: Program, signal: NodeJS.Signals): void {
  if (child.pid) process.kill(-child.pid, signal);
}
