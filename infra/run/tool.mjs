import { join } from "node:path";
import { install } from "./install.mjs";
import { finish, pinnedNode, root } from "./programs.mjs";
import { turbo } from "./turbo.mjs";

/** Runs a tool of the API on an installation that is not being served. */
async function runTool(name) {
  await install();
  if (!(await turbo(["build"]))) throw new Error("The build failed; the reason is above.");
  const script = join(root, "apps", "api", "dist", `${name}.js`);
  return (await finish(pinnedNode, [script, ...process.argv.slice(3)])).exitCode;
}

/** Enters the first authority and its administrator into an empty installation. */
export const found = () => runTool("found");

/** Fills an empty installation with the reference case, as the first start does. */
export const seed = () => runTool("seed");
