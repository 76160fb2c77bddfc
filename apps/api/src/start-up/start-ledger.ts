import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { Workers } from "../processes/workers.js";
import { seedCatalogues } from "../seed/seed.js";
import type { Announcement } from "./announcement.js";
import { startBackground } from "./background.js";
import { claimDataDirectory, keptSecret } from "./data-directory.js";
import { openDatabase } from "./database.js";
import { type Demo, prepareDemo } from "./demo.js";
import type { Lifecycle } from "./lifecycle.js";
import { storeMissingStandings } from "./missing-standings.js";
import { claimPort } from "./port.js";
import { reasonOf } from "./problem.js";
import { type Place, serveLedger } from "./serve-ledger.js";

/** Starts all of it, step by step; a `StartProblem` says which step could not be taken. */
export async function startLedger(
  config: Config,
  lifecycle: Lifecycle,
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<Announcement> {
  const { place, dataSource, demo } = await prepare(config, lifecycle, say);
  const { url, baseUrl } = place;
  let onProblem = (problem: unknown) => warn(`Background work failed: ${reasonOf(problem)}.`);
  if (config.processes > 1) {
    const workers = new Workers(place, warn);
    lifecycle.onStop(() => workers.stop());
    await workers.start(config.processes);
  } else {
    const { log } = await serveLedger(config, place, dataSource, lifecycle);
    onProblem = (problem) => log.error(problem);
  }
  lifecycle.goOn();
  await startBackground(config, { url, dataSource, baseUrl, onProblem }, lifecycle);
  return {
    baseUrl,
    dataDirectory: config.dataDirectory,
    isEmbedded: !config.databaseUrl,
    ...(demo && { demo: demo.announcement }),
  };
}

interface Prepared {
  place: Place;
  dataSource: DataSource;
  demo: Demo | undefined;
}

/** Everything that is done once, however many processes serve. */
async function prepare(config: Config, lifecycle: Lifecycle, say: (line: string) => void): Promise<Prepared> {
  const port = await claimPort(config.host, config.port);
  await claimDataDirectory(config.dataDirectory);
  const { url, dataSource } = await openDatabase(config, lifecycle, say);
  await storeMissingStandings(dataSource);
  await seedCatalogues(dataSource);
  const demo = await prepareDemo(config, dataSource);
  const secret = config.authSecret ?? (await keptSecret(config.dataDirectory, "auth-secret", 32)).value;
  lifecycle.goOn();
  const baseUrl = config.baseUrl ?? `http://localhost:${port}`;
  return { place: { url, port, baseUrl, secret, demoAccounts: demo?.accounts ?? [] }, dataSource, demo };
}
