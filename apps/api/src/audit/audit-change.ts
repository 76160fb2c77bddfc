import { Field, ObjectType } from "type-graphql";
import type { AuditEntry } from "./audit-entry.entity.js";

@ObjectType({ description: "One column of a record that changed." })
export class AuditChange {
  @Field(() => String, { description: "The field, such as dueOn." })
  field: string;
  @Field(() => String, { nullable: true, description: "What stood there, as JSON; null in a new record." })
  before: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What stands there since, as JSON; null in a deleted record.",
  })
  after: string | null;
}

type Row = Record<string, unknown> | null;

/** What every write changes and nobody asks for. */
const bookkeeping = new Set(["version", "created_at", "updated_at"]);

const camelCase = (column: string) =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const json = (row: Row, column: string) => (row === null ? null : JSON.stringify(row[column] ?? null));

/** The columns that an entry changed; of a new or deleted record those that hold something. */
export function changesOf({ before, after }: Pick<AuditEntry, "before" | "after">): AuditChange[] {
  const [old, now] = [before as Row, after as Row];
  const columns = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  return [...columns]
    .filter((column) => !bookkeeping.has(column))
    .map((column) => ({ field: camelCase(column), before: json(old, column), after: json(now, column) }))
    .filter((change) => (change.before ?? "null") !== (change.after ?? "null"));
}
