import { join } from "node:path";
import { install } from "./install.mjs";
import { root, serve, serverFlags } from "./programs.mjs";
import { turbo } from "./turbo.mjs";

export async function start() {
  await install();
  process.stdout.write("Building what has changed\n");
  if (!(await turbo(["build"]))) throw new Error("The build failed; the reason is above.");
  const server = join(root, "apps", "api", "dist", "main.js");
  return serve([{ options: [...serverFlags, server], channel: true }]);
}
