export interface NamesLimits {
  /** Texts that get a name; each is a plan that every connection keeps. */
  named: number;
  /** Texts that are remembered after they were seen once. */
  seen: number;
  /** Statements that had to go without a name before the names are given anew. */
  patience: number;
}

const usualLimits: NamesLimits = { named: 250, seen: 500, patience: 5_000 };

/**
 * Names for the statements that PostgreSQL is to keep prepared. Texts come from what users ask for, so only one
 * that comes again gets a name, and only so many do. When the names no longer meet what is asked, they are given
 * anew: a new series, so that connections with names of an earlier one can be let go.
 */
export class StatementNames {
  readonly #limits: NamesLimits;
  readonly #named = new Map<string, string>();
  readonly #seen = new Set<string>();
  #unnamed = 0;
  #series = 1;

  constructor(limits: Partial<NamesLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
  }

  get series(): number {
    return this.#series;
  }

  /** The name under which to send a text; undefined sends it without one. */
  nameOf(sql: string): string | undefined {
    const known = this.#named.get(sql);
    if (known) return known;
    if (!this.#seen.has(sql)) return this.#remember(sql);
    if (this.#named.size < this.#limits.named) return this.#give(sql);
    this.#unnamed += 1;
    if (this.#unnamed > this.#limits.patience) this.renew();
    return undefined;
  }

  /** Forgets all names; no later statement meets a plan that was made under one. */
  renew(): void {
    this.#series += 1;
    this.#unnamed = 0;
    this.#named.clear();
    this.#seen.clear();
  }

  #remember(sql: string): undefined {
    const [oldest] = this.#seen.size < this.#limits.seen ? [] : this.#seen;
    if (oldest !== undefined) this.#seen.delete(oldest);
    this.#seen.add(sql);
  }

  #give(sql: string): string {
    this.#seen.delete(sql);
    const name = `ledger_${this.#series}_${this.#named.size + 1}`;
    this.#named.set(sql, name);
    return name;
  }
}
