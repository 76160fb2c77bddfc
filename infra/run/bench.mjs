import { join } from "node:path";
import { install } from "./install.mjs";
import { finish, pinnedNode, root } from "./programs.mjs";
import { turbo } from "./turbo.mjs";

export async function bench() {
  await install();
  if (!(await turbo(["build"]))) throw new Error("The build failed; the reason is above.");
  const options = process.argv.slice(3);
  return (await finish(pinnedNode, [join(root, "infra", "bench", "main.mjs"), ...options])).exitCode;
}
