import type { Pool, PoolClient } from "pg";
import { QueryFailedError } from "typeorm";
import { StatementNames } from "./statement-names.js";

interface PostgresFailure {
  code?: string;
  /** ERROR refuses a statement; anything else, or nothing, ends the connection. */
  severity?: string;
  routine?: string;
}

const names = new StatementNames();
/** The series of names of which a connection keeps plans. */
const seriesOf = new WeakMap<PoolClient, number>();

/** Reads over a connection that its caller holds. Throws TypeORM's `QueryFailedError`, as TypeORM does. */
export async function readOver<Row>(client: PoolClient, sql: string, parameters: unknown[]): Promise<Row[]> {
  const name = names.nameOf(sql);
  if (name && !seriesOf.has(client)) seriesOf.set(client, names.series);
  try {
    const { rows } = await client.query({ text: sql, values: parameters, ...(name && { name }) });
    return rows as Row[];
  } catch (error) {
    throw new QueryFailedError(sql, parameters, error as Error);
  }
}

/** Reads over a connection of the pool; once more where a migration has changed what a kept plan answers. */
export async function readFrom<Row>(pool: Pool, sql: string, parameters: unknown[]): Promise<Row[]> {
  try {
    return await readOnce(pool, sql, parameters);
  } catch (error) {
    if (!forgetOutdatedPlans(error)) throw error;
    return readOnce(pool, sql, parameters);
  }
}

async function readOnce<Row>(pool: Pool, sql: string, parameters: unknown[]): Promise<Row[]> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    return await readOver<Row>(client, sql, parameters);
  } catch (error) {
    isBroken = failureOf(error).severity !== "ERROR";
    throw error;
  } finally {
    client.release(isBroken || (seriesOf.get(client) ?? names.series) !== names.series);
  }
}

const failureOf = (error: unknown): PostgresFailure =>
  error instanceof QueryFailedError ? (error.driverError as PostgresFailure) : {};

/** Whether a statement failed because a migration changed what its kept plan answers; no such plan is met again. */
export function forgetOutdatedPlans(error: unknown): boolean {
  const { code, routine } = failureOf(error);
  const isOutdated = code === "0A000" && routine === "RevalidateCachedQuery";
  if (isOutdated) names.renew();
  return isOutdated;
}
