import { DomainError } from "@reform-ledger/domain";
import { GraphQLError, type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import type { DataSource } from "typeorm";
import type { Edge } from "../lists/edges.js";
import type { Question } from "../lists/list.js";
import type { Operation, SelectedField, Selection } from "./selection.js";
import { selectionOf } from "./selection.js";

/** One statement in the making: for whom, of which operation. */
export interface Asking {
  operation: Operation;
  question: Question;
  dataSource: DataSource;
}

/** Thrown where something is asked for that only code can make. */
export class NotInSql extends Error {}

/** Names of the rows of one statement, each its own. */
export class RowNames {
  #count = 0;
  next(): string {
    this.#count += 1;
    return `r${this.#count}`;
  }
}

export const edgeOf = ({ field }: SelectedField): Edge | undefined =>
  field?.extensions.edge as Edge | undefined;

/** What is asked of the rows of a field, through a list where there is one. */
export function selectionBelow(
  type: GraphQLOutputType,
  { nodes }: Pick<SelectedField, "nodes">,
  operation: Operation,
): Selection {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} is no object type`);
  return selectionOf(named, nodes, operation);
}

export function typeOf({ field, name }: SelectedField): GraphQLOutputType {
  if (!field) throw new NotInSql(name);
  return field.type;
}

export type Pair = readonly [key: string, sql: string];

/** PostgreSQL cuts names that are longer. */
export const isTooLongAName = (name: string): boolean => name.length > 63;

/** What is refused to whoever asks, or what SQL does not know: anything else is a mistake of ours. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof DomainError || error instanceof GraphQLError || error instanceof NotInSql;

/** A JSON object of keys and their SQL; faster and shorter than json_build_object, and without its limit. */
export function objectSql(pairs: readonly Pair[], from = ""): string {
  const columns = pairs.map(([key, sql]) => {
    if (isTooLongAName(key)) throw new NotInSql(`${key} is too long a name`);
    return `${sql} as "${key}"`;
  });
  return `(select row_to_json(o) from (select ${columns.join(", ")}${from && ` from ${from}`}) o)`;
}
