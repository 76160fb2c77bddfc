import { DomainError } from "@reform-ledger/domain";
import type { EntityManager, EntityTarget, SelectQueryBuilder } from "typeorm";
import { globalId, type NodeName, rowIdOf } from "./global-id.js";

type Versioned = { id: string; version: number };

type Kind<Record> = EntityTarget<Record> & { name: string };

/** Locks the row that an id names until the transaction ends. */
export const lockOrThrow = <Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  id: string,
  path = "id",
): Promise<Record> => oneOrThrow(entity, id, path, rowsOf(tx, entity).setLock("pessimistic_write"));

/** Finds the row that an id names. */
export const findOrThrow = <Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  id: string,
  path = "id",
): Promise<Record> => oneOrThrow(entity, id, path, rowsOf(tx, entity));

const rowsOf = <Record extends { id: string }>(tx: EntityManager, entity: Kind<Record>) =>
  tx.createQueryBuilder(entity, "record");

async function oneOrThrow<Record extends { id: string }>(
  { name }: Kind<Record>,
  id: string,
  path: string,
  rows: SelectQueryBuilder<Record>,
): Promise<Record> {
  const rowId = rowIdOf(name as NodeName, id, path);
  const record = await rows.where("record.id = :rowId", { rowId }).getOne();
  if (!record) throw notFound(id, path);
  return record;
}

/** Finds all the rows that ids name, each once, in their order. */
export async function findAllOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  ids: readonly string[],
  path: string,
): Promise<Record[]> {
  const rowIds = ids.map((id, index) => rowIdOf(entity.name as NodeName, id, `${path}.${index}`));
  const records = await rowsOf(tx, entity).where("record.id = any(:rowIds)", { rowIds }).getMany();
  const found = new Map(records.map((record) => [record.id, record]));
  const missing = rowIds.findIndex((rowId) => !found.has(rowId));
  if (missing >= 0) throw notFound(ids[missing] ?? "", `${path}.${missing}`);
  return [...new Set(rowIds)].flatMap((rowId) => found.get(rowId) ?? []);
}

const notFound = (id: string, path: string) =>
  new DomainError("NOT_FOUND", "notFound", { id }, { fields: [{ path, code: "notFound", params: { id } }] });

/** Refuses a write that was made on an older state, and shows the present one. */
export function demandVersion(entity: { name: string }, record: Versioned, expectedVersion: number): void {
  if (record.version === expectedVersion) return;
  const shown = Object.entries(record).filter(([key]) => !key.endsWith("Id") && key !== "id");
  const current = { id: globalId(entity.name as NodeName, record.id), ...Object.fromEntries(shown) };
  throw new DomainError("CONFLICT", "staleVersion", {}, { current });
}
