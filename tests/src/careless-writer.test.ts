import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { ask, askWell, codesOf } from "./harness/graphql.js";
import { signIn } from "./harness/sign-in.js";

let api: Api;
let office: Record<string, string>;
let admin: Record<string, string>;

interface Known {
  task: { id: string; version: number };
  deduction: { id: string; version: number };
  unit: { id: string; version: number };
  leadUnit: string;
}
let known: Known;

beforeAll(async () => {
  api = await startApi();
  office = { cookie: await signIn(api.url, "office@demo.example", api.demoPassword) };
  admin = { cookie: await signIn(api.url, "admin@demo.example", api.demoPassword) };
  type Found = { nodes: { id: string; version: number }[] };
  const found = await askWell<Record<"tasks" | "deductions" | "district" | "lead", Found>>(
    api.url,
    `{ tasks(filter: {status: {eq: IN_PROGRESS}}, first: 1) { nodes { id version } }
       deductions(filter: {points: {eq: "5"}}) { nodes { id version } }
       district: units(filter: {code: {eq: "nguyen-binh"}}) { nodes { id version } }
       lead: units(filter: {code: {eq: "nguyen-binh.van-phong"}}) { nodes { id version } } }`,
    { headers: office },
  );
  const first = ({ nodes }: Found) => nodes[0] ?? { id: "", version: 0 };
  known = {
    task: first(found.tasks),
    deduction: first(found.deductions),
    unit: first(found.district),
    leadUnit: first(found.lead).id,
  };
});

afterAll(async () => {
  await api.stop();
});

const state = async () =>
  askWell(
    api.url,
    `{ tasks(first: 100) { totalCount nodes { id version percentDone status updates(first: 1) { totalCount } } }
       deductions(first: 100) { totalCount nodes { id version points status } } units { totalCount }
       causes { totalCount } plans { totalCount } }`,
    { headers: office },
  );

type Case = [what: string, mutation: string, input: () => object, code: string, path: string | null];

const task = (wrong: object) => () => ({
  title: "Việc thử",
  leadUnitId: known.leadUnit,
  dueOn: "2030-12-31",
  ...wrong,
});
const progress = (wrong: object) => () => ({
  taskId: known.task.id,
  expectedVersion: known.task.version,
  percentDone: 70,
  ...wrong,
});
const split =
  (...points: string[]) =>
  () => ({
    deductionId: known.deduction.id,
    expectedVersion: known.deduction.version,
    parts: points.map((each) => ({ points: each })),
  });
const explain = (wrong: object) => () => ({
  deductionId: known.deduction.id,
  expectedVersion: known.deduction.version,
  causeId: "cause_1",
  responsibleUnitId: known.leadUnit,
  ...wrong,
});
const unit = (wrong: object) => () => ({
  code: "thu",
  name: "Thử",
  kind: "OFFICE",
  parentId: known.unit.id,
  ...wrong,
});
const evidence = (wrong: object) => () => ({
  taskId: known.task.id,
  expectedVersion: known.task.version,
  title: "Tài liệu",
  ...wrong,
});

