import { type Actor, DomainError, demandEver, type Permission } from "@reform-ledger/domain";
import {
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import type { Edge, OneEdge, PageEdge, RowsEdge } from "../lists/edges.js";
import type { List } from "../lists/list.js";
import type { Page, PageArguments } from "../lists/page.js";
import type { Asked, Loaders } from "../loaders.js";
import { selectionBelow } from "./asking.js";
import { aheadOf, type Row } from "./rows.js";

interface Asker {
  actor: Actor | null;
  loaders: Loaders;
}

type Resolve<Arguments = object> = GraphQLFieldResolver<Row, Asker, Arguments>;

/** Gives every field that is declared as an edge or a list the resolver that its declaration means. */
export function resolveEdges(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.computed) delete field.resolve;
      const resolve = resolverOf(field);
      if (resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
    if (type.name.endsWith("Connection")) resolvePage(type.getFields());
  }
}

function resolvePage({ edges, pageInfo, totalCount }: GraphQLFieldMap<unknown, unknown>): void {
  if (edges) edges.resolve = (page: unknown) => (page as Page).readEdges();
  if (pageInfo) pageInfo.resolve = (page: unknown) => (page as Page).readPageInfo();
  if (totalCount) totalCount.resolve = (page: unknown) => (page as Page).totalCount();
}

function resolverOf({ extensions }: GraphQLField<unknown, unknown>): Resolve | null {
  const edge = extensions.edge as Edge | undefined;
  const list = extensions.listed as List | undefined;
  if (list) return listed(list, extensions.requires as Permission);
  if (!edge) return null;
  if (edge.kind === "one") return one(edge);
  return edge.kind === "page" ? pageOf(edge) : rowsOf(edge);
}

const askedBelow = (info: GraphQLResolveInfo): Asked => ({
  operation: info,
  selection: selectionBelow(info.returnType, { nodes: [...info.fieldNodes] }, info),
});

const readAhead = <Value>(row: Row, { fieldName, fieldNodes: [node] }: GraphQLResolveInfo) =>
  row[aheadOf(node?.alias?.value ?? fieldName)] as Value | undefined;

const listed =
  (list: List, permission: Permission): Resolve<PageArguments> =>
  (_root, page, { actor, loaders }, info) => {
    demandEver(actor, permission);
    return loaders.page(list, page, askedBelow(info));
  };

const one =
  ({ list, property, found }: OneEdge): Resolve =>
  (row, _none, { loaders }, info) => {
    const id = row[property] as string | null | undefined;
    const ahead = readAhead<object | null>(row, info);
    if (ahead) return ahead;
    if (ahead === undefined)
      return found && id
        ? loaders.found(list, id, askedBelow(info))
        : loaders.one(list, id, askedBelow(info));
    if (found) throw new DomainError("NOT_FOUND", "notFound", { id: id ?? "" });
    return null;
  };

const pageOf =
  (edge: PageEdge): Resolve<PageArguments> =>
  (row, page, { loaders }, info) =>
    readAhead<Page>(row, info) ??
    loaders.edge(edge, row[edge.property ?? "id"] as string, page, askedBelow(info));

const rowsOf =
  (edge: RowsEdge): Resolve =>
  (row, _none, { loaders }, info) =>
    readAhead<Row[]>(row, info) ?? loaders.several(edge, row.id as string, askedBelow(info));
