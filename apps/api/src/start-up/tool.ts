import { DomainError } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { type Config, readConfig } from "../config.js";
import { seedCatalogues } from "../seed/seed.js";
import { claimDataDirectory } from "./data-directory.js";
import { openDatabase } from "./database.js";
import { Lifecycle } from "./lifecycle.js";
import { sentenceFor } from "./problem.js";

/** Does one thing with the migrated database, says what came of it, and ends. */
export async function runTool(
  work: (config: Config, dataSource: DataSource) => Promise<string>,
): Promise<void> {
  const lifecycle = new Lifecycle();
  try {
    const config = readConfig(process.env);
    await claimDataDirectory(config.dataDirectory);
    const { dataSource } = await openDatabase(config, lifecycle, () => undefined);
    await seedCatalogues(dataSource);
    process.stdout.write(`${await work(config, dataSource)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof DomainError ? error.message : sentenceFor(error)}\n`);
    process.exitCode = 1;
  }
  await lifecycle.stop();
}
