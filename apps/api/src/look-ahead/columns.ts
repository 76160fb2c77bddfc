import type { DataSource } from "typeorm";
import type { Rows } from "../lists/edges.js";
import type { Question } from "../lists/list.js";

export interface Column {
  property: string;
  /** PostgreSQL's name of its type; null where it is computed. */
  type: string | null;
  isArray: boolean;
  isNullable: boolean;
  /** The SQL that reads it. */
  sql: (row: string, question: Question) => string;
}

const known = new WeakMap<Rows, Map<string, Column>>();

/** The columns of a list, stored and computed, by their properties. */
export function columnsOf(list: Rows, dataSource: DataSource): ReadonlyMap<string, Column> {
  const columns = known.get(list) ?? readColumns(list, dataSource);
  known.set(list, columns);
  return columns;
}

function readColumns(list: Rows, dataSource: DataSource): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const column of dataSource.getMetadata(list.entity).columns) {
    const { propertyName: property, databaseName, isArray, isNullable } = column;
    const type = typeof column.type === "string" ? column.type : null;
    const sql = (row: string) => `${row}.${databaseName}`;
    columns.set(property, { property, type, isArray, isNullable, sql });
  }
  for (const [property, sql] of Object.entries(list.computed ?? {})) {
    const stored = columns.get(property);
    const type = stored?.type ?? list.computedTypes?.[property] ?? null;
    columns.set(property, { property, type, isArray: false, isNullable: false, sql });
  }
  return columns;
}
