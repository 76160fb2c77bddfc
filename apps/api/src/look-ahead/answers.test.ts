import type { Actor } from "@reform-ledger/domain";
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from "graphql";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { Context } from "../context.js";
import { Execution } from "../http/execution.js";
import { createSchema } from "../schema.js";
import { seedCatalogues, seedDemo } from "../seed/seed.js";
import { Unit } from "../units/unit.entity.js";
import { answerOf } from "./answers.js";

let dataSource: DataSource;
let schema: GraphQLSchema;
let actors: Record<string, Actor>;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  schema = await createSchema();
  await seedCatalogues(dataSource);
  await seedDemo(dataSource, "mật khẩu thử nghiệm");
  const unitOf = (code: string) => dataSource.getRepository(Unit).findOneByOrFail({ code });
  const [province, district] = [await unitOf("cao-bang"), await unitOf("nguyen-binh")];
  actors = {
    "the province's office": actorOf("REFORM_OFFICE", province),
    "the district's head": actorOf("UNIT_HEAD", district),
    "an administrator": actorOf("SYSTEM_ADMIN", province),
  };
  return database.drop;
});

type Field = GraphQLField<unknown, unknown>;

/** What SQL makes by itself: columns and edges. */
const isBySql = ({ extensions, resolve, type, name }: Field): boolean =>
  extensions.edge !== undefined || name === "id" || (!resolve && isLeafType(getNamedType(type)));

/** Everything that SQL can tell of a type, so many edges deep. */
function everythingOf(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ name }) => name === "asOf") || !isBySql(field)) return [];
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [field.name];
    if (depth === 0) return [];
    const below = named.name.endsWith("Connection")
      ? connectionOf(named, depth - 1)
      : `{ ${everythingOf(named, depth - 1)} }`;
    const page = named.name.endsWith("Connection") ? "(first: 2)" : "";
    return [`${field.name}${page} ${below}`];
  });
  return ["__typename", ...parts].join(" ");
}

function connectionOf(type: GraphQLObjectType, depth: number): string {
  const node = getNamedType(type.getFields().nodes?.type);
  const nodes = isObjectType(node) ? everythingOf(node, depth) : "";
  const pageInfo = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  return `{ totalCount nodes { ${nodes} } edges { cursor node { __typename } } ${pageInfo} }`;
}

const listed = () =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ extensions }) => extensions.listed);

async function both(query: string, actor: Actor | null, variables = {}) {
  const asked = { document: parse(query), variables };
  const context = () => new Context(dataSource, actor);
  const json = await answerOf(schema, asked, context());
  const executed = await new Execution(schema).run(asked, context());
  return {
    answered: json === null ? null : JSON.parse(json),
    executed: JSON.parse(JSON.stringify(executed)),
  };
}

describe("an answer made by SQL alone", () => {
  it.each([
    ["the province's office", 50],
    ["the district's head", 50],
    ["an administrator", 20],
  ])(
    "is word for word the executor's, of every list and all its edges, for %s",
    { timeout: 120_000 },
    async (who, least) => {
      let compared = 0;
      for (const { name, type, args } of listed()) {
        if (args.some(({ type: of, name: argument }) => argument === "filter" && String(of).endsWith("!")))
          continue;
        const connection = getNamedType(type);
        if (!isObjectType(connection)) continue;
        for (const page of ["first: 3", "last: 2"]) {
          const query = `{ ${name}(${page}) ${connectionOf(connection, 2)} }`;
          const { answered, executed } = await both(query, actors[who] ?? null);
          if (executed.errors) expect(answered, query).toBeNull();
          else if (answered) expect({ data: answered }, query).toEqual(executed);
          compared += answered ? 1 : 0;
        }
      }
      expect(compared).toBeGreaterThan(least);
    },
  );

  it("keeps the names, the fragments and the conditions of the query", async () => {
    const query = `query($deep: Boolean!, $no: Boolean = false, $first: Int = 2) {
      one: units(first: $first, orderBy: [{field: NAME, direction: DESC}]) { kinds: nodes { ...Named } nodes { code } }
      two: units(last: 1) { nodes { ...Named above: parent @include(if: $deep) { ...Named } name @skip(if: $no) } }
      __typename } fragment Named on Unit { title: name ... on Node { id } ... { of: __typename } }`;
    for (const deep of [true, false]) {
      const { answered, executed } = await both(query, actors["an administrator"] ?? null, { deep });
      expect(answered).not.toBeNull();
      expect({ data: answered }).toEqual(executed);
    }
  });

  it("is left to the executor where something is refused, made by code or may not be seen", async () => {
    const refused = [
      "{ units(first: 1000) { nodes { id } } }",
      "{ units(first: 1) { nodes { children(first: -1) { totalCount } } } }",
      "{ tasks(first: 1) { nodes { viewerCan } } }",
      '{ node(id: "nothing") { id } }',
    ];
    for (const query of refused) {
      const { answered } = await both(query, actors["an administrator"] ?? null);
      expect(answered, query).toBeNull();
    }
    const { answered, executed } = await both("{ tasks { totalCount } }", null);
    expect(answered).toBeNull();
    expect(executed.errors).toHaveLength(1);
  });

  it("is left to the executor where a name is longer than PostgreSQL keeps", async () => {
    const name = "n".repeat(80);
    const query = `{ units(first: 2) { nodes { ${name}: parent { name } } ${name}: nodes { id viewer: name } } }`;
    const { answered, executed } = await both(query, actors["the province's office"] ?? null);
    expect(answered).toBeNull();
    expect(executed.errors).toBeUndefined();
    expect(executed.data.units.nodes).toHaveLength(2);
  });

  it("takes one statement, whatever hangs on its rows", async () => {
    const context = new Context(dataSource, actors["the province's office"] ?? null);
    const query = `{ tasks(first: 50) { totalCount nodes { title leadUnit { name parent { name } } updates(first: 3) { nodes { kind } }
      deductionLinks { deduction { points assessment { unit { name } round { year } } } } } } causes { nodes { code } } }`;
    const { errors } = await execute(schema, query, context);
    expect(errors).toBeUndefined();
    expect(context.reader.statements).toBe(1);
  });
});
