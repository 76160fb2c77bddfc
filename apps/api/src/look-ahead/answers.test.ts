import type { Actor } from "@reform-ledger/domain";
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from "graphql";
import { type DataSource, In } from "typeorm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { execute } from "../../test/ask.js";
import { actorOf, aPerson } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { Context, writeAs } from "../context.js";
import { Execution } from "../http/execution.js";
import { createSchema } from "../schema.js";
import { seedCatalogues, seedDemo } from "../seed/seed.js";
import { createTask } from "../tasks/task.service.js";
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

async function both(query: string | DocumentNode, actor: Actor | null, variables = {}) {
  const asked = { document: typeof query === "string" ? parse(query) : query, variables };
  const context = () => new Context(dataSource, actor);
  const json = await answerOf(schema, asked, context());
  // What is asked again is not written again.
  for (const _ of ["kept", "taken"]) expect(await answerOf(schema, asked, context())).toBe(json);
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

  it("is everybody's own, for what is asked now, however often the same query came before", async () => {
    const document = parse(`query($unit: ID!, $first: Int = 1, $deep: Boolean = true) {
      node(id: $unit) { ... on Unit { name tasks(first: $first, filter: {overdue: true}) { totalCount nodes { title } }
        parent @include(if: $deep) { name } } } }`);
    const units = await dataSource.getRepository(Unit).findBy({ code: In(["cao-bang", "nguyen-binh"]) });
    for (const actor of [...Object.values(actors), ...Object.values(actors)]) {
      for (const { id } of units) {
        for (const asked of [{}, { first: 2 }, { deep: false }]) {
          const { answered, executed } = await both(document, actor, { unit: `unit_${id}`, ...asked });
          expect({ data: answered }).toEqual(executed);
        }
      }
    }
  });

  it("tells of today, also when yesterday the same was asked", async () => {
    const unit = await dataSource.getRepository(Unit).findOneByOrFail({ code: "nguyen-binh" });
    const { id: personId } = await aPerson(dataSource);
    const office = actorOf("REFORM_OFFICE", unit, personId);
    const given = { title: "Rà soát", leadUnitId: `unit_${unit.id}`, dueOn: "2026-12-31" };
    await writeAs(dataSource, office, (tx) => createTask(tx, office, given));
    const document = parse(
      `{ node(id: "unit_${unit.id}") { ... on Unit { tasks(filter: {overdue: true}) { totalCount } } } }`,
    );
    const overdueOn = async (day: string) => {
      vi.useFakeTimers({ now: new Date(`${day}T05:00:00Z`), toFake: ["Date"] });
      const { answered, executed } = await both(document, office);
      expect({ data: answered }).toEqual(executed);
      return answered.node.tasks.totalCount;
    };
    try {
      const [before, after] = [await overdueOn("2026-12-31"), await overdueOn("2027-01-01")];
      expect(after).toBe(before + 1);
    } finally {
      vi.useRealTimers();
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
