import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Actor, badInput, DomainError, demandEver, type FieldProblem } from "@reform-ledger/domain";
import { Server, type ServerOptions } from "@tus/server";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { languageOf } from "../errors/request-scope.js";
import type { Shared } from "../processes/shared.js";
import { type EvidenceStorage, tooLarge, uploadPrefixOf } from "./evidence-storage.js";
import { promisedType } from "./file-kinds.js";
import { safeFileName } from "./file-name.js";
import { locksOver } from "./upload-locks.js";

export interface UploadOptions {
  storage: EvidenceStorage;
  /** Who asks; null is nobody. */
  authenticate: (request: FastifyRequest) => Promise<Actor | null>;
  /** How many uploads one person or key may have that are not evidence yet. */
  maxUnused?: number;
  /** Locks for all the processes behind one port; absent where there is one process. */
  shared?: Shared | undefined;
}

type TusRequest = Parameters<NonNullable<ServerOptions["onIncomingRequest"]>>[0];

const defaultMaxUnused = 50;

/** Resumable uploads (tus 1.0) at /uploads; an upload is there for its creator only. */
export function uploads(options: UploadOptions): FastifyPluginAsync {
  return async (scope) => {
    const creators = new WeakMap<IncomingMessage, string>();
    const tus = tusServer(
      options,
      ({ runtime }) => creators.get(runtime?.node?.req as IncomingMessage) ?? "",
    );
    leaveBodiesAlone(scope);
    scope.route({
      method: ["POST", "HEAD", "PATCH", "DELETE", "OPTIONS"],
      url: "/uploads/*",
      handler: serve,
    });
    scope.route({ method: ["POST", "OPTIONS"], url: "/uploads", handler: serve });

    async function serve(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      const actor = await options.authenticate(request);
      demandEver(actor, "evidence.attach");
      creators.set(request.raw, uploadPrefixOf(actor));
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.hijack();
      await tus.handle(request.raw, reply.raw);
    }
  };
}

/** tus reads the bytes itself, as they come. */
function leaveBodiesAlone(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, _body, done) => done(null));
}

function tusServer(
  { storage, maxUnused = defaultMaxUnused, shared }: UploadOptions,
  creatorOf: (request: TusRequest) => string,
): Server {
  return new Server({
    path: "/uploads",
    datastore: storage.uploads,
    ...(shared && { locker: locksOver(shared) }),
    maxSize: storage.maxBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    namingFunction: (request) => `${creatorOf(request as TusRequest)}${randomBytes(16).toString("hex")}`,
    onIncomingRequest: async (request, uploadId) => {
      const creator = creatorOf(request);
      if (!creator || !uploadId.startsWith(creator)) throw new DomainError("NOT_FOUND", "notFound");
    },
    onUploadCreate: async (request, { metadata }) => {
      promisedType(safeFileName(metadata?.filename ?? metadata?.name));
      if ((await storage.countUploads(creatorOf(request))) >= maxUnused) {
        throw badInput("tooManyUploads", { max: maxUnused });
      }
      return {};
    },
    onResponseError: (request, error) => answerOf(request, error, storage.maxBytes),
  });
}

type TusError = Error | { status_code: number; body: string };

/** What is refused in words of ours, and in the shape of every other refusal. */
function answerOf(request: TusRequest, error: TusError, maxBytes: number) {
  const status = "status_code" in error ? error.status_code : 0;
  const refusal = error instanceof DomainError ? error : refusalOf(status, maxBytes);
  if (!refusal) return undefined;
  const language = languageOf(request.headers.get("accept-language") ?? undefined);
  const { code, messageKey: reason } = refusal;
  const fields: Omit<FieldProblem, "params">[] = refusal.fieldsIn(language);
  const body = { errors: [{ message: refusal.messageIn(language), extensions: { code, reason, fields } }] };
  return { status_code: status || statusOf(refusal), body: JSON.stringify(body) };
}

function refusalOf(status: number, maxBytes: number): DomainError | null {
  if (status === 413) return tooLarge(maxBytes);
  if (status === 404 || status === 410) return new DomainError("NOT_FOUND", "notFound");
  if (status >= 500 || status === 0) return new DomainError("INTERNAL", "internal", { requestId: "" });
  return null;
}

function statusOf({ code, messageKey }: DomainError): number {
  if (code === "NOT_FOUND") return 404;
  if (messageKey === "fileTypeNotAllowed") return 415;
  if (messageKey === "tooManyUploads") return 429;
  return code === "BAD_USER_INPUT" ? 400 : 500;
}
