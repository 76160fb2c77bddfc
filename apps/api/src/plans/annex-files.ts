import { DomainError } from "@reform-ledger/domain";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import type { Context } from "../context.js";
import { attachmentHeader, safeFileName } from "../evidence/file-name.js";
import { parseGlobalId } from "../lists/global-id.js";
import { type AnnexPaper, annexPaperOf } from "./annex-paper.js";
import type { RemediationPlan } from "./remediation-plan.entity.js";
import { remediationPlanList } from "./remediation-plan.list.js";

interface PaperFormat {
  mediaType: string;
  write: (paper: AnnexPaper) => Promise<Buffer>;
}

const officeFile = "application/vnd.openxmlformats-officedocument";

/** What writes them is loaded when somebody first asks for a paper. */
const formats: Readonly<Record<string, PaperFormat>> = {
  docx: {
    mediaType: `${officeFile}.wordprocessingml.document`,
    write: async (paper) => (await import("./annex-document.js")).annexDocument(paper),
  },
  xlsx: {
    mediaType: `${officeFile}.spreadsheetml.sheet`,
    write: async (paper) => (await import("./annex-table.js")).annexTable(paper),
  },
};

export interface AnnexFilesOptions {
  context: (request: FastifyRequest) => Promise<Context>;
}

/** A long paper takes the processor for a second; made one after another, they let other requests through. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(make: () => Promise<Result>): Promise<Result> => {
    const made = last.then(make);
    last = made.catch(() => undefined);
    return made;
  };
}

/** The annex of a plan at /plans/plan_1/annex.docx and .xlsx, for those who may see the plan. */
export function annexFiles({ context }: AnnexFilesOptions): FastifyPluginAsync {
  const inTurn = oneAfterAnother();
  return async (scope) => {
    for (const [extension, { mediaType, write }] of Object.entries(formats)) {
      const path = `/plans/:id/annex.${extension}`;
      scope.get<{ Params: { id: string } }>(path, { compress: false }, async (request, reply) => {
        const { actor, loaders } = await context(request);
        if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
        const plan = await loaders.one<RemediationPlan>(remediationPlanList, rowOf(request.params.id));
        if (!plan) throw new DomainError("NOT_FOUND", "notFound", { id: request.params.id });
        const paper = await inTurn(async () => write(await annexPaperOf(plan, loaders)));
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
