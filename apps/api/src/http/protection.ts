import type { IncomingMessage, ServerResponse } from "node:http";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import type { Shared } from "../processes/shared.js";
import { countsOver } from "./shared-limits.js";

export interface ProtectionOptions {
  requestsPerMinute: number;
  /** Whether people reach it over https. */
  isSecure: boolean;
  /** Counts for all the processes behind one port; absent where there is one process. */
  shared?: Shared | undefined;
}

type Directives = Record<string, string[]>;

/** The console: emotion writes its styles into the page, everything else comes from here. */
const consoleSources: Directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** GraphiQL: its editor works in workers that the page makes. */
const graphiqlSources: Directives = { ...consoleSources, workerSrc: ["blob:"] };

const policy = "content-security-policy";

/** The policy of GraphiQL's page, in place of the console's. */
export const graphiqlPolicy = (): Record<string, string> => {
  const headers = headersOf({ contentSecurityPolicy: { useDefaults: false, directives: graphiqlSources } });
  return { [policy]: headers[policy] ?? "" };
};

/** What helmet sets, worked out once: it is the same on every answer, and working it out is dear. */
function headersOf(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}

/** Security headers, and a limit on what one address may ask for. */
export async function protect(
  app: FastifyInstance,
  { requestsPerMinute, isSecure, shared }: ProtectionOptions,
) {
  const headers = headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...consoleSources, ...(isSecure && { upgradeInsecureRequests: [] }) },
    },
    strictTransportSecurity: isSecure,
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    referrerPolicy: { policy: "same-origin" },
  });
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    hook: "onRequest",
    ...(shared && { store: countsOver(shared) }),
    allowList: ({ url }) => !isCounted(url),
    errorResponseBuilder: (_request, { statusCode }) =>
      Object.assign(new Error("rate limited"), { statusCode }),
  });
}

/** Pages and their parts are cheap; what reads or writes the ledger is counted. */
function isCounted(url: string): boolean {
  return /^\/(graphql|api|uploads|files)\b/.test(url);
}
