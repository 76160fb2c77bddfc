import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { readFrom } from "./reading.js";

/** How long a replica that failed is left alone. */
const restMs = 5_000;

/** A place in PostgreSQL's log of writes, as it writes it ("0/3000060"); later ones are larger. */
export const isLogPlace = (text: string): boolean => /^[\da-fA-F]{1,8}\/[\da-fA-F]{1,8}$/.test(text);

function placeAsNumber(place: string): bigint {
  const [high = "", low = ""] = place.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

export class Replica {
  readonly #pool: Pool;
  #reached = 0n;
  #restsUntil = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Whether it answers and has everything that was written up to that place. */
  async has(place: string | undefined): Promise<boolean> {
    if (Date.now() < this.#restsUntil) return false;
    if (!place || placeAsNumber(place) <= this.#reached) return true;
    try {
      const [row] = await readFrom<{ place: string }>(
        this.#pool,
        "select coalesce(pg_last_wal_replay_lsn()::text, '0/0') as place",
        [],
      );
      this.#reached = placeAsNumber(row?.place ?? "0/0");
      return placeAsNumber(place) <= this.#reached;
    } catch {
      this.#rest();
      return false;
    }
  }

  /** The primary has the last word on whatever fails here: an error, a lost connection, a cancelled statement. */
  async query<Row>(sql: string, parameters: unknown[], otherwise: () => Promise<Row[]>): Promise<Row[]> {
    if (Date.now() < this.#restsUntil) return otherwise();
    try {
      return await readFrom<Row>(this.#pool, sql, parameters);
    } catch {
      const answer = await otherwise();
      this.#rest();
      return answer;
    }
  }

  #rest(): void {
    this.#restsUntil = Date.now() + restMs;
  }
}

/** The copies of the database that may be read, and what tells whether they are recent enough. */
export class Replicas {
  readonly #dataSource: DataSource;
  readonly #replicas: Replica[];
  #turn = 0;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#replicas = (dataSource.driver as PostgresDriver).slaves.map((pool: Pool) => new Replica(pool));
  }

  get count(): number {
    return this.#replicas.length;
  }

  /** The next replica in turn that has everything up to that place; undefined where there is none. */
  async reaching(place: string | undefined): Promise<Replica | undefined> {
    for (const _ of this.#replicas) {
      this.#turn = (this.#turn + 1) % this.#replicas.length;
      const replica = this.#replicas[this.#turn];
      if (await replica?.has(place)) return replica;
    }
    return undefined;
  }

  /** Where the primary's log stands: after everything that was committed before this was asked. */
  async place(): Promise<string> {
    const [row] = await this.#dataSource.query<{ place: string }[]>(
      "select pg_current_wal_flush_lsn()::text as place",
    );
    return row?.place ?? "0/0";
  }
}
