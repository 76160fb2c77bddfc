import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Postgres, PostgresProblem, startPostgres } from "./index.js";
import { isServerOf, readPostmaster } from "./running.js";

let home: string;
let directory: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "reform-ledger-postgres-"));
  directory = join(home, "postgres");
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

const started: Postgres[] = [];

async function start(options: { directory?: string; port?: number; log?: (line: string) => void } = {}) {
  const postgres = await startPostgres({ directory, settings: { fsync: "off" }, ...options });
  started.push(postgres);
  return postgres;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

async function serverOf(postgres: Postgres): Promise<number> {
  const found = await readPostmaster(join(directory, "cluster"));
  expect(found?.port).toBe(postgres.port);
  return found?.pid ?? 0;
}

const isRunning = (pid: number) => isServerOf(join(directory, "cluster"), pid);

async function gone(pid: number): Promise<void> {
  for (const deadline = Date.now() + 10_000; await isRunning(pid); await pause(50)) {
    if (Date.now() > deadline) throw new Error(`process ${pid} is still there`);
  }
}

describe("an embedded PostgreSQL", () => {
  it("keeps what was written over a restart", async () => {
    const first = await start();
    await first.createDatabase("ledger");
    await first.createDatabase("ledger");
    await query(first.url("ledger"), "CREATE TABLE point AS SELECT 81.40 AS total");
    const pid = await serverOf(first);
    await Promise.all([first.stop(), first.stop()]);
    expect(await isRunning(pid)).toBe(false);

    const second = await start();
    expect(await query(second.url("ledger"), "SELECT total FROM point")).toEqual(["81.40"]);
  });

  it("sorts in Vietnamese, searches without diacritics and speaks UTF-8", async () => {
    const postgres = await start();
    const sorted = await query(
      postgres.url("postgres"),
      `SELECT name FROM (VALUES ('Đông'), ('Dung'), ('Em'), ('Ân'), ('An')) AS names (name) ORDER BY name COLLATE "vi-VN-x-icu"`,
    );
    expect(sorted).toEqual(["An", "Ân", "Dung", "Đông", "Em"]);
    for (const extension of ["unaccent", "pg_trgm", "ltree"]) {
      await query(postgres.url("postgres"), `CREATE EXTENSION ${extension}`);
    }
    expect(await query(postgres.url("postgres"), "SELECT unaccent(lower('ĐƯỜNG Nguyễn'))")).toEqual([
      "duong nguyen",
    ]);
  });

  it("copies a template and drops a copy that is in use", async () => {
    const postgres = await start();
    await postgres.cloneDatabase("ledger", "copy");
    expect(await query(postgres.url("copy"), "SELECT total FROM point")).toEqual(["81.40"]);
    const user = new pg.Client({ connectionString: postgres.url("copy") });
    user.on("error", () => undefined);
    await user.connect();
    await postgres.dropDatabase("copy");
    await postgres.dropDatabase("copy");
    await expect(query(postgres.url("copy"), "SELECT 1")).rejects.toThrow("does not exist");
  });

  it("listens on this machine only, behind a password that nobody else may read", async () => {
    const postgres = await start();
    expect(await query(postgres.url("postgres"), "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
    expect((await stat(join(directory, "password"))).mode & 0o777).toBe(0o600);
    const password = (await readFile(join(directory, "password"), "utf8")).trim();
    await expect(query(postgres.url("postgres").replace(password, "postgres"), "SELECT 1")).rejects.toThrow(
      "password authentication failed",
    );
  });

  it("says in one sentence that the data is in use", async () => {
    const owner = await start();
    await expect(start()).rejects.toThrow(/^The data in .* is in use by another Reform Ledger: .*\.$/);
    expect(await query(owner.url("postgres"), "SELECT 1")).toEqual([1]);
  });

  it("says in one sentence that a wanted port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const failure = await start({ port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PostgresProblem);
    expect(String(failure)).toContain("Address already in use");
    other.close();
  });

  it("takes over the server of a start that was killed", async () => {
    const script = `import { startPostgres } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
      const postgres = await startPostgres({ directory: ${JSON.stringify(directory)} });
      console.log(postgres.port);
      setInterval(() => {}, 1000);`;
    const killed = spawn(process.execPath, ["--input-type=module", "--eval", script]);
    const port = await new Promise<number>((resolve) =>
      killed.stdout.once("data", (said) => resolve(Number(said))),
    );
    killed.kill("SIGKILL");

    const heir = await start();
    expect(heir.port).toBe(port);
    expect(await query(heir.url("ledger"), "SELECT total FROM point")).toEqual(["81.40"]);
  });

  it("starts after the server itself was killed", async () => {
    const killed = await start();
    const pid = await serverOf(killed);
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const next = await start();
    expect(await query(next.url("ledger"), "SELECT total FROM point")).toEqual(["81.40"]);
  });

  it("starts over a pid file whose number now belongs to another program", async () => {
    await writeFile(
      join(directory, "cluster", "postmaster.pid"),
      [process.pid, join(directory, "cluster"), 1, 5432, "", "127.0.0.1", "", "ready", ""].join("\n"),
    );
    const postgres = await start();
    expect(await query(postgres.url("postgres"), "SELECT 1")).toEqual([1]);
  });

  it("starts after a first start that was cut short", async () => {
    const other = join(home, "other");
    await mkdir(join(`${other}.new-999999999`, "cluster"), { recursive: true });
    const said: string[] = [];
    await start({ directory: other, log: (line) => said.push(line) });
    expect(said).toEqual(["Preparing the database for the first time"]);
    expect((await readdir(home)).filter((name) => name.includes(".new-"))).toEqual([]);
  });

  it("leaves a folder alone that holds something else", async () => {
    const photos = join(home, "photos");
    await mkdir(photos);
    await writeFile(join(photos, "holiday.jpg"), "");
    await expect(startPostgres({ directory: photos })).rejects.toThrow("is not empty and holds no database");
    expect(await readdir(photos)).toEqual(["holiday.jpg"]);
  });
});
