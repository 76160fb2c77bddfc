export type { Found, GraphqlDocument } from "./document";
export * from "./generated/gql";
export type * from "./generated/graphql";
