import cluster from "node:cluster";
import { readConfig } from "./config.js";
import { announcement } from "./start-up/announcement.js";
import { Lifecycle, Stopped } from "./start-up/lifecycle.js";
import { sentenceFor } from "./start-up/problem.js";

const lifecycle = new Lifecycle();
const say = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  try {
    if (cluster.isWorker) return await runAsWorker();
    const config = readConfig(process.env);
    // Loaded only now, so that a wrong setting is answered at once.
    const { startLedger } = await import("./start-up/start-ledger.js");
    process.stdout.write(announcement(await startLedger(config, lifecycle, say, warn)));
  } catch (error) {
    if (error instanceof Stopped) return;
    process.stderr.write(`${sentenceFor(error)}\n`);
    if (process.env.LOG_LEVEL === "debug" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    await leave(1);
  }
}

async function runAsWorker(): Promise<void> {
  const { serveAsWorker } = await import("./processes/serve-as-worker.js");
  await serveAsWorker(lifecycle, stop);
}

async function leave(exitCode: number): Promise<never> {
  try {
    await lifecycle.stop();
  } catch (error) {
    process.stderr.write(`It did not stop cleanly: ${error instanceof Error ? error.message : error}\n`);
    process.exit(exitCode || 1);
  }
  process.exit(exitCode);
}

let stopsAsked = 0;

/** Asked twice, it leaves at once; the embedded database is then found and taken over by the next start. */
async function stop(): Promise<void> {
  stopsAsked += 1;
  if (stopsAsked > 1) process.exit(130);
  lifecycle.stopSoon();
  await started;
  await leave(0);
}

// One of several processes ends when the one that started it says so: Ctrl-C reaches all of them at once.
const onSignal = cluster.isWorker ? () => undefined : stop;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
// Whoever started it with a channel takes it along when it ends.
if (process.send && !cluster.isWorker) process.once("disconnect", stop);

const started = run();
