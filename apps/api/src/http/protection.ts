import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

export interface ProtectionOptions {
  requestsPerMinute: number;
  /** Whether people reach it over https. */
  isSecure: boolean;
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
export const graphiqlSources: Directives = { ...consoleSources, workerSrc: ["blob:"] };

/** Security headers, and a limit on what one address may ask for. */
export async function protect(app: FastifyInstance, { requestsPerMinute, isSecure }: ProtectionOptions) {
  const options: FastifyHelmetOptions = {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...consoleSources, ...(isSecure && { upgradeInsecureRequests: [] }) },
    },
    strictTransportSecurity: isSecure,
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    referrerPolicy: { policy: "same-origin" },
  };
  await app.register(helmet, options);
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    hook: "onRequest",
    allowList: ({ url }) => !isCounted(url),
    errorResponseBuilder: (_request, { statusCode }) =>
      Object.assign(new Error("rate limited"), { statusCode }),
  });
}

/** Pages and their parts are cheap; what reads or writes the ledger is counted. */
function isCounted(url: string): boolean {
  return /^\/(graphql|api|uploads|files)\b/.test(url);
}
