import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../test/ask.js";
import { actorOf, places } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { formatError } from "./format-error.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneTestDatabase();
  return database.drop;
});

const recordSelfScores =
  "mutation ($input: RecordSelfScoresInput!) { recordSelfScores(input: $input) { scores { id } } }";

/** What a client is told about variables that the schema does not take. */
async function refusalsOf(source: string, variables: Record<string, unknown>): Promise<unknown[]> {
  const { office } = await places(database.dataSource);
  const { errors } = await ask(database.dataSource, actorOf("UNIT_OFFICER", office), source, variables);
  return (errors ?? []).map((error) => {
    const coerced = new GraphQLError(error.message, { extensions: { code: "BAD_USER_INPUT" } });
    return formatError(coerced.toJSON(), coerced).extensions?.fields;
  });
}

const writing = (override: object) => ({
  input: {
    assessmentId: "assessment_1",
    scores: [{ criterionId: "criterion_1", expectedVersion: 1, ...override }],
  },
});

describe("a value of the wrong type", () => {
  it.each([
    ["NaN", "badDecimal"],
    ["1e5", "badDecimal"],
    ["1,5", "badDecimal"],
    [' at "input.note"; ', "badDecimal"],
    [true, "badDecimal"],
  ])("such as %j for points is named with its place", async (points, code) => {
    const [fields] = await refusalsOf(recordSelfScores, writing({ points }));
    expect(fields).toEqual([expect.objectContaining({ path: "scores.0.points", code })]);
  });

  it("or of a day that does not exist is named as such, and what is left out as required", async () => {
    const setDeadlines =
      "mutation ($input: SetDeadlinesInput!) { setDeadlines(input: $input) { round { id } } }";
    const deadlines = [{ phase: "APPRAISAL", dueOn: "2024-02-30" }];
    const input = { roundId: "round_1", expectedVersion: 1, deadlines };
    expect(await refusalsOf(setDeadlines, { input })).toEqual([
      [expect.objectContaining({ path: "deadlines.0.dueOn", code: "badDate" })],
    ]);
    const longAgo = [{ phase: "APPRAISAL", dueOn: "0001-01-01" }];
    expect(await refusalsOf(setDeadlines, { input: { ...input, deadlines: longAgo } })).toEqual([
      [expect.objectContaining({ path: "deadlines.0.dueOn", code: "badDate" })],
    ]);
    expect(
      await refusalsOf(setDeadlines, { input: { ...input, expectedVersion: null, deadlines: [] } }),
    ).toEqual([[expect.objectContaining({ path: "expectedVersion", code: "required" })]]);
    expect(await refusalsOf(recordSelfScores, writing({ expectedVersion: undefined }))).toEqual([
      [expect.objectContaining({ path: "scores.0.expectedVersion", code: "required" })],
    ]);
  });

  it("is named with its filter, and a moment with its variable", async () => {
    const sheet = `query ($filter: ScoreFilter, $asOf: DateTime) { scores(filter: $filter) { totalCount }
      node(id: "assessment_1") { ... on Assessment { sheet(asOf: $asOf) { penalty } } } }`;
    const variables = { filter: { selfState: { eq: "X" } }, asOf: "hôm qua" };
    expect(await refusalsOf(sheet, variables)).toEqual([
      [expect.objectContaining({ path: "filter.selfState.eq", code: "badInput" })],
      [expect.objectContaining({ path: "asOf", code: "badDate" })],
    ]);
  });

  it("is a bad input where nothing better can be said", async () => {
    const [fields] = await refusalsOf(recordSelfScores, writing({ expectedVersion: 2 ** 31 }));
    expect(fields).toEqual([expect.objectContaining({ path: "scores.0.expectedVersion", code: "badInput" })]);
  });
});

it("An address that is none is named in the message", () => {
  const refused = { property: "url", value: "javascript:alert(1)", constraints: { isUrl: "" } };
  const original = new ArgumentValidationError([refused]);
  const { fields } = formatError({ message: "" }, original).extensions ?? {};
  expect(fields).toEqual([
    {
      path: "url",
      code: "badUrl",
      message: "“javascript:alert(1)” không phải đường dẫn http(s) hợp lệ.",
    },
  ]);
});
