import fastifyStatic from "@fastify/static";
import { DomainError } from "@reform-ledger/domain";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import type { Context } from "../context.js";
import { parseGlobalId } from "../lists/global-id.js";
import type { Evidence } from "./evidence.entity.js";
import { evidenceList } from "./evidence.list.js";
import type { EvidenceStorage } from "./evidence-storage.js";
import { attachmentHeader } from "./file-name.js";

export interface DownloadOptions {
  storage: EvidenceStorage;
  context: (request: FastifyRequest) => Promise<Context>;
}

type StoredEvidence = Evidence & { storageKey: string; fileName: string; mediaType: string };

const isStored = (evidence: Evidence | null): evidence is StoredEvidence => !!evidence?.storageKey;

/** Files of evidence at /files/evidence_1, for those who may see the evidence; never shown as pages. */
export function downloads({ storage, context }: DownloadOptions): FastifyPluginAsync {
  return async (scope) => {
    await scope.register(fastifyStatic, {
      root: storage.filesDirectory,
      serve: false,
      suppressWarning: true,
    });
    scope.get<{ Params: { id: string } }>("/files/:id", { compress: false }, async (request, reply) => {
      const { actor, loaders } = await context(request);
      if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
      const evidence = await loaders.one<Evidence>(evidenceList, rowOf(request.params.id));
      if (!isStored(evidence)) throw new DomainError("NOT_FOUND", "notFound");
      const { storageKey, fileName, mediaType } = evidence;
      return reply
        .header("content-type", mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType)
        .header("content-disposition", attachmentHeader(fileName))
        .header("content-security-policy", "default-src 'none'; sandbox")
        .header("x-content-type-options", "nosniff")
        .header("cache-control", "private, no-store")
        .sendFile(storageKey, { cacheControl: false, contentType: false });
    });
  };
}

/** A name of anything else is as unknown as evidence that may not be seen. */
function rowOf(id: string): string | null {
  try {
    const { name, rowId } = parseGlobalId(id);
    return name === "Evidence" ? rowId : null;
  } catch {
    return null;
  }
}
