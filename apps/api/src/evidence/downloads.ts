import fastifyStatic from "@fastify/static";
import { DomainError } from "@reform-ledger/domain";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import type { Context } from "../context.js";
import { parseGlobalId } from "../lists/global-id.js";
import type { Evidence } from "./evidence.entity.js";
import { evidenceList } from "./evidence.list.js";
import type { EvidenceStorage } from "./evidence-storage.js";
import { attachmentHeader, inlineHeader } from "./file-name.js";

export interface DownloadOptions {
  storage: EvidenceStorage;
  context: (request: FastifyRequest) => Promise<Context>;
}

type StoredEvidence = Evidence & { storageKey: string; fileName: string; mediaType: string };

const isStored = (evidence: Evidence | null): evidence is StoredEvidence => !!evidence?.storageKey;

/** What browsers show by themselves without running anything of it. */
const shownInPages = new Set(["application/pdf", "image/png", "image/jpeg", "image/webp"]);

const asFile = "default-src 'none'; sandbox";
/** Browsers show no PDF in a sandbox; scripts stay forbidden, and only the console may frame it. */
const inPage = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

type Asked = { Params: { id: string }; Querystring: { inline?: string } };

/**
 * Files of evidence at /files/evidence_1, for those who may see the evidence; downloaded, never shown as pages.
 * With ?inline=1 a PDF or a picture may be looked at inside the console.
 */
export function downloads({ storage, context }: DownloadOptions): FastifyPluginAsync {
  return async (scope) => {
    await scope.register(fastifyStatic, {
      root: storage.filesDirectory,
      serve: false,
      suppressWarning: true,
    });
    scope.get<Asked>("/files/:id", { compress: false }, async (request, reply) => {
      const { actor, loaders } = await context(request);
      if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
      const evidence = await loaders.one<Evidence>(evidenceList, rowOf(request.params.id));
      if (!isStored(evidence)) throw new DomainError("NOT_FOUND", "notFound");
      const { storageKey, fileName, mediaType } = evidence;
      const isShown = request.query.inline !== undefined && shownInPages.has(mediaType);
      return reply
        .header("content-type", mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType)
        .header("content-disposition", isShown ? inlineHeader(fileName) : attachmentHeader(fileName))
        .header("content-security-policy", isShown ? inPage : asFile)
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
