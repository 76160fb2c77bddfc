export interface Count {
  /** How many there were in the window, this one included. */
  current: number;
  /** Milliseconds until the window ends and counting begins anew. */
  endsInMs: number;
}

const mostKeys = 20_000;

/** How often something happened in windows of time, by key; the oldest key goes when there are too many. */
export class Counts {
  readonly #windows = new Map<string, { current: number; endsAt: number }>();

  add(key: string, windowMs: number, now = Date.now()): Count {
    const known = this.#windows.get(key);
    if (known && now < known.endsAt) {
      known.current += 1;
      return { current: known.current, endsInMs: known.endsAt - now };
    }
    this.#windows.delete(key);
    const [oldest] = this.#windows.size < mostKeys ? [] : this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
    this.#windows.set(key, { current: 1, endsAt: now + windowMs });
    return { current: 1, endsInMs: windowMs };
  }
}
