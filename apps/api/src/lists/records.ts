import { DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { remember, type Shape, shapeOf } from "../database/record-shape.js";
import { run } from "../database/statement.js";
import { globalId, type NodeName, rowIdOf } from "./global-id.js";

type Versioned = { id: string; version: number };

type Kind<Record> = (new () => Record) & { name: string };

type Row<Found> = Found & { id: string };

/** Locks the row that an id names until the transaction ends. */
export const lockOrThrow = async <Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  id: string,
  path = "id",
): Promise<Record> => (await lockBeside(tx, entity, id, path, nothingBeside)).record;

const nothingBeside = {};

/** Finds the row that an id names. */
export async function findOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  id: string,
  path = "id",
): Promise<Record> {
  const rowId = rowIdOf(entity.name as NodeName, id, path);
  const [row] = await run<Row<Record>>(tx, `${selecting(shapeOf(tx, entity))} where record.id = $1`, [rowId]);
  if (!row) throw notFound(id, path);
  return recordOf(tx, entity, row);
}

/**
 * Locks a row and reads in the same statement what stands beside it: expressions on the row `record`. Who had to
 * wait for the lock reads it all again, since the rest of a statement sees what was there when it began.
 */
export async function lockBeside<Record extends { id: string }, Name extends string>(
  tx: EntityManager,
  entity: Kind<Record>,
  id: string,
  path: string,
  beside: { [Each in Name]: string },
): Promise<{ record: Record; beside: { [Each in Name]: unknown } }> {
  const rowId = rowIdOf(entity.name as NodeName, id, path);
  const text = lockingText(shapeOf(tx, entity), beside);
  const read = async () => (await run<Row<{ version?: number; $seen?: number }>>(tx, text, [rowId]))[0];
  let row = await read();
  if (row?.$seen !== undefined && row.version !== row.$seen) row = await read();
  if (!row) throw notFound(id, path);
  const found: { [name: string]: unknown } = {};
  for (const name in beside) found[name] = (row as never)[`$${name}`];
  return {
    record: recordOf(tx, entity, row as unknown as Record),
    beside: found as { [Each in Name]: unknown },
  };
}

const lockingTexts = new WeakMap<object, WeakMap<Shape, string>>();

/** The same text for the same expressions, written once. */
function lockingText(shape: Shape, beside: { [name: string]: string }): string {
  const known = lockingTexts.get(beside)?.get(shape);
  if (known) return known;
  const extra = Object.entries(beside).map(([name, expression]) => `${expression} as "$${name}"`);
  const isSeen = shape.columns.some(({ isVersion }) => isVersion) && extra.length > 0;
  if (isSeen) {
    extra.push(`(select seen.version from ${shape.table} seen where seen.id = record.id) as "$seen"`);
  }
  const text = `${selecting(shape, extra)} where record.id = $1 for update of record`;
  const texts = lockingTexts.get(beside) ?? new WeakMap<Shape, string>();
  lockingTexts.set(beside, texts.set(shape, text));
  return text;
}

function selecting({ table, columns }: Shape, extra: readonly string[] = []): string {
  const own = columns.map(({ name, property }) => `record."${name}" as "${property}"`);
  return `select ${[...own, ...extra].join(", ")} from ${table} record`;
}

/** The record of a row that was read, ready to be changed and saved. */
function recordOf<Record extends object>(tx: EntityManager, entity: Kind<Record>, row: Record): Record {
  const shape = shapeOf(tx, entity);
  const record = new entity();
  for (const { property } of shape.columns) {
    record[property as keyof Record] = row[property as keyof Record];
  }
  return remember(shape, record);
}

/** Finds all the rows that ids name, each once, in their order. */
export async function findAllOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  ids: readonly string[],
  path: string,
): Promise<Record[]> {
  const rowIds = ids.map((id, index) => rowIdOf(entity.name as NodeName, id, `${path}.${index}`));
  const type = shapeOf(tx, entity).columns.find(({ isKey }) => isKey)?.type;
  const records = await recordsWhere(tx, entity, `record.id = any($1::${type}[])`, [rowIds]);
  const found = new Map(records.map((record) => [record.id, record]));
  const missing = rowIds.findIndex((rowId) => !found.has(rowId));
  if (missing >= 0) throw notFound(ids[missing] ?? "", `${path}.${missing}`);
  return [...new Set(rowIds)].flatMap((rowId) => found.get(rowId) ?? []);
}

/** Locks all the rows that ids name, in one order for everybody; they come in the order of the ids. */
export async function lockAllOrThrow<Record extends { id: string }>(
  tx: EntityManager,
  entity: Kind<Record>,
  ids: readonly string[],
  path: (index: number) => string,
): Promise<Record[]> {
  const rowIds = ids.map((id, index) => rowIdOf(entity.name as NodeName, id, path(index)));
  const condition = "record.id = any($1::bigint[]) order by record.id for update of record";
  const found = new Map(
    (await recordsWhere(tx, entity, condition, [rowIds])).map((record) => [record.id, record]),
  );
  return rowIds.map((rowId, index) => {
    const record = found.get(rowId);
    if (!record) throw notFound(ids[index] ?? "", path(index));
    return record;
  });
}

/** The rows that a condition on `record` finds, ready to be changed and saved. */
export async function recordsWhere<Record extends object>(
  tx: EntityManager,
  entity: Kind<Record>,
  condition: string,
  parameters: unknown[],
): Promise<Record[]> {
  const rows = await run<Record>(tx, `${selecting(shapeOf(tx, entity))} where ${condition}`, parameters);
  return rows.map((row) => recordOf(tx, entity, row));
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
