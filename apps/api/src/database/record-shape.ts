import { isDeepStrictEqual } from "node:util";
import type { EntityManager, EntityMetadata } from "typeorm";

/** What storing a record has to know of a column. */
export interface Column {
  property: string;
  name: string;
  type: string;
  isKey: boolean;
  isJson: boolean;
  isVersion: boolean;
  isUpdateDate: boolean;
  isInsertable: boolean;
  isUpdatable: boolean;
  isNullable: boolean;
}

export interface Shape {
  table: string;
  columns: Column[];
  /** The column whose value PostgreSQL gives to a new row. */
  generated: Column | null;
}

/** A record as its columns see it. */
export type Values = Record<string, unknown>;

const shapes = new WeakMap<EntityMetadata, Shape>();

export function shapeOf(tx: Pick<EntityManager, "dataSource">, entity: string | object): Shape {
  const metadata = tx.dataSource.getMetadata(entity as never);
  const known = shapes.get(metadata);
  if (known) return known;
  const columns = metadata.columns.map(columnOf);
  const generated =
    columns[metadata.columns.findIndex(({ isPrimary, isGenerated }) => isPrimary && isGenerated)];
  const shape = { table: metadata.tableName, columns, generated: generated ?? null };
  shapes.set(metadata, shape);
  return shape;
}

const columnOf = (column: EntityMetadata["columns"][number]): Column => ({
  property: column.propertyName,
  name: column.databaseName,
  type: `${String(column.type)}${column.isArray ? "[]" : ""}`,
  isKey: column.isPrimary,
  isJson: column.type === "jsonb",
  isVersion: column.isVersion,
  isUpdateDate: column.isUpdateDate,
  isInsertable: column.isInsert,
  isUpdatable: column.isUpdate,
  isNullable: column.isNullable,
});

const stored = new WeakMap<object, Values>();

/** What a record held when its row was last read or written. */
export const storedOf = (record: object): Values | undefined => stored.get(record);

/** From now on it is known what changes in a record; all its columns have just been read or written. */
export function remember<Entity extends object>({ columns }: Shape, record: Entity): Entity {
  const values: Values = { ...(record as Values) };
  for (const { property, isJson } of columns) {
    if (isJson && values[property]) values[property] = structuredClone(values[property]);
  }
  stored.set(record, values);
  return record;
}

export function changedColumns({ columns }: Shape, record: Values, before: Values): Column[] {
  return columns.filter(({ property, isUpdatable, isVersion }) => {
    const is = record[property];
    const was = before[property];
    return is !== was && is !== undefined && isUpdatable && !isVersion && !isDeepStrictEqual(is, was);
  });
}

/** Tells those who listen to what TypeORM writes. */
export async function tellListeners(tx: EntityManager, record: object, isNew: boolean): Promise<void> {
  if (!tx.queryRunner || tx.dataSource.subscribers.length === 0) return;
  const event = isNew ? "AfterInsert" : "AfterUpdate";
  await tx.queryRunner.broadcaster.broadcast(event, tx.dataSource.getMetadata(record.constructor), record);
}
