import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { ask, codesOf } from "./harness/graphql.js";
import { root } from "./harness/processes.js";
import { signIn } from "./harness/sign-in.js";

const schema = buildSchema(await readFile(join(root, "packages/api-types/schema.graphql"), "utf8"));
const matrix = await readFile(join(root, "apps/api/access-matrix.txt"), "utf8");

const accounts = {
  REFORM_OFFICE: "office@demo.example",
  UNIT_HEAD: "head@demo.example",
  UNIT_OFFICER: "officer@demo.example",
  LEADER: "leader@demo.example",
  APPRAISER: "appraiser@demo.example",
  SYSTEM_ADMIN: "admin@demo.example",
};

/** A value of a type that passes validation and names nothing that there is. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [anyValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
  }
  const samples: Record<string, unknown> = {
    Int: 1,
    Boolean: false,
    Decimal: "1",
    Date: "2023-06-09",
    DateTime: "2023-06-09T02:00:00Z",
    ID: "unit_99",
    ScoringRule: { kind: "CHILDREN" },
    RuleInputs: { percent: "1" },
  };
  return samples[type.name] ?? "x@example.vn";
}

function operation(
  kind: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: object } {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = required.map(({ name }) => `${name}: $${name}`).join(", ");
  const selection = isLeafType(getNamedType(field.type)) ? "" : "{ __typename }";
  return {
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, anyValue(type)])),
  };
}

const operations = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => operation("query", field)),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => operation("mutation", field)),
];

const openTo = new Map(
  matrix
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", roles = ""] = [line.split(":")[0], line.split("→")[1]];
      return [name, roles.trim().split(" ")] as const;
    }),
);

const nameOf = (query: string) => /\{ (\w+)/.exec(query)?.[1] ?? "";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(async () => {
  await api.stop();
});

describe("whoever asks for what is not theirs", () => {
  it("is asked to sign in, on every operation there is", async () => {
    expect(operations.length).toBeGreaterThan(60);
    for (const { query, variables } of operations) {
      const answer = await ask(api.url, query, { variables });
      expect([query, codesOf(answer)]).toEqual([query, ["UNAUTHENTICATED"]]);
    }
  });

  it.each(Object.entries(accounts))(
    "is refused as %s on every operation outside the table",
    async (role, email) => {
      const headers = { cookie: await signIn(api.url, email, api.demoPassword) };
      const closed = operations.filter(({ query }) => !openTo.get(nameOf(query))?.includes(role));
      for (const { query, variables } of closed) {
        const answer = await ask(api.url, query, { variables, headers });
        expect([query, codesOf(answer)]).toEqual([query, ["FORBIDDEN"]]);
      }
    },
  );

  it("cannot make an account, nor learn which accounts there are", async () => {
    const post = async (path: string, body: object) => {
      const headers = { "content-type": "application/json", origin: api.url };
      const response = await fetch(`${api.url}/api/auth${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    };
    const signUp = await post("/sign-up/email", {
      email: "new@example.vn",
      name: "New",
      password: "long enough 123",
    });
    expect(signUp.status).toBeGreaterThanOrEqual(400);
    const wrong = await post("/sign-in/email", {
      email: "office@demo.example",
      password: "not the password",
    });
    const unknown = await post("/sign-in/email", {
      email: "nobody@demo.example",
      password: "not the password",
    });
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    expect(wrong.status).toBe(401);
  });
});
