import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const isWindows = process.platform === "win32";

/** The pinned Node: what it runs is the same on every machine, whatever Node started this. */
export const pinnedNode = join(root, "node_modules", "node", "bin", isWindows ? "node.exe" : "node");

/**
 * Answers are made and sent off at once, and V8 would let them pile up to twice the memory before it looks. So
 * it looks when half as much again lives, and its nursery holds 16 MB: 323 MB under load became 273, and the pace
 * stayed.
 */
export const serverFlags = ["--enable-source-maps", "--max-semi-space-size=16", "--heap-growing-percent=50"];

/** The script behind a program that a package brings. */
export const scriptOf = (path) => join(root, "node_modules", ...path.split("/"));

export function environment(extra = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [dirname(pinnedNode), join(root, "node_modules", ".bin"), process.env[pathName] ?? ""];
  return {
    ...process.env,
    [pathName]: path.join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
    ...extra,
  };
}

/** Runs a program to its end; what it says is kept, and shown too unless it is to be quiet. */
export function finish(program, options, { cwd = root, env = environment(), quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd,
      env,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    const said = [];
    child.stdout?.on("data", (part) => said.push(part));
    child.stderr?.on("data", (part) => said.push(part));
    let isStopping = false;
    const forward = (signal) => {
      isStopping = true;
      // Ctrl-C in a terminal has reached the child already.
      if (signal !== "SIGINT") child.kill(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, forward);
    child.once("error", reject);
    child.once("close", (exitCode, signal) => {
      for (const name of ["SIGINT", "SIGTERM"]) process.removeListener(name, forward);
      if (signal || isStopping) process.exit(130);
      resolve({ exitCode, output: Buffer.concat(said).toString("utf8") });
    });
  });
}

/** Runs npm itself, as it was called or as it is found. */
export function npm(options, settings) {
  const called = process.env.npm_execpath;
  if (called?.endsWith("js")) return finish(process.execPath, [called, ...options], settings);
  return finish(isWindows ? "npm.cmd" : "npm", options, settings).catch(() => {
    throw new Error("npm is missing: install Node 20 or newer together with npm.");
  });
}

/**
 * Runs servers until the first one ends or a signal asks for the end, which each of them gets once: they have
 * process groups of their own, or Ctrl-C in a terminal would reach them a second time.
 */
export async function serve(programs) {
  const children = programs.map(({ options, cwd = root, env = environment(), channel = false }) =>
    spawn(pinnedNode, options, {
      cwd,
      env,
      detached: !isWindows,
      stdio: ["ignore", "inherit", "inherit", ...(channel ? ["ipc"] : [])],
    }),
  );
  let isStopping = false;
  const stop = (signal) => {
    isStopping = true;
    for (const child of children) if (child.exitCode === null) child.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
  const watch = stopWithParent(() => isStopping || stop("SIGTERM"));
  const ends = children.map(
    (child) =>
      new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (exitCode) => resolve(exitCode ?? (isStopping ? 0 : 1)));
      }),
  );
  const first = await Promise.race(ends);
  if (!isStopping) stop("SIGTERM");
  const exitCodes = await Promise.all(ends);
  clearInterval(watch);
  return first || Math.max(...exitCodes);
}

/** npm passes a signal to its shell only, which may end without passing it on. */
function stopWithParent(stop) {
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && stop(), 1000).unref();
}
