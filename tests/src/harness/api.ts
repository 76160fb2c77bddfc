import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase, createDatabase, dropDatabase } from "@reform-ledger/postgres";
import { inject } from "vitest";
import { type Program, plainEnvironment, root, run } from "./processes.js";
import { until, untilReady } from "./waiting.js";

export const demoPassword = "thu-nghiem-2023";

/** The database that holds the reference case; each API under test has a copy of its own. */
export const templateDatabase = "template_demo";

export interface Api {
  url: string;
  demoPassword: string;
  databaseUrl: string;
  dataDirectory: string;
  output(): string;
  /** Stops it as Ctrl-C does and answers its exit code; its database and files go. */
  stop(): Promise<number | null>;
}

export interface ApiOptions {
  /** Without the reference case and the demo accounts. */
  empty?: boolean;
  env?: NodeJS.ProcessEnv;
  patienceMs?: number;
}

/** The built API as a process of its own, on a free port, with a database and a data folder of its own. */
export async function startApi({ empty = false, env = {}, patienceMs }: ApiOptions = {}): Promise<Api> {
  const adminUrl = inject("adminUrl");
  const name = `outside_${randomUUID().replaceAll("-", "")}`;
  if (empty) await createDatabase(adminUrl, name);
  else await cloneDatabase(adminUrl, templateDatabase, name);
  const databaseUrl = urlOf(adminUrl, name);
  const dataDirectory = await mkdtemp(join(tmpdir(), "reform-ledger-data-"));
  const program = runApi({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    DEMO: String(!empty),
    ...env,
  });
  const url = await addressOf(program, patienceMs);
  return {
    url,
    demoPassword,
    databaseUrl,
    dataDirectory,
    output: program.output,
    stop: async () => {
      program.child.kill("SIGINT");
      const exitCode = await program.ended;
      await dropDatabase(adminUrl, name);
      await rm(dataDirectory, { recursive: true, force: true });
      return exitCode;
    },
  };
}

/** The built API with nothing but these settings. */
export function runApi(env: NodeJS.ProcessEnv): Program {
  const settings = { PORT: "0", DEMO_PASSWORD: demoPassword, REQUESTS_PER_MINUTE: "100000", ...env };
  return run(process.execPath, ["apps/api/dist/main.js"], plainEnvironment(settings), root);
}

/** Where it says that it runs, once it is ready. */
export async function addressOf(program: Program, patienceMs = 30_000): Promise<string> {
  const hasEnded = () => program.child.exitCode !== null || program.child.signalCode !== null;
  const url = await until(
    "the address of the API",
    () => {
      if (hasEnded()) throw new Error(`The API did not start:\n${program.output()}`);
      return /runs at (http\S+)/.exec(program.output())?.[1];
    },
    patienceMs,
  );
  await untilReady(url, { hasEnded });
  return url;
}

export function urlOf(adminUrl: string, database: string): string {
  return Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
}
