import { DomainError } from "@reform-ledger/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

export type WebHandler = (request: Request) => Promise<Response>;

/** Mounts a handler of the web's own Request and Response beneath a path. */
export async function mountWebHandler(
  app: FastifyInstance,
  path: string,
  baseUrl: string,
  handler: WebHandler,
) {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    scope.all(`${path}/*`, async (request, reply) => {
      refuseMalformedJson(request);
      return sendResponse(reply, await handler(webRequest(request, baseUrl)));
    });
  });
}

function webRequest({ method, url, headers, body, ip }: FastifyRequest, baseUrl: string): Request {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) sent.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  // Limits on sign-in count by this header, so a sender must not choose it.
  sent.set("x-forwarded-for", ip);
  return new Request(new URL(url, baseUrl), {
    method,
    headers: sent,
    ...(Buffer.isBuffer(body) && method !== "GET" && method !== "HEAD" && { body: new Uint8Array(body) }),
  });
}

function refuseMalformedJson({ headers, body }: FastifyRequest): void {
  if (!headers["content-type"]?.includes("json") || !Buffer.isBuffer(body) || body.length === 0) return;
  try {
    JSON.parse(body.toString("utf8"));
  } catch {
    throw new DomainError("BAD_USER_INPUT", "malformedJson");
  }
}

async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  if (response.status === 429) throw new DomainError("RATE_LIMITED", "rateLimited");
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") reply.header(name, value);
  }
  reply.header("set-cookie", response.headers.getSetCookie());
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
