import type { DataSource, EntityManager } from "typeorm";

/** Runs one reading statement; what counts statements or picks a replica stands behind it. */
export interface Reader {
  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]>;
}

export class CountingReader implements Reader {
  statements = 0;
  readonly #source: DataSource | EntityManager;

  constructor(source: DataSource | EntityManager) {
    this.#source = source;
  }

  query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    this.statements += 1;
    return this.#source.query<Row[]>(sql, parameters);
  }
}
