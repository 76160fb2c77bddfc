import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/** A GraphQL operation as text that knows the types of its result and its variables. */
export interface GraphqlDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
}

/** The record that node(id) gave, without the other kinds that it could have been. */
export type Found<Node> = Exclude<NonNullable<Node>, Record<PropertyKey, never>>;
