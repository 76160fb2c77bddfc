import type { Pool } from "pg";
import type { DataSource, EntityManager } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { readFrom, readOver } from "./reading.js";
import type { Replica } from "./replicas.js";

/** Runs one reading statement; what counts statements or picks a replica stands behind it. */
export interface Reader {
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]>;
}

export class CountingReader implements Reader {
  statements = 0;
  readonly #source: DataSource | EntityManager;
  #replica: Replica | undefined;

  constructor(source: DataSource | EntityManager) {
    this.#source = source;
  }

  /** For a request that writes nothing and may read what is a moment old. */
  readFrom(replica: Replica | undefined): void {
    this.#replica = replica;
  }

  async query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    this.statements += 1;
    if (!this.#replica) return this.#ask(sql, parameters);
    return this.#replica.query<Row>(sql, parameters, () => this.#ask(sql, parameters));
  }

  /** Inside a transaction it sees what the transaction has written. */
  async #ask<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    const transaction = "queryRunner" in this.#source ? this.#source.queryRunner : undefined;
    if (transaction && !transaction.isReleased) return readOver(await transaction.connect(), sql, parameters);
    if (transaction) return this.#source.query<Row[]>(sql, parameters);
    return readFrom(primaryOf(this.#source), sql, parameters);
  }
}

function primaryOf(source: DataSource | EntityManager): Pool {
  const { driver } = "driver" in source ? source : source.dataSource;
  return (driver as PostgresDriver).master;
}
