import { DefaultNamingStrategy, type Table } from "typeorm";

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
const tableOf = (table: Table | string) =>
  (typeof table === "string" ? table : table.name).split(".").at(-1) ?? "";
const constraint = (table: Table | string, columns: string[], suffix: string) =>
  [tableOf(table), ...columns.map(snake), suffix].join("_").slice(0, 63);

/** snake_case columns, and constraints named as PostgreSQL itself would: people read them in errors. */
export class LedgerNamingStrategy extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join("_"));
  }
  override primaryKeyName(table: Table | string): string {
    return constraint(table, [], "pkey");
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, "key");
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, "fkey");
  }
  override indexName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, "idx");
  }
}
