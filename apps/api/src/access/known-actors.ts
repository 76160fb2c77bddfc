import { hash } from "node:crypto";
import type { Actor } from "@reform-ledger/domain";

/** How long somebody is known at most, whatever was or was not told. */
const longestMs = 60_000;
const mostEntries = 10_000;

interface Entry {
  actor: Actor;
  from: number;
  until: number;
}

/** How many changes had been told when a reading began. */
export type Reading = number;

/**
 * Who holds which cookie, so that a request need not ask the database again. It remembers only while it is told
 * of every change of access; what was read while one happened is not kept.
 */
export class KnownActors {
  /** By a digest of the whole cookie header, oldest use first: another signature is another entry. */
  readonly #entries = new Map<string, Entry>();
  readonly #most: number;
  #changes = 0;
  #isTold = false;

  constructor(most = mostEntries) {
    this.#most = most;
  }

  get isTold(): boolean {
    return this.#isTold;
  }

  get size(): number {
    return this.#entries.size;
  }

  find(cookie: string, now: Date): Actor | null {
    const key = digestOf(cookie);
    const entry = this.#entries.get(key);
    if (!entry) return null;
    this.#entries.delete(key);
    const moment = now.getTime();
    if (moment < entry.from || moment >= entry.until) return null;
    this.#entries.set(key, entry);
    return entry.actor;
  }

  /** To be called before an actor is read, for `keep`. */
  startReading(): Reading {
    return this.#changes;
  }

  keep(reading: Reading, cookie: string, actor: Actor, now: Date, until: number): void {
    if (!this.#isTold || reading !== this.#changes) return;
    const from = now.getTime();
    const end = Math.min(until, from + longestMs);
    if (end <= from) return;
    const [oldest] = this.#entries.size < this.#most ? [] : this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
    this.#entries.set(digestOf(cookie), { actor, from, until: end });
  }

  forget(personId: string): void {
    this.#changes += 1;
    for (const [key, { actor }] of this.#entries) if (actor.personId === personId) this.#entries.delete(key);
  }

  forgetAll(): void {
    this.#changes += 1;
    this.#entries.clear();
  }

  /** Whether changes of access are told from now on; what happened until now is not known to be told. */
  beTold(isTold: boolean): void {
    this.#isTold = isTold;
    this.forgetAll();
  }
}

const digestOf = (cookie: string): string => hash("sha256", cookie, "base64");
