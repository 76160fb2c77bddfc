import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import type { ApolloServerPlugin } from "@apollo/server";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { type DemoRouteOptions, demoRoute } from "./access/demo-route.js";
import type { Config } from "./config.js";
import type { Context } from "./context.js";
import { languageOf, requestScope } from "./errors/request-scope.js";
import { readiness, serveHealth } from "./health/health.js";
import { serveConsole } from "./http/console.js";
import { serveGraphql } from "./http/graphql.js";
import { protect } from "./http/protection.js";
import { refuse } from "./http/refusals.js";
import { logStream, RequestLog } from "./http/request-log.js";
import { mountWebHandler, type WebHandler } from "./http/web-handler.js";
import type { Shared } from "./processes/shared.js";

const largestBodyBytes = 2 * 1024 * 1024;
const closingPatienceMs = 10_000;

export interface AppParts {
  config: Pick<Config, "isProduction" | "logLevel" | "requestsPerMinute" | "trustedProxies">;
  /** The address that people use. */
  baseUrl: string;
  schema: GraphQLSchema;
  context: (request: FastifyRequest) => Promise<Context>;
  /** Fails while the database cannot be reached. */
  ping: () => Promise<unknown>;
  /** Sign-in, beneath /api/auth. */
  auth: { handler: WebHandler };
  /** Uploads at /uploads and downloads at /files. */
  files?: FastifyPluginAsync;
  /** Word and Excel papers that are made when they are asked for. */
  papers?: FastifyPluginAsync;
  /** The accounts of a demonstration, named on the sign-in page. */
  demoAccounts?: DemoRouteOptions["accounts"];
  /** Where the built console lies. */
  consoleDirectory: string;
  apolloPlugins?: ApolloServerPlugin<Context>[];
  /** Present where several processes serve behind one port. */
  shared?: Shared | undefined;
}

export interface App {
  http: FastifyInstance;
  /** Takes no more requests and lets those under way finish, for ten seconds at most. */
  close(): Promise<void>;
}

export async function createApp(parts: AppParts): Promise<App> {
  const { config, baseUrl } = parts;
  const log = logStream();
  const http = fastify({
    logger: { level: config.logLevel, stream: log.stream },
    logController: new RequestLog(),
    bodyLimit: largestBodyBytes,
    trustProxy: config.trustedProxies ?? false,
    genReqId: ({ headers }) => requestIdFrom(headers["x-request-id"]),
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => {
      refuse(request, reply, error);
    },
  });
  http.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  nameRequests(http);
  await protect(http, {
    requestsPerMinute: config.requestsPerMinute,
    isSecure: baseUrl.startsWith("https:"),
    shared: parts.shared,
  });
  await http.register(compress, {
    threshold: 1024,
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });

  serveHealth(http, readiness(parts.ping));
  await mountWebHandler(http, "/api/auth", baseUrl, parts.auth.handler);
  const accounts = parts.demoAccounts ?? [];
  await http.register(demoRoute, { enabled: accounts.length > 0, accounts });
  if (parts.files) await http.register(parts.files);
  if (parts.papers) await http.register(parts.papers);
  const stopGraphql = await serveGraphql(http, {
    schema: parts.schema,
    context: parts.context,
    isProduction: config.isProduction,
    plugins: parts.apolloPlugins ?? [],
  });
  await serveConsole(http, parts.consoleDirectory);
  const close = closer(http, stopGraphql);
  return { http, close: () => close().finally(log.end) };
}

/** A caller's own request id is kept when it is harmless, so that its log and ours meet. */
function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && /^[\w.-]{8,64}$/.test(header) ? header : randomUUID();
}

function nameRequests(http: FastifyInstance): void {
  http.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    const language = languageOf(request.headers["accept-language"]);
    requestScope.run({ language, requestId: request.id }, done);
  });
}

function closer(http: FastifyInstance, stopGraphql: () => Promise<void>): () => Promise<void> {
  let isClosing = false;
  // A connection kept alive would otherwise be waited for after its last answer.
  http.addHook("onSend", (_request, reply, payload, done) => {
    if (isClosing) reply.header("connection", "close");
    done(null, payload);
  });
  return async () => {
    isClosing = true;
    const deadline = setTimeout(() => http.server.closeAllConnections(), closingPatienceMs);
    await http.close();
    clearTimeout(deadline);
    await stopGraphql();
  };
}
