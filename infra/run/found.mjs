import { join } from "node:path";
import { install } from "./install.mjs";
import { finish, pinnedNode, root } from "./programs.mjs";
import { turbo } from "./turbo.mjs";

/** Enters the first authority and its administrator into an empty installation. */
export async function found() {
  await install();
  if (!(await turbo(["build"]))) throw new Error("The build failed; the reason is above.");
  const script = join(root, "apps", "api", "dist", "found.js");
  return (await finish(pinnedNode, [script, ...process.argv.slice(3)])).exitCode;
}
