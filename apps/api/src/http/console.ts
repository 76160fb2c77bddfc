import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import { DomainError } from "@reform-ledger/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refusals.js";

/** Serves the built console as its build has compressed it; an address that only the console knows gets its page. */
export async function serveConsole(app: FastifyInstance, directory: string): Promise<void> {
  const isBuilt = existsSync(join(directory, "index.html"));
  if (isBuilt) {
    const hashed = `${sep}assets${sep}`;
    await app.register(fastifyStatic, {
      root: directory,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const isHashed = path.slice(directory.length).startsWith(hashed);
        reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (isBuilt && asksForPage(request)) return sendPage(reply);
    return refuse(request, reply, new DomainError("NOT_FOUND", "notFound"));
  });
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply.header("cache-control", "no-cache").sendFile("index.html");
}

function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (/^\/(graphql|api|uploads|files|assets|healthz|readyz)([/?]|$)/.test(url)) return false;
  return headers.accept?.includes("text/html") ?? false;
}
