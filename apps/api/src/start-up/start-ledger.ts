import { fileURLToPath } from "node:url";
import pg from "pg";
import { createAuth } from "../access/auth.js";
import { createAuthenticate } from "../access/authenticate.js";
import { createApp } from "../app.js";
import type { Config } from "../config.js";
import { Context } from "../context.js";
import { languageOf } from "../errors/request-scope.js";
import { createSchema } from "../schema.js";
import type { Announcement } from "./announcement.js";
import { claimDataDirectory, keptSecret } from "./data-directory.js";
import { openDatabase } from "./database.js";
import type { Lifecycle } from "./lifecycle.js";
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
  const secret = config.authSecret ?? (await keptSecret(config.dataDirectory, "auth-secret", 32)).value;
  const { url, dataSource } = await openDatabase(config, lifecycle, say);

  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", () => undefined);
  lifecycle.onStop(() => pool.end());
  const auth = createAuth(pool, {
    baseUrl,
    secret,
    trustedOrigins: config.isProduction ? [baseUrl] : [baseUrl, `http://127.0.0.1:${port}`, viteOrigin],
    secureCookies: baseUrl.startsWith("https:"),
  });

  const authenticate = createAuthenticate({ auth, dataSource });
  const app = await createApp({
    config,
    baseUrl,
    schema: await createSchema(),
    context: async ({ id, headers }) => {
      const actor = await authenticate(headers);
      return new Context(dataSource, actor, languageOf(headers["accept-language"]), id);
    },
    ping: () => dataSource.query("SELECT 1"),
    auth,
    consoleDirectory,
  });
  lifecycle.onStop(() => app.close());
  lifecycle.goOn();
  await app.http.listen({ host: config.host, port }).catch((error: NodeJS.ErrnoException) => {
    throw listenProblem(error, config.host, port);
  });
  return { baseUrl, dataDirectory: config.dataDirectory, isEmbedded: !config.databaseUrl };
}
