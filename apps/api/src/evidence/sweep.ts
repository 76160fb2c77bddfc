import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { type EvidenceStorage, namesIn, uploadLifeMs } from "./evidence-storage.js";

/** A sweep never takes longer than this many files need; the next one goes on. */
const maxFilesASweep = 5_000;

async function isOlderThan(path: string, moment: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true && found.ctimeMs < moment;
}

/** Removes uploads that nobody has touched for a day. */
export async function sweepUploads(storage: EvidenceStorage, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const name of (await namesIn(storage.uploadsDirectory)).slice(0, maxFilesASweep)) {
    const path = join(storage.uploadsDirectory, name);
    if (!(await isOlderThan(path, now - uploadLifeMs))) continue;
    const content = path.replace(/\.json$/, "");
    if (content !== path && (await isFresh(content, now))) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

const isFresh = async (path: string, now: number) =>
  (await stat(path).catch(() => null)) !== null && !(await isOlderThan(path, now - uploadLifeMs));

/** Removes files that a crash or a refusal left without evidence. */
export async function sweepFiles(
  storage: EvidenceStorage,
  dataSource: DataSource,
  now = Date.now(),
): Promise<number> {
  let left = maxFilesASweep;
  let removed = 0;
  for (const folder of shuffled(await namesIn(storage.filesDirectory))) {
    const keys = (await namesIn(join(storage.filesDirectory, folder))).map((name) => `${folder}/${name}`);
    const orphans = await unknownKeys(dataSource, keys.slice(0, left));
    for (const key of orphans) {
      const path = join(storage.filesDirectory, key);
      if (!(await isOlderThan(path, now - uploadLifeMs))) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    left -= keys.length;
    if (left <= 0) break;
  }
  return removed;
}

async function unknownKeys(dataSource: DataSource, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await dataSource.query<{ key: string }[]>(
    `select key from unnest($1::text[]) as key
    where not exists (select from evidence where evidence.storage_key = key)`,
    [keys],
  );
  return rows.map(({ key }) => key);
}

/** So that a sweep that cannot look at everything comes to each folder in time. */
function shuffled(names: string[]): string[] {
  return names
    .map((name) => ({ name, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
