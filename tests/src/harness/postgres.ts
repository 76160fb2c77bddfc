import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@reform-ledger/postgres";
import type { TestProject } from "vitest/node";
import { addressOf, runApi, templateDatabase } from "./api.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's own database, from which others are made. */
    adminUrl: string;
  }
}

/** One PostgreSQL for a run, with a template that the API itself has migrated and filled. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "reform-ledger-outside-"));
  const postgres = await startPostgres({ directory: join(home, "postgres"), settings: { fsync: "off" } });
  const leave = async () => {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await postgres.createDatabase(templateDatabase);
    const api = runApi({ DATABASE_URL: postgres.url(templateDatabase), DATA_DIR: join(home, "data") });
    await addressOf(api, 60_000);
    api.child.kill("SIGINT");
    await api.ended;
  } catch (error) {
    await leave();
    throw error;
  }
  project.provide("adminUrl", postgres.url("postgres"));
  return leave;
}
