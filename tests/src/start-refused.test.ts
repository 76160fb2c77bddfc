import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { runApi, urlOf } from "./harness/api.js";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "reform-ledger-refused-"));
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

async function failure(env: NodeJS.ProcessEnv): Promise<string> {
  const program = runApi({ DATA_DIR: join(home, "data"), ...env });
  expect(await program.ended).toBe(1);
  const output = program.output();
  expect(output).not.toMatch(/^\s+at /m);
  return output.trim();
}

describe("a start that cannot succeed says why in one sentence", () => {
  it("when the port is in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    expect(await failure({ PORT: String(port) })).toBe(
      `Port ${port} is in use: stop what uses it, or choose another one with PORT.`,
    );
    other.close();
  });

  it("when a setting is wrong", async () => {
    expect(await failure({ PORT: "four thousand" })).toBe(
      'PORT must be a whole number from 0 to 65535, not "four thousand".',
    );
  });

  it("when the address of the interface is not this machine's", async () => {
    expect(await failure({ HOST: "203.0.113.7" })).toBe(
      "HOST is 203.0.113.7, which is no address of this machine.",
    );
  });

  it("when no database answers", async () => {
    expect(await failure({ DATABASE_URL: "postgresql://ledger:secret@127.0.0.1:9/ledger" })).toBe(
      "The database at 127.0.0.1:9/ledger cannot be reached: connect ECONNREFUSED 127.0.0.1:9.",
    );
  });

  it("when the database is not there", async () => {
    const said = await failure({ DATABASE_URL: urlOf(inject("adminUrl"), "nowhere") });
    expect(said).toMatch(
      /^The database at 127\.0\.0\.1:\d+\/nowhere cannot be reached: database "nowhere" does not exist\.$/,
    );
  });

  it("when the folder cannot be written to", async () => {
    const file = join(home, "file");
    await writeFile(file, "");
    expect(await failure({ DATA_DIR: join(file, "data") })).toMatch(
      /^The folder .*\/file\/data cannot be written to \(.*\): choose another one with DATA_DIR\.$/,
    );
  });

  it("when production is asked for without its settings", async () => {
    expect(await failure({ NODE_ENV: "production", DEMO_PASSWORD: "" })).toMatch(
      /^AUTH_SECRET must be set in production: .*\.\nBASE_URL must be set in production: .*\.$/,
    );
  });
});