const cases: Case[] = [
  ["a task without a title", "createTask", task({ title: "" }), "BAD_USER_INPUT", "title"],
  ["a title of blanks", "createTask", task({ title: "   " }), "BAD_USER_INPUT", "title"],
  ["a title without an end", "createTask", task({ title: "x".repeat(301) }), "BAD_USER_INPUT", "title"],
  ["a title with a zero byte", "createTask", task({ title: "a\u0000b" }), "BAD_USER_INPUT", null],
  ["a task as lead unit", "createTask", task({ leadUnitId: "task_1" }), "BAD_USER_INPUT", "leadUnitId"],
  [
    "a lead unit that there is not",
    "createTask",
    task({ leadUnitId: "unit_999999" }),
    "NOT_FOUND",
    "leadUnitId",
  ],
  ["an id that is none", "createTask", task({ leadUnitId: "1 or 1=1" }), "BAD_USER_INPUT", "leadUnitId"],
  ["the 30th of February", "createTask", task({ dueOn: "2023-02-30" }), "BAD_USER_INPUT", null],
  ["a task without a date", "createTask", task({ dueOn: null }), "RULE_BROKEN", null],
  [
    "points back for what nobody has explained",
    "createTask",
    () => task({ deductions: [{ deductionId: known.deduction.id, expectedPoints: "1" }] })(),
    "RULE_BROKEN",
    null,
  ],
  [
    "points that are no number",
    "createTask",
    () => task({ deductions: [{ deductionId: known.deduction.id, expectedPoints: "1,5" }] })(),
    "BAD_USER_INPUT",
    null,
  ],
  ["101 percent", "updateTaskProgress", progress({ percentDone: 101 }), "BAD_USER_INPUT", "percentDone"],
  ["minus one percent", "updateTaskProgress", progress({ percentDone: -1 }), "BAD_USER_INPUT", "percentDone"],
  ["half a percent", "updateTaskProgress", progress({ percentDone: 0.5 }), "BAD_USER_INPUT", null],
  ["a stale version", "updateTaskProgress", progress({ expectedVersion: 1 }), "CONFLICT", null],
  ["parts that are too much", "splitDeduction", split("4", "2"), "RULE_BROKEN", "parts"],
  ["a part of nothing", "splitDeduction", split("5", "0"), "RULE_BROKEN", "parts.1.points"],
  ["one part", "splitDeduction", split("5"), "BAD_USER_INPUT", "parts"],
  [
    "a cause that there is not",
    "explainDeduction",
    explain({ causeId: "cause_999" }),
    "NOT_FOUND",
    "causeId",
  ],
  [
    "a responsible unit that there is not",
    "explainDeduction",
    explain({ responsibleUnitId: "unit_999999" }),
    "NOT_FOUND",
    "responsibleUnitId",
  ],
  ["a code that is taken", "createUnit", unit({ code: "nguyen-binh" }), "BAD_USER_INPUT", "code"],
  ["a kind of unit that there is not", "createUnit", unit({ kind: "VILLAGE" }), "BAD_USER_INPUT", null],
  [
    "a unit that ends before it begins",
    "createUnit",
    unit({ validFrom: "2023-01-01", validTo: "2022-01-01" }),
    "RULE_BROKEN",
    null,
  ],
  [
    "an upload that there is not",
    "attachEvidence",
    evidence({ uploadId: "0".repeat(56) }),
    "BAD_USER_INPUT",
    "uploadId",
  ],
  [
    "a way out of the folder",
    "attachEvidence",
    evidence({ uploadId: "../../../etc/passwd" }),
    "BAD_USER_INPUT",
    "uploadId",
  ],
  ["a script as a link", "attachEvidence", evidence({ url: "javascript:alert(1)" }), "BAD_USER_INPUT", "url"],
  ["neither a file nor a link", "attachEvidence", evidence({}), "BAD_USER_INPUT", null],
];

const inputType = (mutation: string) => {
  if (mutation === "createTask" || mutation === "createUnit") return `Create${mutation.slice(6)}Input`;
  return `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
};

describe("what is wrong", () => {
  it.each(cases)("is refused and changes nothing: %s", async (_what, mutation, input, code, path) => {
    const before = await state();
    const query = `mutation ($input: ${inputType(mutation)}!) { ${mutation}(input: $input) { __typename } }`;
    const answer = await ask(api.url, query, { variables: { input: input() }, headers: office });
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.text).not.toMatch(/<html|node_modules|\.js:\d|select |insert /i);
    if (path) expect(answer.errors[0]?.extensions.fields?.map((field) => field.path)).toContain(path);
    expect(await state()).toEqual(before);
  });

  it("is shown with the present state when somebody else was faster", async () => {
    const mutation = `mutation ($input: UpdateTaskProgressInput!) { updateTaskProgress(input: $input) { task { version } } }`;
    const input = progress({ note: "Lần một" })();
    const variables = { input };
    const both = await Promise.all([1, 2].map(() => ask(api.url, mutation, { variables, headers: office })));
    const refused = both.filter(({ errors }) => errors.length > 0);
    expect(refused.map((answer) => codesOf(answer))).toEqual([["CONFLICT"]]);
    expect(refused[0]?.errors[0]?.extensions.current).toMatchObject({
      id: known.task.id,
      version: known.task.version + 1,
      percentDone: 70,
    });
  });

  it.each([
    ["an e-mail address that is none", { email: "khong-phai-email" }, "BAD_USER_INPUT"],
    ["an e-mail address that is taken", { email: "HEAD@demo.example" }, "BAD_USER_INPUT"],
    ["a password that is too short", { password: "ngan" }, "BAD_USER_INPUT"],
  ])("is refused of a person: %s", async (_what, wrong, code) => {
    const membership = { unitId: known.leadUnit, role: "UNIT_OFFICER" };
    const input = { name: "Người mới", email: "moi@demo.example", membership, ...wrong };
    const query = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }`;
    const answer = await ask(api.url, query, { variables: { input }, headers: admin });
    expect(codesOf(answer)).toEqual([code]);
  });
});
