import { readFile } from "node:fs/promises";
import { type Actor, mayEver, type Permission, permissionNames, roles } from "@reform-ledger/domain";
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { isNodeName } from "./lists/global-id.js";
import { nodeLists } from "./lists/node-lists.js";
import { createSchema } from "./schema.js";

let schema: GraphQLSchema;
let types: GraphQLNamedType[];

beforeAll(async () => {
  schema = await createSchema();
  types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
});

function rootFields(): { name: string; permissions: Permission[] }[] {
  const storage = getMetadataStorage();
  return [...storage.queries, ...storage.mutations].map(({ schemaName, roles: permissions }) => ({
    name: schemaName,
    permissions: (permissions ?? []) as Permission[],
  }));
}

/** A person with a role, or a key that has all the scopes there are. */
const actorWith = (role: Actor["memberships"][number]["role"]): Actor => ({
  personId: "somebody",
  keyId: role === "INTEGRATOR" ? "a key" : null,
  scopes: role === "INTEGRATOR" ? permissionNames : null,
  memberships: [{ role, unitId: "1", unitPath: "1" }],
});

describe("the schema", () => {
  it("is the committed one", async () => {
    const committed = await readFile(
      new URL("../../../packages/api-types/schema.graphql", import.meta.url),
      "utf8",
    );
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  it("asks for a permission on every root field", () => {
    expect(rootFields().length).toBeGreaterThan(30);
    expect(rootFields().filter(({ permissions }) => permissions.length !== 1)).toEqual([]);
  });

  it("opens each operation to the roles of the table and to no other", async () => {
    const lines = rootFields()
      .map(({ name, permissions }) => {
        const open = roles.filter((role) =>
          permissions.every((permission) => mayEver(actorWith(role), permission)),
        );
        return `${name}: ${permissions.join(" ")} → ${open.join(" ")}`;
      })
      .sort();
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../access-matrix.txt");
  });

  it("describes every type, field, argument and value", () => {
    const silent = types.flatMap((type) => {
      const own = type.description ? [] : [type.name];
      if (isEnumType(type)) {
        return own.concat(
          type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        );
      }
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
      const fields = Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...("args" in field ? (field.args as readonly GraphQLArgument[]) : []).flatMap(
          ({ name, description }) => (description ? [] : [`${type.name}.${field.name}(${name})`]),
        ),
      ]);
      return own.concat(fields);
    });
    expect(
      silent.filter((name) => !["Query", "Mutation"].includes(name) && !name.endsWith("(input)")),
    ).toEqual([]);
  });

  it("can fetch every node again by its id", () => {
    const nodes = types.filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node"),
    );
    expect(nodes.map(({ name }) => name).filter((name) => !isNodeName(name) || !nodeLists.has(name))).toEqual(
      [],
    );
  });
});
