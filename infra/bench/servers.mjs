import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { serverFlags } from "../run/programs.mjs";
import { operations } from "./operations.mjs";
import { password } from "./parts.mjs";
import { documents, factsOf, variablesOf } from "./postgraphile-operations.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const poolSize = "10";
const patienceMs = 60_000;
const json = { "content-type": "application/json" };

/** The account that asks: the reform office of the first province. */
export const asking = "cchc-1@bench.example";

/**
 * The product as an office runs it: production, sessions, permissions, limits and a log of every request. The jobs that
 * writes leave behind stay in their queue, as those of the others do.
 */
export async function startOurs(databaseUrl, { processes = 1 } = {}) {
  const dataDirectory = await mkdtemp(join(tmpdir(), "reform-ledger-bench-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await start("../../apps/api/dist/main.js", url, "/readyz", {
    NODE_ENV: "production",
    AUTH_SECRET: randomBytes(32).toString("hex"),
    BASE_URL: url,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    REQUESTS_PER_MINUTE: "1000000",
    LOG_LEVEL: "info",
    JOBS: "false",
    PROCESSES: String(processes),
  });
  const cookie = await signIn(url);
  return {
    ...server,
    name: "ours",
    headers: { ...json, cookie },
    request: (operation, variables) => ({
      path: "/graphql",
      body: JSON.stringify({ query: operations[operation], variables }),
    }),
    factsOf: (_operation, { data }) => data,
    async stop() {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

export async function startPostgraphile(databaseUrl) {
  const port = await freePort();
  const server = await start("postgraphile.mjs", `http://127.0.0.1:${port}`, undefined, {
    GRAPHILE_ENV: "production",
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    POOL_SIZE: poolSize,
  });
  return {
    ...server,
    name: "postgraphile",
    headers: json,
    request: (operation, variables) => ({
      path: "/graphql",
      body: JSON.stringify({ query: documents[operation], variables: variablesOf(operation, variables) }),
    }),
    factsOf: (operation, { data }) => factsOf[operation](data),
  };
}

/** @param assembledIn where the answer is written: `postgres` or `node` */
export async function startLimit(databaseUrl, assembledIn) {
  const port = await freePort();
  const server = await start("limit.mjs", `http://127.0.0.1:${port}`, undefined, {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    POOL_SIZE: poolSize,
    ASSEMBLED_IN: assembledIn,
  });
  return {
    ...server,
    name: `limit-${assembledIn}`,
    headers: json,
    request: (operation, variables) => ({ path: `/${operation}`, body: JSON.stringify(variables) }),
    factsOf: (_operation, { data }) => data,
  };
}

/** All with the flags of Node that the product is started with. */
async function start(program, url, ready, settings) {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const logFile = join(tmpdir(), `reform-ledger-bench-${randomBytes(6).toString("hex")}.log`);
  const log = await open(logFile, "w");
  const child = spawn(process.execPath, [...serverFlags, join(here, program)], {
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...settings },
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGINT");
      await once(child, "exit");
    }
    await rm(logFile, { force: true });
  };
  for (
    const deadline = Date.now() + patienceMs;
    !(await answers(`${url}${ready ?? "/"}`, ready));
    await pause(100)
  ) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    const said = await readFile(logFile, "utf8");
    await stop();
    throw new Error(`${program} did not start:\n${said}`);
  }
  return { url, pid: child.pid, logFile, stop };
}

const answers = (url, ready) =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return ready === undefined || response.ok;
    },
    () => false,
  );

async function signIn(url) {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { ...json, origin: url },
    body: JSON.stringify({ email: asking, password }),
  });
  if (!response.ok)
    throw new Error(`${asking} could not sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
}

async function freePort() {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
