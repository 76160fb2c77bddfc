import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Linux counts processor time in hundredths of a second. */
const msPerTick = 10;

async function stat(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const ticks = (from, count) =>
    fields.slice(from, from + count).reduce((sum, each) => sum + Number(each), 0);
  return text && { pid, parent: Number(fields[1]), own: ticks(11, 2), ended: ticks(13, 2) };
}

async function allProcesses() {
  const names = await readdir("/proc");
  const stats = await Promise.all(names.map(Number).filter(Number.isInteger).map(stat));
  return stats.filter(Boolean);
}

function familyOf(pid, processes) {
  const family = new Set([pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const each of processes) if (family.has(each.parent)) family.add(each.pid);
  }
  return processes.filter((each) => family.has(each.pid));
}

/** The processor time of a process with its children, in milliseconds, those that have ended included. */
export async function cpuOf(pid) {
  const family = familyOf(pid, await allProcesses());
  return family.reduce((sum, { own, ended }) => sum + own + ended, 0) * msPerTick;
}

/** The memory that a process and its children hold, in megabytes. */
export async function memoryOf(pid) {
  const family = familyOf(pid, await allProcesses());
  const sizes = await Promise.all(
    family.map(async (each) => {
      const text = await readFile(`/proc/${each.pid}/status`, "utf8").catch(() => "");
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

export async function postmasterOf(directory) {
  return Number((await readFile(join(directory, "cluster", "postmaster.pid"), "utf8")).split("\n")[0]);
}
