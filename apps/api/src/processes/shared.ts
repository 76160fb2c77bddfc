import type { Count } from "./counts.js";
import type { ToPrimary, ToWorker } from "./messages.js";

/** What the processes behind one port have in common, kept by the one that started them. */
export class Shared {
  readonly #send: (message: ToPrimary) => void;
  readonly #waiting = new Map<number, (answer: never) => void>();
  readonly #held = new Map<string, () => unknown>();
  #asked: Extract<ToPrimary, { kind: "count" }>["asked"] = [];
  #lastId = 0;

  constructor(send: (message: ToPrimary) => void) {
    this.#send = send;
  }

  /** Counts one more in a window that all processes share; what is counted at the same time travels together. */
  count(key: string, windowMs: number): Promise<Count> {
    if (this.#asked.length === 0) setImmediate(() => this.#flush());
    return new Promise((resolve) => {
      this.#asked.push({ id: this.#wait(resolve), key, windowMs });
    });
  }

  /** Takes what only one may hold; whoever holds it is told that it is wanted. */
  async take(key: string, onWanted: () => unknown): Promise<boolean> {
    const isTaken = await new Promise<boolean>((resolve) => {
      this.#send({ kind: "take", id: this.#wait(resolve), key });
    });
    if (isTaken) this.#held.set(key, onWanted);
    return isTaken;
  }

  give(key: string): void {
    this.#held.delete(key);
    this.#send({ kind: "give", key });
  }

  hear(message: ToWorker<unknown>): void {
    if (message.kind === "wanted") this.#held.get(message.key)?.();
    if (message.kind === "taken") this.#answer(message.id, message.isTaken);
    if (message.kind === "counted") for (const { id, count } of message.answers) this.#answer(id, count);
  }

  #flush(): void {
    const asked = this.#asked;
    this.#asked = [];
    this.#send({ kind: "count", asked });
  }

  #wait<Answer>(resolve: (answer: Answer) => void): number {
    this.#lastId += 1;
    this.#waiting.set(this.#lastId, resolve);
    return this.#lastId;
  }

  #answer(id: number, answer: unknown): void {
    this.#waiting.get(id)?.(answer as never);
    this.#waiting.delete(id);
  }
}
