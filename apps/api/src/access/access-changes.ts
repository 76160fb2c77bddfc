import { randomUUID } from "node:crypto";
import pg from "pg";
import type { KnownActors } from "./known-actors.js";

const channel = "access_changed";
const pulseEveryMs = 10_000;
const retryAfterMs = 1_000;
const patienceMs = 5_000;

/**
 * Listens for what the database tells about changes of access. A pulse that comes back over the same way proves
 * that it does; without it nobody is remembered.
 */
export class AccessChanges {
  readonly #url: string;
  readonly #known: KnownActors;
  readonly #pulse = `pulse ${randomUUID()}`;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pulsesOut = 0;
  #isStopped = false;

  constructor(url: string, known: KnownActors) {
    this.#url = url;
    this.#known = known;
  }

  /** Answers when the first attempt has been made; later ones go on by themselves. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      keepAlive: true,
      connectionTimeoutMillis: patienceMs,
      application_name: "reform-ledger-access",
    });
    this.#client = client;
    client.on("notification", ({ payload = "" }) => this.#hear(client, payload));
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.#pulsesOut = 0;
      await this.#sendPulse(client);
    } catch {
      this.#lose(client);
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    this.#known.beTold(false);
    await client?.end().catch(() => undefined);
  }

  async #sendPulse(client: pg.Client): Promise<void> {
    if (client !== this.#client) return;
    if (this.#pulsesOut > 0) return this.#lose(client);
    this.#pulsesOut += 1;
    this.#timer = setTimeout(() => void this.#sendPulse(client), pulseEveryMs).unref();
    await client.query("select pg_notify($1, $2)", [channel, this.#pulse]).catch(() => this.#lose(client));
  }

  #hear(client: pg.Client, message: string): void {
    if (client !== this.#client) return;
    if (message === this.#pulse) {
      this.#pulsesOut = 0;
      if (!this.#known.isTold) this.#known.beTold(true);
    } else if (message === "everybody") this.#known.forgetAll();
    else if (!message.startsWith("pulse ")) {
      for (const personId of message.split(",")) this.#known.forget(personId);
    }
  }

  #lose(client: pg.Client): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    this.#known.beTold(false);
    client.end().catch(() => undefined);
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.start(), retryAfterMs).unref();
  }
}
