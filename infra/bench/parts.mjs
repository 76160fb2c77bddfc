import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { serverFlags } from "../run/programs.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const password = "do-toc-do-2030";

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What some work on a copy of a database comes to, and what a question then finds there, as text. */
export async function onCopy(postgres, prepared, question, work) {
  const name = `bench_${randomUUID().replaceAll("-", "")}`;
  await postgres.cloneDatabase(prepared, name);
  try {
    const url = postgres.url(name);
    const took = await work(url);
    const { rows } = await connected(url, (client) => client.query(question));
    return { took, answer: JSON.stringify(rows) };
  } finally {
    await postgres.dropDatabase(name);
  }
}

/** The built product on a database, as users run it: with the demonstration unless it is to start empty. */
export async function startApi(databaseUrl, { demo = true } = {}) {
  const dataDirectory = await mkdtemp(join(tmpdir(), "reform-ledger-bench-"));
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    DEMO_PASSWORD: password,
    DEMO: String(demo),
    PORT: "0",
  };
  const child = spawn(process.execPath, [...serverFlags, join(root, "apps/api/dist/main.js")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(child);
  let cookie = "";
  const post = (path, body) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url, cookie },
      body: JSON.stringify(body),
    });
  return {
    url,
    async signIn(email) {
      const response = await post("/api/auth/sign-in/email", { email, password });
      if (!response.ok) throw new Error(`${email} could not sign in: ${response.status}`);
      cookie = response.headers
        .getSetCookie()
        .map((each) => each.split(";")[0])
        .join("; ");
    },
    async ask(query, variables = {}) {
      const { data, errors } = await (await post("/graphql", { query, variables })).json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async upload(name, content) {
      const headers = { origin: url, cookie, "tus-resumable": "1.0.0" };
      const body = Buffer.from(content);
      const metadata = `filename ${Buffer.from(name).toString("base64")}`;
      const made = { ...headers, "upload-length": String(body.length), "upload-metadata": metadata };
      const { headers: answered } = await fetch(`${url}/uploads`, { method: "POST", headers: made });
      const path = new URL(answered.get("location"), url);
      const sent = { ...headers, "upload-offset": "0", "content-type": "application/offset+octet-stream" };
      const { ok, status } = await fetch(path, { method: "PATCH", headers: sent, body });
      if (!ok) throw new Error(`${name} could not be uploaded: ${status}`);
      return path.pathname.split("/").at(-1);
    },
    /** The most memory that it has held so far. */
    async mostMemoryMb() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
    },
    async stop() {
      child.kill("SIGINT");
      if (child.exitCode === null) await once(child, "exit");
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function addressOf(child) {
  let said = "";
  child.stdout.setEncoding("utf8");
  for await (const part of child.stdout) {
    said += part;
    const [, url] = /runs at (http\S+)/.exec(said) ?? [];
    if (!url) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error(`The API did not start:\n${said}`);
}
