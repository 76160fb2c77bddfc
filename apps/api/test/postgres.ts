import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@reform-ledger/postgres";
import type { TestProject } from "vitest/node";
import { connect, migrate } from "../src/database/data-source.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's own database, from which others are made. */
    adminUrl: string;
  }
}

/** One PostgreSQL for a run of tests, with a migrated template that each of them copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "reform-ledger-api-"));
  const postgres = await startPostgres({ directory: join(home, "postgres"), settings: { fsync: "off" } });
  try {
    await postgres.createDatabase("template_ledger");
    const dataSource = await connect(postgres.url("template_ledger"));
    await migrate(dataSource).finally(() => dataSource.destroy());
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide("adminUrl", postgres.url("postgres"));
  return async () => {
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  };
}
