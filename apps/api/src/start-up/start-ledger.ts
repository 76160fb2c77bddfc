import { fileURLToPath } from "node:url";
import type { FastifyRequest } from "fastify";
import pg from "pg";
import { type Auth, createAuth } from "../access/auth.js";
import { createAuthenticate } from "../access/authenticate.js";
import { createApp } from "../app.js";
import type { Config } from "../config.js";
import { Context } from "../context.js";
import { languageOf } from "../errors/request-scope.js";
import { evidenceFiles } from "../evidence/evidence-files.js";
import { EvidenceStorage } from "../evidence/evidence-storage.js";
import { annexFiles } from "../plans/annex-files.js";
import { createSchema } from "../schema.js";
import { seedCatalogues } from "../seed/seed.js";
import type { Announcement } from "./announcement.js";
import { startBackground } from "./background.js";
import { claimDataDirectory, keptSecret } from "./data-directory.js";
import { openDatabase } from "./database.js";
import { prepareDemo } from "./demo.js";
import type { Lifecycle } from "./lifecycle.js";
import { storeMissingStandings } from "./missing-standings.js";
import { claimPort, listenProblem } from "./port.js";

const consoleDirectory = fileURLToPath(new URL("../../../admin/dist", import.meta.url));
const viteOrigin = "http://localhost:5173";

/** Starts all of it, step by step; a `StartProblem` says which step could not be taken. */
export async function startLedger(
  config: Config,
  lifecycle: Lifecycle,
  say: (line: string) => void,
): Promise<Announcement> {
  const port = await claimPort(config.host, config.port);
  await claimDataDirectory(config.dataDirectory);
  const baseUrl = config.baseUrl ?? `http://localhost:${port}`;
  const { url, dataSource } = await openDatabase(config, lifecycle, say);
  await storeMissingStandings(dataSource);
  await seedCatalogues(dataSource);
  const demo = await prepareDemo(config, dataSource);
  lifecycle.goOn();

  const auth = await openSignIn(config, { url, baseUrl, port }, lifecycle);
  const storage = new EvidenceStorage({
    dataDirectory: config.dataDirectory,
    maxBytes: config.maxUploadBytes,
  });
  const authenticate = createAuthenticate({ auth, dataSource });
  const context = async ({ id, headers }: FastifyRequest) => {
    const actor = await authenticate(headers);
    return new Context(dataSource, actor, languageOf(headers["accept-language"]), id, storage);
  };
  const app = await createApp({
    config,
    baseUrl,
    schema: await createSchema(),
    context,
    files: evidenceFiles({ storage, context, dataSource }),
    papers: annexFiles({ context }),
    ping: () => dataSource.query("SELECT 1"),
    auth,
    ...(demo && { demoAccounts: demo.accounts }),
    consoleDirectory,
  });
  lifecycle.onStop(() => app.close());
  lifecycle.goOn();
  await app.http.listen({ host: config.host, port }).catch((error: NodeJS.ErrnoException) => {
    throw listenProblem(error, config.host, port);
  });
  const onProblem = (error: unknown) => app.http.log.error(error);
  await startBackground(config, { url, dataSource, baseUrl, onProblem }, lifecycle);
  return {
    baseUrl,
    dataDirectory: config.dataDirectory,
    isEmbedded: !config.databaseUrl,
    ...(demo && { demo: demo.announcement }),
  };
}

interface Place {
  url: string;
  baseUrl: string;
  port: number;
}

async function openSignIn(
  config: Config,
  { url, baseUrl, port }: Place,
  lifecycle: Lifecycle,
): Promise<Auth> {
  const secret = config.authSecret ?? (await keptSecret(config.dataDirectory, "auth-secret", 32)).value;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", () => undefined);
  lifecycle.onStop(() => pool.end());
  return createAuth(pool, {
    baseUrl,
    secret,
    trustedOrigins: config.isProduction ? [baseUrl] : [baseUrl, `http://127.0.0.1:${port}`, viteOrigin],
    secureCookies: baseUrl.startsWith("https:"),
  });
}
