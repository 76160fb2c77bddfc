import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, pinnedNode, root } from "./programs.mjs";

/** Installs the dependencies unless those of the lock file are there already. */
export async function install() {
  if (isInstalled()) return;
  process.stdout.write("Installing the dependencies; the first time takes a minute or two\n");
  // Not `npm ci`: it refuses a lock file without every platform's optional packages, and not every registry has all.
  const options = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { exitCode } = await npm(options, { env: process.env });
  if (exitCode !== 0) throw new Error("The dependencies could not be installed; npm says why above.");
  if (!existsSync(pinnedNode)) {
    throw new Error(
      "The pinned Node is missing: npm's install scripts are switched off here (ignore-scripts).",
    );
  }
}

/** npm leaves a list of what it installed; it is written last, so a broken installation has none. */
function isInstalled() {
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (!installed || !existsSync(pinnedNode)) return false;
  const wanted = packagesOf(join(root, "package-lock.json")) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes("node_modules/")) return true;
    const found = installed[path];
    return found ? found.version === version && found.link === link : optional === true;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
