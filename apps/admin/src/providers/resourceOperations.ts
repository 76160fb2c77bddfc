import type { GraphqlDocument } from "@reform-ledger/api-types";
import type { RaRecord } from "react-admin";

/** A list's document names its connection `list`, a record's names it `one`, and so on. */
export interface ListAnswer {
  list: { totalCount: number; nodes: readonly RaRecord[] };
}

export type AnyDocument = GraphqlDocument<unknown, never>;

export type FormValues = Record<string, unknown>;

/** How react-admin's verbs on one resource are said in GraphQL. */
export interface ResourceOperations {
  list?: AnyDocument;
  one?: AnyDocument;
  many?: AnyDocument;
  create?: AnyDocument;
  update?: AnyDocument;
  delete?: AnyDocument;
  /** The name of the id in a mutation's input, such as unitId; "id" unless said here. */
  idField?: string;
  /** Orders by another field than the column's name in capitals. */
  orderFields?: Readonly<Record<string, string>>;
  /** Makes a mutation's input from a form's values; id and expectedVersion are added to it. */
  toCreateInput?: (values: FormValues) => FormValues;
  toUpdateInput?: (values: FormValues, previous: FormValues) => FormValues;
}
