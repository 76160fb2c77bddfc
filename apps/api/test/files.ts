import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@reform-ledger/domain";
import fastify from "fastify";
import type { DataSource } from "typeorm";
import { Context } from "../src/context.js";
import { evidenceFiles } from "../src/evidence/evidence-files.js";
import { EvidenceStorage } from "../src/evidence/evidence-storage.js";
import { refuse } from "../src/http/refusals.js";

export interface FileServer {
  storage: EvidenceStorage;
  contextOf(actor: Actor | null): Context;
  /** Sends a request as somebody; null has not signed in. */
  send(actor: Actor | null, method: string, path: string, request?: RequestInit): Promise<Response>;
  /** Uploads a file in one piece and answers its id. */
  upload(actor: Actor, name: string, content: Uint8Array | string): Promise<string>;
  close(): Promise<void>;
}

const tus = { "tus-resumable": "1.0.0" };

export const metadataOf = (name: string) => `filename ${Buffer.from(name).toString("base64")}`;

/** Uploads and downloads alone, over HTTP, on a folder of their own. */
export async function fileServer(dataSource: DataSource, maxBytes = 64 * 1024): Promise<FileServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "reform-ledger-files-"));
  const storage = new EvidenceStorage({ dataDirectory, maxBytes });
  const actors = new Map<string, Actor>();
  const contextOf = (actor: Actor | null) => new Context(dataSource, actor, "vi", "test", storage);
  const app = fastify();
  app.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  const context = async ({ headers }: { headers: Record<string, unknown> }) =>
    contextOf(actors.get(String(headers["x-test-actor"])) ?? null);
  await app.register(evidenceFiles({ storage, context, dataSource }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;

  const send: FileServer["send"] = (actor, method, path, { headers, ...request } = {}) => {
    const name = actor?.personId ?? "";
    if (actor) actors.set(name, actor);
    return fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        ...(actor && { "x-test-actor": name }),
        ...(path.startsWith("/uploads") && tus),
        ...headers,
      },
      ...request,
    });
  };
  const upload: FileServer["upload"] = async (actor, name, content) => {
    const body = Buffer.from(content);
    const created = await send(actor, "POST", "/uploads", {
      headers: { "upload-length": String(body.length), "upload-metadata": metadataOf(name) },
    });
    const path = created.headers.get("location") ?? "";
    if (body.length > 0) {
      await send(actor, "PATCH", path, {
        headers: { "upload-offset": "0", "content-type": "application/offset+octet-stream" },
        body,
      });
    }
    return path.replace("/uploads/", "");
  };
  const close = async () => {
    await app.close();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { storage, contextOf, send, upload, close };
}
