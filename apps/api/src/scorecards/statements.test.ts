import type { ExecutionResult, GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "../../test/ask.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { actorAt } from "../../test/reference-case.js";
import { sentBy } from "../../test/sent-statements.js";
import { Context } from "../context.js";
import { Person } from "../people/person.entity.js";
import { createSchema } from "../schema.js";
import { seedCatalogues, seedDemo } from "../seed/seed.js";
import { Unit } from "../units/unit.entity.js";

let database: TestDatabase;
let schema: GraphQLSchema;
let context: Context;

beforeAll(async () => {
  database = await cloneTestDatabase();
  const { dataSource } = database;
  await seedCatalogues(dataSource);
  await seedDemo(dataSource, "mật khẩu thử nghiệm");
  schema = await createSchema();
  const district = await dataSource.getRepository(Unit).findOneByOrFail({ code: "nguyen-binh" });
  const person = await dataSource.getRepository(Person).findOneByOrFail({ email: "office@demo.example" });
  context = new Context(dataSource, await actorAt(dataSource, "REFORM_OFFICE", district.id, person.id));
  return database.drop;
});

async function ask(source: string): Promise<{ answer: ExecutionResult; statements: number }> {
  const fresh = new Context(context.dataSource, context.actor);
  const answer = await execute(schema, source, fresh);
  return { answer, statements: fresh.reader.statements };
}

const acceptance = `{ assessments(filter: {unit: {code: {eq: "nguyen-binh"}}, year: {eq: 2022}}, first: 1) {
  totalCount nodes { id total { points max percent } published { points percent rank rankOf }
    areas { criterion { code name } points max percent lost grade }
    deductions(first: 50) { totalCount nodes { points cause { code } status } } } } }`;

const tasksWithEdges = (
  first: number,
) => `{ tasks(first: ${first}) { totalCount nodes { id title status dueState
  leadUnit { name } cooperatingUnits { nodes { name } } assignee { name } plan { name } directive { extract }
  updates(first: 3) { nodes { kind note author { name } } } evidence(first: 5) { nodes { title } } viewerCan } } }`;

describe("the main queries", () => {
  it("answer the scorecard of Nguyên Bình 2022 to the printed digit", async () => {
    const { answer } = await ask(acceptance);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      assessments: {
        totalCount: 1,
        nodes: [
          {
            total: { points: "81.40", max: "100", percent: "81.40" },
            published: { points: "81.40", percent: "81.40", rank: 8, rankOf: 10 },
            areas: [
              { points: "15", max: "16", lost: "1", grade: "Tốt" },
              { points: "12", max: "13", lost: "1", grade: "Tốt" },
              { points: "20", max: "25", lost: "5", grade: "Khá" },
              { points: "5", max: "8", lost: "3", grade: "Trung bình" },
              { points: "15", max: "17", lost: "2", grade: "Khá" },
              { points: "4.9", max: "7", lost: "2.1", grade: "Khá" },
              { points: "9.5", max: "14", lost: "4.5", grade: "Khá" },
            ],
            deductions: { totalCount: 7 },
          },
        ],
      },
    });
  });

  it("read the scorecard in a fixed number of statements", async () => {
    const { statements } = await ask(acceptance);
    expect(statements).toBeLessThanOrEqual(11);
  });

  it("read a page of tasks with all its edges in as many statements as one task", async () => {
    const one = await ask(tasksWithEdges(1));
    const many = await ask(tasksWithEdges(25));
    expect(one.answer.errors).toBeUndefined();
    expect(many.answer.errors).toBeUndefined();
    expect(many.statements).toBeLessThanOrEqual(one.statements + 1);
    expect(many.statements).toBeLessThanOrEqual(4);
  });

  it.each([
    ["at once", "units(first: 10)", "name"],
    ["by code", "tasks(first: 10)", "title viewerCan"],
    ["below each row", "criteriaSets(first: 10) { nodes { criteria(first: 10)", "name } }"],
  ])("count the rows of a list only when they are asked for, %s", async (_how, list, fields) => {
    const countsOf = async (query: string) => {
      const { result, sent } = await sentBy(() => ask(query));
      expect(result.answer.errors).toBeUndefined();
      return sent.filter(({ sql }) => sql.includes("count(")).length;
    };
    expect(await countsOf(`{ ${list} { nodes { ${fields} } } }`)).toBe(0);
    expect(await countsOf(`{ ${list} { totalCount nodes { ${fields} } } }`)).toBe(1);
  });
});

describe("pages", () => {
  const names = (result: ExecutionResult, key = "units") =>
    (result.data as Record<string, { nodes: { id: string }[] }>)[key]?.nodes.map(({ id }) => id) ?? [];

  it("follow each other by cursor as they do by offset, forwards and backwards", async () => {
    const order = "orderBy: [{field: KIND, direction: DESC}, {field: VALID_TO}, {field: NAME}]";
    const whole: string[] = [];
    for (let offset = 0; offset < 300; offset += 100) {
      whole.push(
        ...names((await ask(`{ units(first: 100, offset: ${offset}, ${order}) { nodes { id } } }`)).answer),
      );
    }
    const forwards: string[] = [];
    let cursor = "";
    do {
      const { answer } = await ask(
        `{ units(first: 37, ${cursor && `after: "${cursor}",`} ${order}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      forwards.push(...names(answer));
      const { pageInfo } = (
        answer.data as { units: { pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).units;
      cursor = pageInfo.hasNextPage ? pageInfo.endCursor : "";
    } while (cursor);
    expect(forwards).toEqual(whole);
    const end = await ask(
      `{ units(last: 5, ${order}) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`,
    );
    expect(names(end.answer)).toEqual(whole.slice(-5));
    const { startCursor } = (end.answer.data as { units: { pageInfo: { startCursor: string } } }).units
      .pageInfo;
    const before = await ask(`{ units(last: 5, before: "${startCursor}", ${order}) { nodes { id } } }`);
    expect(names(before.answer)).toEqual(whole.slice(-10, -5));
  });

  it("sort names as Vietnamese does and find them without their marks", async () => {
    const { answer } = await ask(
      `{ units(filter: {search: "nguyen binh", kind: {eq: COMMUNE}}) { nodes { id name } } }`,
    );
    const found = (answer.data as { units: { nodes: { name: string }[] } }).units.nodes.map(
      ({ name }) => name,
    );
    expect(found).toEqual(["Thị trấn Nguyên Bình", "Xã Nguyên Bình"]);
  });

  it.each([
    [`{ units(first: 101) { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ units(first: -1) { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ units(first: 1, last: 1) { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ units(after: "rubbish") { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ units(filter: {id: {eq: "task_1"}}) { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ units(filter: {id: {eq: "unit_1; drop table unit"}}) { nodes { id } } }`, "BAD_USER_INPUT"],
    [`{ node(id: "rubbish") { id } }`, "BAD_USER_INPUT"],
  ])("refuse %s", async (query, code) => {
    const { answer } = await ask(query);
    expect(answer.errors?.map(({ originalError }) => (originalError as { code?: string })?.code)).toEqual([
      code,
    ]);
  });
});
