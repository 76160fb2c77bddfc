import { ApolloServer } from "@apollo/server";
import { beforeAll, describe, expect, it } from "vitest";
import { formatError } from "../errors/format-error.js";
import { createSchema } from "../schema.js";
import { limitQueries } from "./query-limits.js";

let apollo: ApolloServer;

beforeAll(async () => {
  const schema = await createSchema();
  apollo = new ApolloServer({
    schema,
    plugins: [limitQueries(schema)],
    formatError: (formatted, error) => formatError(formatted, error),
  });
  await apollo.start();
  return () => apollo.stop();
});

async function reasonsOf(query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const { body } = await apollo.executeOperation({ query, variables });
  const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
  return errors.map(({ extensions }) => extensions?.reason);
}

/** Fragments that each ask twice for the next: a short text, and a query that doubles with every one. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Unit { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
  );
  return `{ units { nodes { ...F0 } } } ${fragments.join(" ")} fragment F${levels} on Unit { id }`;
}

const page = "nodes { children(first: 100) { nodes { children(first: 100) { nodes { id name } } } } }";

describe("a query that asks for too much", () => {
  it("is refused when its fragments double", async () => {
    expect(await reasonsOf(doubling(14))).toEqual(["queryTooComplex"]);
  });

  it("is refused when its fragments reach too deep", async () => {
    const chain = Array.from({ length: 30 }, (_, n) => `fragment G${n} on Unit { parent { ...G${n + 1} } }`);
    const query = `{ units { nodes { ...G0 } } } ${chain.join(" ")} fragment G30 on Unit { id }`;
    expect(await reasonsOf(query)).toEqual(["queryTooDeep"]);
  });

  it("is refused although one of its fields is wrong", async () => {
    const query = `query($way: Direction = ASC) {
      wrong: units(orderBy: [{field: NAME, direction: $way}]) { totalCount }
      all: units(first: 100) { ${page} } }`;
    expect(await reasonsOf(query, { way: null })).toEqual(["queryTooComplex"]);
  });

  it("is refused when its variables reach too deep", async () => {
    let filter: object = {};
    for (let level = 0; level < 5_000; level += 1) filter = { parent: filter };
    const query = "query($filter: UnitFilter) { units(filter: $filter) { totalCount } }";
    expect(await reasonsOf(query, { filter })).toEqual(["queryTooDeep"]);
  });

  it("is refused when every row of its page brings a whole sheet or cohort, and one alone is not", async () => {
    const sheet = "sheet { rows { criterion { id code name } self { points } final { points max } lost } }";
    const board =
      "ranking { points assessment { id unit { name } } } progress { assessment { id unit { name } } }";
    expect(await reasonsOf(`{ assessments(first: 100) { nodes { ${sheet} } } }`)).toEqual([
      "queryTooComplex",
    ]);
    expect(await reasonsOf(`{ assessmentRounds(first: 100) { nodes { ${board} } } }`)).toEqual([
      "queryTooComplex",
    ]);
    const one = `{ node(id: "assessment_1") { ... on Assessment { ${sheet} missing { message } } } }`;
    expect(await reasonsOf(one)).not.toContain("queryTooComplex");
  });

  it("is refused when it asks for hundreds of figures under as many names", async () => {
    const counts = (length: number) =>
      `{ ${Array.from({ length }, (_, n) => `n${n}: taskCounts(filter: { search: "${n}" }) { total }`).join(" ")} }`;
    expect(await reasonsOf(counts(200))).toEqual(["queryTooComplex"]);
    expect(await reasonsOf(counts(100))).not.toContain("queryTooComplex");
  });

  it("is refused by what it asks for, not by how it is written", async () => {
    expect(await reasonsOf(`{ units(first: 100) { ${page} } }`)).toEqual(["queryTooComplex"]);
    expect(await reasonsOf("query($n: Int) { units(first: $n) { totalCount } }", { n: "many" })).toEqual([
      "badInput",
    ]);
  });
});
