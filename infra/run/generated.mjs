import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./programs.mjs";

/** The files beneath these paths that generating them anew has changed; nothing when it failed. */
export async function changesOf(paths, generate) {
  const before = await contentsOf(paths);
  if (!(await generate())) return undefined;
  const after = await contentsOf(paths);
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}

async function contentsOf(paths) {
  const contents = new Map();
  for (const path of paths) {
    for (const file of await filesIn(path)) contents.set(file, await readFile(join(root, file), "utf8"));
  }
  return contents;
}

async function filesIn(path) {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = await readdir(join(root, path));
  return (await Promise.all(names.map((name) => filesIn(`${path}/${name}`)))).flat();
}
