import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const smallestBytes = 1024;
const text = /\.(js|css|html|svg)$/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses each file once, as far as it goes, beside it: the server then never does, for any visitor. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "dist" }, bundle) {
      const paths = Object.keys(bundle).filter((name) => text.test(name));
      await Promise.all(paths.map((path) => compressBeside(join(dir, path))));
    },
  };
}

async function compressBeside(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallestBytes) return;
  await Promise.all([
    brotli(content).then((bytes) => writeFile(`${path}.br`, bytes)),
    gzipped(content, { level: constants.Z_BEST_COMPRESSION }).then((bytes) => writeFile(`${path}.gz`, bytes)),
  ]);
}
