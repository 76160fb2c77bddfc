import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { ask, askWell, codesOf } from "./harness/graphql.js";
import { signIn } from "./harness/sign-in.js";

let api: Api;
let admin: Record<string, string>;
let district: string;

beforeAll(async () => {
  api = await startApi();
  admin = { cookie: await signIn(api.url, "admin@demo.example", api.demoPassword) };
  district = await unitId("nguyen-binh");
});

afterAll(async () => {
  await api.stop();
});

async function unitId(code: string): Promise<string> {
  const query = `query ($code: String!) { units(filter: {code: {eq: $code}}) { nodes { id } } }`;
  const { units } = await askWell<{ units: { nodes: { id: string }[] } }>(api.url, query, {
    variables: { code },
    headers: admin,
  });
  return units.nodes[0]?.id ?? "";
}

const reading = [
  "viewer.read",
  "units.read",
  "criteria.read",
  "rounds.read",
  "causes.read",
  "assessments.read",
  "assessments.readPublished",
  "deductions.read",
  "tasks.read",
];

async function newKey(
  unit: string,
  scopes: string[],
): Promise<{ id: string; headers: Record<string, string> }> {
  const mutation = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id } } }`;
  const input = { name: "Trục LGSP", unitId: unit, scopes, expiresOn: inAYear() };
  const { createApiKey } = await askWell<{ createApiKey: { key: string; apiKey: { id: string } } }>(
    api.url,
    mutation,
    {
      variables: { input },
      headers: admin,
    },
  );
  return { id: createApiKey.apiKey.id, headers: { "x-api-key": createApiKey.key } };
}

const inAYear = () => new Date(Date.now() + 364 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const scorecard = `{ assessments(filter: {unit: {code: {eq: "nguyen-binh"}}, year: {eq: 2022}}, first: 1) { totalCount nodes { id total { points max percent } published { points percent rank rankOf } areas { criterion { code name } points max percent lost grade } deductions(first: 50) { totalCount nodes { points cause { code } status } } } } }`;

describe("an integrator with a key", () => {
  it("reads the result of Nguyên Bình 2022 as it was published", async () => {
    const { headers } = await newKey(district, reading);
    const { assessments } = await askWell<{ assessments: { totalCount: number; nodes: object[] } }>(
      api.url,
      scorecard,
      {
        headers,
      },
    );
    expect(assessments.totalCount).toBe(1);
    expect(assessments.nodes[0]).toMatchObject({
      total: { points: "81.40", max: "100", percent: "81.40" },
      published: { points: "81.40", percent: "81.40", rank: 8, rankOf: 10 },
      areas: [
        ["1", "15", "16", "1", "Tốt"],
        ["2", "12", "13", "1", "Tốt"],
        ["3", "20", "25", "5", "Khá"],
        ["4", "5", "8", "3", "Trung bình"],
        ["5", "15", "17", "2", "Khá"],
        ["6", "4.9", "7", "2.1", "Khá"],
        ["7", "9.5", "14", "4.5", "Khá"],
      ].map(([code, points, max, lost, grade]) => ({ criterion: { code }, points, max, lost, grade })),
      deductions: { totalCount: 7 },
    });
  });

  it("reads only what its scopes name", async () => {
    const { headers } = await newKey(district, ["viewer.read", "units.read"]);
    expect((await ask(api.url, "{ units(first: 1) { nodes { name } } }", { headers })).errors).toEqual([]);
    expect(codesOf(await ask(api.url, scorecard, { headers }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await ask(api.url, "{ tasks { nodes { id } } }", { headers }))).toEqual(["FORBIDDEN"]);
  });

  it("reads only its unit's subtree", async () => {
    const { headers } = await newKey(await unitId("01726"), reading);
    const { tasks, deductions } = await askWell<Record<string, { totalCount: number }>>(
      api.url,
      "{ tasks { totalCount } deductions { totalCount } }",
      { headers },
    );
    expect([tasks?.totalCount, deductions?.totalCount]).toEqual([0, 0]);
  });

  it("changes nothing with a key that only reads", async () => {
    const { headers } = await newKey(district, reading);
    const mutation = `mutation { createUnit(input: {code: "x", name: "x", kind: OFFICE, parentId: "${district}"}) { unit { id } } }`;
    expect(codesOf(await ask(api.url, mutation, { headers }))).toEqual(["FORBIDDEN"]);
  });

  it("is refused at once when the key is revoked, wrong or missing", async () => {
    const { id, headers } = await newKey(district, reading);
    await askWell(api.url, `mutation { revokeApiKey(input: {keyId: "${id}"}) { apiKey { enabled } } }`, {
      headers: admin,
    });
    for (const refused of [headers, { "x-api-key": "rl_wrong" }]) {
      const answer = await ask(api.url, scorecard, { headers: refused });
      expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
      expect(answer.status).toBe(401);
    }
    expect(codesOf(await ask(api.url, scorecard))).toEqual(["UNAUTHENTICATED"]);
  });

  it.each([
    ["a scope that no key may have", { scopes: ["tasks.verify"] }, "scopes.0"],
    ["a key that lives too long", { expiresOn: "2099-01-01" }, "expiresOn"],
    ["a key that has expired before it begins", { expiresOn: "2020-01-01" }, "expiresOn"],
    ["a unit that there is not", { unitId: "unit_999999" }, "unitId"],
  ])("is not given %s", async (_what, wrong, path) => {
    const input = { name: "Khóa", unitId: district, scopes: ["units.read"], expiresOn: inAYear(), ...wrong };
    const answer = await ask(
      api.url,
      "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }",
      {
        variables: { input },
        headers: admin,
      },
    );
    expect(answer.errors[0]?.extensions.fields?.[0]?.path).toBe(path);
  });

  it("is told when it asks for too much at once", async () => {
    const { headers } = await newKey(district, reading);
    const greedy =
      "{ units(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }";
    const answer = await ask(api.url, greedy, { headers });
    expect([answer.status, codesOf(answer)]).toEqual([400, ["BAD_USER_INPUT"]]);
    const deep = `{ units(first: 1) { nodes ${"{ parent ".repeat(30)}{ id }${" }".repeat(30)} } }`;
    expect(codesOf(await ask(api.url, deep, { headers }))).toEqual(["BAD_USER_INPUT"]);
  });
});
