import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { StartProblem } from "../start-up/problem.js";
import { Commons } from "./commons.js";
import type { ToPrimary, ToWorker } from "./messages.js";

const replaceAfterMs = 500;
const stopPatienceMs = 15_000;

/** The processes that serve behind one port; one that dies is replaced. */
export class Workers {
  readonly #start: object;
  readonly #warn: (sentence: string) => void;
  readonly #commons = new Commons();
  readonly #serving = new Set<Worker>();
  #isReplacing = false;

  /** What each of them is sent to begin with, and who hears of one that died. */
  constructor(start: object, warn: (sentence: string) => void) {
    this.#start = start;
    this.#warn = warn;
  }

  /** Answers when all of them serve; where one cannot, none of them goes on. */
  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#fork()));
    this.#isReplacing = true;
  }

  /** Lets each of them finish what it is doing; one that takes too long, or does not serve yet, is ended. */
  async stop(): Promise<void> {
    this.#isReplacing = false;
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && this.#end(worker)));
  }

  #fork(): Promise<void> {
    const worker = cluster.fork();
    const send = (message: ToWorker<object>) => {
      if (worker.isConnected()) worker.send(message);
    };
    const member = { id: worker.id, send };
    send({ kind: "start", start: this.#start });
    return new Promise((resolve, reject) => {
      worker.on("message", (message: ToPrimary) => {
        if (message.kind !== "ready") return this.#commons.hear(member, message);
        this.#serving.add(worker);
        resolve();
      });
      worker.once("exit", (exitCode, signal) => {
        this.#commons.leave(member);
        this.#serving.delete(worker);
        reject(new StartProblem("A serving process ended before it could serve."));
        void this.#replace(signal ?? `exit code ${exitCode}`);
      });
    });
  }

  async #replace(reason: string): Promise<void> {
    if (!this.#isReplacing) return;
    this.#warn(`A serving process ended (${reason}); another one takes its place.`);
    await pause(replaceAfterMs, undefined, { ref: false });
    // One that ends before it serves comes back here by itself.
    if (this.#isReplacing) await this.#fork().catch(() => undefined);
  }

  async #end(worker: Worker): Promise<void> {
    if (worker.isDead()) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    const kill = () => worker.process.kill("SIGKILL");
    const deadline = setTimeout(kill, stopPatienceMs);
    if (!this.#serving.has(worker)) kill();
    else if (worker.isConnected()) worker.send({ kind: "stop" } satisfies ToWorker<object>);
    await ended;
    clearTimeout(deadline);
  }
}
