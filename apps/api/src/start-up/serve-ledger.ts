import { fileURLToPath } from "node:url";
import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import pg from "pg";
import type { DataSource } from "typeorm";
import { AccessChanges } from "../access/access-changes.js";
import { type Auth, createAuth } from "../access/auth.js";
import { createAuthenticate } from "../access/authenticate.js";
import { KnownActors } from "../access/known-actors.js";
import { forgetOnOwnWrites, forgetOnSignOut } from "../access/own-writes.js";
import { createApp } from "../app.js";
import type { Config } from "../config.js";
import { Context } from "../context.js";
import { outliveConnections } from "../database/data-source.js";
import { Replicas } from "../database/replicas.js";
import { languageOf } from "../errors/request-scope.js";
import { evidenceFiles } from "../evidence/evidence-files.js";
import { EvidenceStorage } from "../evidence/evidence-storage.js";
import { replicaReads } from "../http/replica-reads.js";
import { annexFiles } from "../plans/annex-files.js";
import type { Shared } from "../processes/shared.js";
import { createSchema } from "../schema.js";
import type { DemoAccount } from "../seed/people.js";
import type { Lifecycle } from "./lifecycle.js";
import { listenProblem } from "./port.js";

const consoleDirectory = fileURLToPath(new URL("../../../admin/dist", import.meta.url));
const viteOrigin = "http://localhost:5173";

/** What was settled before anything serves; plain data, so that it can be handed to another process. */
export interface Place {
  /** The migrated database. */
  url: string;
  port: number;
  /** The address that people use. */
  baseUrl: string;
  /** Signs sessions. */
  secret: string;
  demoAccounts: DemoAccount[];
}

/** Serves the API and the console on the port until the lifecycle ends. */
export async function serveLedger(
  config: Config,
  place: Place,
  dataSource: DataSource,
  lifecycle: Lifecycle,
  shared?: Shared,
): Promise<{ log: FastifyBaseLogger }> {
  const { baseUrl, demoAccounts } = place;
  const isSecure = baseUrl.startsWith("https:");
  const auth = openSignIn(config, place, lifecycle, shared);
  const known = await rememberActors(place, dataSource, lifecycle);
  const storage = new EvidenceStorage({
    dataDirectory: config.dataDirectory,
    maxBytes: config.maxUploadBytes,
  });
  const authenticate = createAuthenticate({ auth, dataSource, known });
  const context = async ({ id, headers }: FastifyRequest) => {
    const actor = await authenticate(headers);
    return new Context(dataSource, actor, languageOf(headers["accept-language"]), id, storage);
  };
  const replicas = new Replicas(dataSource);
  const app = await createApp({
    config,
    baseUrl,
    schema: await createSchema(),
    context,
    files: evidenceFiles({ storage, context, dataSource, shared }),
    papers: annexFiles({ context }),
    ping: () => dataSource.query("SELECT 1"),
    auth: { handler: forgetOnSignOut(auth.handler, known) },
    demoAccounts,
    consoleDirectory,
    apolloPlugins: replicas.count > 0 ? [replicaReads({ replicas, isSecure })] : [],
    shared,
  });
  lifecycle.onStop(() => app.close());
  lifecycle.goOn();
  const { host } = config;
  await app.http.listen({ host, port: place.port }).catch((error: NodeJS.ErrnoException) => {
    throw listenProblem(error, host, place.port);
  });
  return { log: app.http.log };
}

async function rememberActors(
  { url }: Place,
  dataSource: DataSource,
  lifecycle: Lifecycle,
): Promise<KnownActors> {
  const known = new KnownActors();
  const changes = new AccessChanges(url, known);
  lifecycle.onStop(() => changes.stop());
  forgetOnOwnWrites(dataSource, known);
  await changes.start();
  return known;
}

function openSignIn(
  { isProduction }: Config,
  { url, baseUrl, port, secret }: Place,
  lifecycle: Lifecycle,
  shared: Shared | undefined,
): Auth {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", () => undefined);
  outliveConnections(pool);
  lifecycle.onStop(() => pool.end());
  return createAuth(pool, {
    baseUrl,
    secret,
    trustedOrigins: isProduction ? [baseUrl] : [baseUrl, `http://127.0.0.1:${port}`, viteOrigin],
    secureCookies: baseUrl.startsWith("https:"),
    shared,
  });
}
