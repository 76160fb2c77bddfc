import { DomainError } from "@reform-ledger/domain";
import type { EntityManager, EntityTarget } from "typeorm";
import { globalId, type NodeName, rowIdOf } from "./global-id.js";

type Versioned = { id: string; version: number };

/** Locks the row that an id names until the transaction ends. */
export async function lockOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Record> & { name: string },
  id: string,
  path = "id",
): Promise<Record> {
  const rowId = rowIdOf(entity.name as NodeName, id, path);
  const record = await tx
    .createQueryBuilder(entity, "record")
    .where("record.id = :rowId", { rowId })
    .setLock("pessimistic_write")
    .getOne();
  if (!record) throw notFound(id, path);
  return record;
}

/** Finds the row that an id names. */
export async function findOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Record> & { name: string },
  id: string,
  path = "id",
): Promise<Record> {
  const rowId = rowIdOf(entity.name as NodeName, id, path);
  const record = await tx
    .createQueryBuilder(entity, "record")
    .where("record.id = :rowId", { rowId })
    .getOne();
  if (!record) throw notFound(id, path);
  return record;
}

/** Finds all the rows that ids name, each once, in their order. */
export async function findAllOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Record> & { name: string },
  ids: readonly string[],
  path: string,
): Promise<Record[]> {
  const rowIds = ids.map((id, index) => rowIdOf(entity.name as NodeName, id, `${path}.${index}`));
  const records = await tx
    .createQueryBuilder(entity, "record")
    .where("record.id = any(:rowIds)", { rowIds })
    .getMany();
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
