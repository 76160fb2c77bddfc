import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

export interface Postmaster {
  pid: number;
  port: number;
}

/** The server that the cluster's pid file names; the file alone does not say that it still runs. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await readFile(join(cluster, "postmaster.pid"), "utf8").then(
    (content) => content.split("\n"),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port } : undefined;
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** After a crash or a reboot the number in the pid file may belong to any program. */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  // Windows tells the program's name only.
  return /postgres/i.test(command) && (process.platform === "win32" || command.includes(cluster));
}

async function commandOf(pid: number): Promise<string> {
  try {
    if (process.platform === "linux") return await readFile(`/proc/${pid}/cmdline`, "utf8");
    const [program, options]: [string, string[]] =
      process.platform === "win32"
        ? ["tasklist", ["/fi", `PID eq ${pid}`, "/fo", "csv", "/nh"]]
        : ["ps", ["-o", "command=", "-p", String(pid)]];
    return (await execute(program, options)).stdout;
  } catch {
    return "";
  }
}
