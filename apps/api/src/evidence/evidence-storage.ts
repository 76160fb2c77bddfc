import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Actor, badInput, type DomainError } from "@reform-ledger/domain";
import { FileStore } from "@tus/file-store";
import { checkedType } from "./file-kinds.js";
import { safeFileName } from "./file-name.js";

export const uploadLifeMs = 24 * 60 * 60 * 1000;

/** A finished upload whose bytes are what its name promises. */
export interface CheckedUpload {
  file: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
}

/** A file that has been checked and lies where it will stay. */
export interface StoredFile extends Omit<CheckedUpload, "file"> {
  storageKey: string;
  sha256: string;
}

export interface StorageOptions {
  dataDirectory: string;
  maxBytes: number;
}

const errorCodeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/** The start of the ids of somebody's uploads: an upload belongs to its creator, a person or a key. */
export function uploadPrefixOf({ personId, keyId }: Pick<Actor, "personId" | "keyId">): string {
  return createHash("sha256")
    .update(JSON.stringify([personId, keyId]))
    .digest("hex")
    .slice(0, 24);
}

export const isUploadId = (text: string): boolean => /^[0-9a-f]{56}$/.test(text);

/** Files in folders: uploads on their way, and those that evidence has. */
export class EvidenceStorage {
  readonly maxBytes: number;
  readonly uploads: FileStore;
  readonly uploadsDirectory: string;
  readonly filesDirectory: string;

  constructor({ dataDirectory, maxBytes }: StorageOptions) {
    this.maxBytes = maxBytes;
    this.uploadsDirectory = join(dataDirectory, "uploads");
    this.filesDirectory = join(dataDirectory, "files");
    this.uploads = new FileStore({
      directory: this.uploadsDirectory,
      expirationPeriodInMilliseconds: uploadLifeMs,
    });
  }

  /**
   * Checks somebody's finished upload and puts it where it will stay; null where there is none.
   * The upload stays too until it is released, so that a refused write can be tried again.
   */
  async keep(uploadId: string, actor: Actor): Promise<StoredFile | null> {
    return unlessReleased(async () => {
      const upload = await this.#checked(uploadId, actor);
      if (!upload) return null;
      const { file, ...checked } = upload;
      const sha256 = await hashOf(file);
      const storageKey = `${sha256.slice(0, 2)}/${sha256}-${uploadId}`;
      await this.#place(file, storageKey);
      return { ...checked, storageKey, sha256 };
    });
  }

  /** Checks somebody's finished upload and leaves it where it is; null where there is none. */
  async check(uploadId: string, actor: Actor): Promise<CheckedUpload | null> {
    return unlessReleased(() => this.#checked(uploadId, actor));
  }

  async #checked(uploadId: string, actor: Actor): Promise<CheckedUpload | null> {
    const upload = await this.#findUpload(uploadId, actor);
    if (!upload) return null;
    if (upload.size === undefined || upload.offset !== upload.size)
      throw badInput("uploadIncomplete", {}, "uploadId");
    if (upload.size === 0) throw badInput("fileEmpty", {}, "uploadId");
    if (upload.size > this.maxBytes) throw tooLarge(this.maxBytes);
    const fileName = safeFileName(upload.metadata?.filename ?? upload.metadata?.name);
    const file = join(this.uploadsDirectory, uploadId);
    return { file, fileName, mediaType: await checkedType(file, fileName), byteSize: upload.size };
  }

  async #findUpload(uploadId: string, actor: Actor) {
    const isOwn = isUploadId(uploadId) && uploadId.startsWith(uploadPrefixOf(actor));
    if (!isOwn) return null;
    try {
      return await this.uploads.getUpload(uploadId);
    } catch {
      return null;
    }
  }

  /** The file appears whole or not at all, and is on the disk before anything names it. */
  async #place(file: string, storageKey: string): Promise<void> {
    const target = join(this.filesDirectory, storageKey);
    await mkdir(dirname(target), { recursive: true });
    await flush(file);
    try {
      await link(file, target);
    } catch (error) {
      if (errorCodeOf(error) === "EEXIST") return;
      const copy = `${target}.part`;
      await copyFile(file, copy);
      await flush(copy);
      await rename(copy, target);
    }
    await flush(dirname(target));
  }

  /** Forgets an upload whose file has become evidence. */
  async release(uploadId: string): Promise<void> {
    await rm(join(this.uploadsDirectory, uploadId), { force: true });
    await rm(join(this.uploadsDirectory, `${uploadId}.json`), { force: true });
  }

  /** How many uploads somebody has that are not evidence yet. */
  async countUploads(prefix: string): Promise<number> {
    const names = await namesIn(this.uploadsDirectory);
    return names.filter((name) => name.startsWith(prefix) && !name.endsWith(".json")).length;
  }
}

/** Another sending of the same request may be faster and release the upload. */
async function unlessReleased<Found>(find: () => Promise<Found | null>): Promise<Found | null> {
  try {
    return await find();
  } catch (error) {
    if (errorCodeOf(error) === "ENOENT") return null;
    throw error;
  }
}

export async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (errorCodeOf(error) === "ENOENT") return [];
    throw error;
  }
}

export function tooLarge(maxBytes: number): DomainError {
  const maxMb = Math.floor(maxBytes / 1024 / 1024);
  return badInput("fileTooLarge", { maxMb }, "uploadId");
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** A folder cannot be flushed on Windows, where it need not be. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, "r").catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } catch (error) {
    if (!["EPERM", "EISDIR", "EINVAL"].includes(errorCodeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}
