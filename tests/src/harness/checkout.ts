import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./processes.js";

const execute = promisify(execFile);

/** A fresh clone as it would be after a commit of the work tree: what git knows or would add, and nothing else. */
export async function freshCheckout(): Promise<string> {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await execute("git", options, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  const folder = await mkdtemp(join(tmpdir(), "reform-ledger-checkout-"));
  for (const file of stdout.split("\0")) {
    if (file && existsSync(join(root, file))) await cp(join(root, file), join(folder, file));
  }
  return folder;
}
