import { DomainError } from "@reform-ledger/domain";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { Tinypool } from "tinypool";
import type { Context } from "../context.js";
import { attachmentHeader, safeFileName } from "../evidence/file-name.js";
import { parseGlobalId } from "../lists/global-id.js";
import { type AnnexPaper, annexPaperOf } from "./annex-paper.js";
import type { RemediationPlan } from "./remediation-plan.entity.js";
import { remediationPlanList } from "./remediation-plan.list.js";

const officeFile = "application/vnd.openxmlformats-officedocument";

const mediaTypes = {
  docx: `${officeFile}.wordprocessingml.document`,
  xlsx: `${officeFile}.spreadsheetml.sheet`,
};

/**
 * A long paper takes a processor for a second. A thread of its own writes them, one after another, and others are
 * answered meanwhile; it ends when nobody has asked for a minute. From sources, a thread has to be told how to
 * read them.
 */
function paperWriters() {
  const isSource = import.meta.url.endsWith(".ts");
  const pool = new Tinypool({
    filename: new URL(`./annex-writers.${isSource ? "ts" : "js"}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    ...(isSource && { execArgv: ["--import", "tsx"] }),
  });
  return {
    write: async (paper: AnnexPaper, extension: string): Promise<Buffer> =>
      Buffer.from(await pool.run(paper, { name: extension })),
    end: () => pool.destroy(),
  };
}

export interface AnnexFilesOptions {
  context: (request: FastifyRequest) => Promise<Context>;
}

/** The annex of a plan at /plans/plan_1/annex.docx and .xlsx, for those who may see the plan. */
export function annexFiles({ context }: AnnexFilesOptions): FastifyPluginAsync {
  return async (scope) => {
    const writers = paperWriters();
    scope.addHook("onClose", writers.end);
    for (const [extension, mediaType] of Object.entries(mediaTypes)) {
      const path = `/plans/:id/annex.${extension}`;
      scope.get<{ Params: { id: string } }>(path, { compress: false }, async (request, reply) => {
        const { actor, loaders } = await context(request);
        if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
        const plan = await loaders.one<RemediationPlan>(remediationPlanList, rowOf(request.params.id));
        if (!plan) throw new DomainError("NOT_FOUND", "notFound", { id: request.params.id });
        const paper = await writers.write(await annexPaperOf(plan, loaders), extension);
        return reply
          .header("content-type", mediaType)
          .header("content-disposition", attachmentHeader(fileNameOf(plan, extension)))
          .header("x-content-type-options", "nosniff")
          .header("cache-control", "private, no-store")
          .send(paper);
      });
    }
  };
}

const fileNameOf = ({ name, year }: RemediationPlan, extension: string) =>
  safeFileName(`Phụ lục ${name.replaceAll("/", "-")} ${year}.${extension}`);

/** A name of anything else is as unknown as a plan that may not be seen. */
function rowOf(id: string): string | null {
  try {
    const { name, rowId } = parseGlobalId(id);
    return name === "RemediationPlan" ? rowId : null;
  } catch {
    return null;
  }
}
