/** Thrown inside a start that somebody has stopped. */
export class Stopped extends Error {}

/** What has been started, so that it can be stopped in the opposite order. */
export class Lifecycle {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #isStopping = false;

  onStop(close: () => Promise<unknown>): void {
    this.#closers.push(close);
  }

  /** Lets a start under way end at its next step. */
  stopSoon(): void {
    this.#isStopping = true;
  }

  goOn(): void {
    if (this.#isStopping) throw new Stopped();
  }

  /** One that fails does not keep the others from being closed; the first failure is thrown at the end. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const failures: unknown[] = [];
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
      await close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}
