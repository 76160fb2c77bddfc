import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "./harness/api.js";
import { freshCheckout } from "./harness/checkout.js";
import { freePort } from "./harness/ports.js";
import { type Program, plainEnvironment, run, signalGroup } from "./harness/processes.js";
import { signIn } from "./harness/sign-in.js";
import { until, untilReady } from "./harness/waiting.js";

const minute = 60_000;

let checkout: string;
let port: number;
let url: string;
const started: Program[] = [];

beforeAll(async () => {
  checkout = await freshCheckout();
  port = await freePort();
  url = `http://localhost:${port}`;
});

afterAll(async () => {
  for (const program of started) {
    if (program.child.exitCode === null && program.child.signalCode === null) signalGroup(program, "SIGINT");
    await program.ended;
  }
  await rm(checkout, { recursive: true, force: true });
}, minute);

function npmStart(): Program {
  const settings = { PORT: String(port), DEMO_PASSWORD: demoPassword, NPM_CONFIG_PREFER_OFFLINE: "true" };
  const program = run("npm", ["start"], plainEnvironment(settings), checkout);
  started.push(program);
  return program;
}

const ready = (program: Program, patienceMs: number) =>
  untilReady(url, { hasEnded: () => program.child.exitCode !== null, patienceMs }).catch((error: unknown) => {
    throw new Error(`${error}\n${program.output()}`);
  });

/** PostgreSQL removes this file as the last thing of a clean stop. */
const postgresRuns = () => existsSync(join(checkout, ".data", "postgres", "cluster", "postmaster.pid"));

/** npm ends by the signal itself, and only when everything beneath it has ended. */
async function pressCtrlC(program: Program): Promise<void> {
  signalGroup(program, "SIGINT");
  expect([0, null]).toContain(await program.ended);
  expect(program.output()).not.toMatch(/npm error|did not stop/);
  expect(postgresRuns()).toBe(false);
}

async function serverPid(): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-axo", "pid=,args="]);
  const line = stdout
    .split("\n")
    .find((each) => each.includes(join(checkout, "apps", "api", "dist", "main.js")));
  return Number.parseInt(line ?? "", 10);
}

describe("a start from scratch", () => {
  it(
    "installs, builds and serves with `npm start`, and ends cleanly with Ctrl-C",
    async () => {
      const program = npmStart();
      await ready(program, 8 * minute);
      const page = await fetch(url, { headers: { accept: "text/html" } });
      expect(await page.text()).toContain('<div id="root">');
      expect(await signIn(url, "office@demo.example", demoPassword)).toContain("=");
      expect(program.output()).toContain(`runs at ${url}`);

      expect(postgresRuns()).toBe(true);
      await pressCtrlC(program);
    },
    9 * minute,
  );

  it(
    "serves again within 15 seconds",
    async () => {
      const program = npmStart();
      await ready(program, 15_000);
      expect(postgresRuns()).toBe(true);
      await pressCtrlC(program);
    },
    minute,
  );

  it(
    "starts after the server was killed",
    async () => {
      const killed = npmStart();
      await ready(killed, 15_000);
      process.kill(await serverPid(), "SIGKILL");
      expect(await killed.ended).not.toBe(0);
      expect(postgresRuns()).toBe(true);

      const next = npmStart();
      await ready(next, 15_000);
      expect(await signIn(url, "office@demo.example", demoPassword)).toContain("=");
      await pressCtrlC(next);
    },
    minute,
  );

  it(
    "leaves nothing running when only npm is told to end",
    async () => {
      const program = npmStart();
      await ready(program, 15_000);
      program.child.kill("SIGTERM");
      await until("the end of PostgreSQL", () => !postgresRuns());
    },
    minute,
  );
});
