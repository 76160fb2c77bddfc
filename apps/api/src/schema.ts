import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { buildSchema, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { checkPermission } from "./access/requires.js";
import { globalId, isNodeName } from "./lists/global-id.js";
import type { List } from "./lists/list.js";
import { NodeResolver, nodeLists } from "./node.resolver.js";
import { unitList } from "./units/unit.list.js";
import { UnitResolver, UnitSuccessionResolver } from "./units/unit.resolver.js";
import { unitSuccessionList } from "./units/unit-succession.list.js";

const resolvers = [NodeResolver, UnitResolver, UnitSuccessionResolver] as const;

const lists: List[] = [unitList, unitSuccessionList];

/** Row ids become global ids where a node leaves the API, and only there. */
function showNodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
    if (!isObjectType(type) || !isNodeName(type.name)) continue;
    const { name } = type;
    const field = type.getFields().id;
    if (field) field.resolve = (row: { id: string }) => globalId(name, row.id);
  }
}

export async function createSchema(): Promise<GraphQLSchema> {
  for (const list of lists) nodeLists.set(list.name, list);
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    authChecker: checkPermission,
    validate: { forbidUnknownValues: false },
  });
  showNodes(schema);
  return schema;
}
