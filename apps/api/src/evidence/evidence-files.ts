import { mkdir } from "node:fs/promises";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Context } from "../context.js";
import type { Shared } from "../processes/shared.js";
import { downloads } from "./downloads.js";
import type { EvidenceStorage } from "./evidence-storage.js";
import { sweepFiles, sweepUploads } from "./sweep.js";
import { uploads } from "./uploads.js";

export interface EvidenceFilesOptions {
  storage: EvidenceStorage;
  context: (request: FastifyRequest) => Promise<Context>;
  dataSource: DataSource;
  shared?: Shared | undefined;
}

const sweepEveryMs = 60 * 60 * 1000;

/** Uploads at /uploads, downloads at /files, and the sweeping of what was left behind. */
export function evidenceFiles({
  storage,
  context,
  dataSource,
  shared,
}: EvidenceFilesOptions): FastifyPluginAsync {
  return async (scope) => {
    await mkdir(storage.uploadsDirectory, { recursive: true });
    await mkdir(storage.filesDirectory, { recursive: true });
    await scope.register(
      uploads({ storage, authenticate: async (request) => (await context(request)).actor, shared }),
    );
    await scope.register(downloads({ storage, context }));
    const sweep = async () => {
      try {
        await sweepUploads(storage);
        await sweepFiles(storage, dataSource);
      } catch (error) {
        scope.log.warn({ err: error }, "Files could not be swept");
      }
    };
    const timer = setInterval(sweep, sweepEveryMs).unref();
    scope.addHook("onReady", async () => {
      void sweep();
    });
    scope.addHook("onClose", async () => clearInterval(timer));
  };
}
