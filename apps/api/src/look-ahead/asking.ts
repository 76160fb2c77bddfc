import { DomainError } from "@reform-ledger/domain";
import { GraphQLError, type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import type { DataSource } from "typeorm";
import type { Edge, EdgeInSql } from "../lists/edges.js";
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
  /** How many were given. */
  count = 0;

  next(): string {
    this.count += 1;
    return `r${this.count}`;
  }
}

export const edgeInSqlOf = (selected: SelectedField): EdgeInSql | undefined =>
  (selected.field?.extensions.bySql as EdgeInSql | undefined) ?? edgeOf(selected);

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

/** Keys and their SQL as the columns of a select. */
export const columnsSql = (pairs: readonly Pair[]): string =>
  pairs
    .map(([key, sql]) => {
      if (isTooLongAName(key)) throw new NotInSql(`${key} is too long a name`);
      return `${sql} as "${key}"`;
    })
    .join(", ");

/** Such columns as a JSON object; faster and shorter than json_build_object, and without its limit. */
export const objectOf = (columns: string, from = ""): string =>
  `(select row_to_json(o) from (select ${columns}${from && ` from ${from}`}) o)`;

/** A JSON object of keys and their SQL. */
export const objectSql = (pairs: readonly Pair[], from?: string): string => objectOf(columnsSql(pairs), from);

/** A JSON array of what a select finds, in its order. */
export const arraySql = (select: string): string => `array_to_json(array${select})`;
