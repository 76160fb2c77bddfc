import { finish, pinnedNode, scriptOf } from "./programs.mjs";

/** Runs tasks of the workspaces; what they say is shown only when one of them fails. */
export async function turbo(tasks) {
  const options = [scriptOf("turbo/bin/turbo"), "run", ...tasks, "--output-logs=errors-only"];
  const { exitCode, output } = await finish(pinnedNode, options, { quiet: true });
  if (exitCode !== 0) process.stderr.write(output);
  return exitCode === 0;
}
