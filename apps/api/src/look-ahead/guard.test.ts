import type { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { connected } from "../../../../infra/bench/parts.mjs";
import { demandTraces, reportableTasks, tracesOf } from "../../../../infra/bench/questions.mjs";
import { type Answered, type Country, countryOf, type Read } from "../../test/country.js";
import { type Plans, plansOf } from "../../test/plans.js";
import { createSchema } from "../schema.js";

let province: Country;
let twoProvinces: Country;

beforeAll(async () => {
  const schema = await createSchema();
  [province, twoProvinces] = await Promise.all([countryOf(1, schema), countryOf(2, schema)]);
  return () => Promise.all([province.drop(), twoProvinces.drop()]);
}, 240_000);

const questionsEach = 8;

/** What was reached, and a tenth more of what depends on the data. */
const most = {
  Q1: { statements: 1, readForOne: 2.22, bytes: 41_000, growth: 1.1 },
  Q2: { statements: 1, readForOne: 1.89, bytes: 36_600, growth: 1.1 },
  // The areas in their order are read for each unit.
  Q3: { statements: 1, readForOne: 2.75, bytes: 105_700, growth: 1.1 },
  Q4: { statements: 1, readForOne: 1.52, bytes: 1_540, growth: 1.1 },
  // Two of the rows for each unit that helps.
  M1: { statements: 5, rowsRead: 11, bytes: 170 },
};

const large = new Set([
  ...["score", "deduction", "remediation_task", "task_deduction", "task_update", "audit_entry"],
  ...["assessment_standing", "area_tasks"],
]);

const largeAmong = ({ readWhole }: Plans) => [...readWhole].filter((table) => large.has(table));

interface Cost extends Plans {
  statements: number;
  rowsReturned: number;
  bytes: number;
}

/** The rows that an answer tells of: its objects, and what it counts. */
function rowsIn(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  const inside = sum(Object.values(answer).map(rowsIn));
  if (Array.isArray(answer)) return inside;
  const { totalCount = 0 } = answer as { totalCount?: number };
  return inside + ("nodes" in answer ? totalCount : 1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

async function costsOf({ ask, dataSource, questions }: Country, operation: Read): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const variables of questions[operation].slice(0, questionsEach)) {
    const { data, sent, bytes } = await ask(operation, variables);
    const plans = await plansOf(dataSource, sent);
    costs.push({ ...plans, statements: sent.length, rowsReturned: rowsIn(data), bytes });
  }
  return costs;
}

const readForOne = (costs: readonly Cost[]) =>
  sum(costs.map(({ rowsRead }) => rowsRead)) / sum(costs.map(({ rowsReturned }) => rowsReturned));

describe.each(["Q1", "Q2", "Q3", "Q4"] as const)("%s of the benchmark", (operation) => {
  let costs: Cost[];

  beforeAll(async () => {
    costs = await costsOf(province, operation);
    expect(costs.length).toBeGreaterThanOrEqual(5);
  });

  it("sends as many statements and bytes as stated", () => {
    for (const { statements, bytes } of costs) {
      expect(statements).toBeLessThanOrEqual(most[operation].statements);
      expect(bytes).toBeLessThanOrEqual(most[operation].bytes);
    }
  });

  it("reads little more than it returns, and no large table whole", () => {
    for (const cost of costs) {
      expect(readForOne([cost])).toBeLessThanOrEqual(most[operation].readForOne);
      expect(largeAmong(cost)).toEqual([]);
    }
  });

  it("reads as much in a country of twice the size", async () => {
    const ofTwo = await costsOf(twoProvinces, operation);
    expect(readForOne(ofTwo) / readForOne(costs)).toBeLessThanOrEqual(most[operation].growth);
  });
});

describe("M1 of the benchmark", () => {
  const reported = async ({ url, ask }: Country) =>
    connected(url, async (client: Client) => {
      const tasks: { taskId: string; version: number }[] = await reportableTasks(client);
      const before = await tracesOf(client);
      const answers: Answered[] = [];
      for (const { taskId, version } of tasks.slice(0, questionsEach)) {
        const input = { taskId, expectedVersion: version, percentDone: 40, note: "Đã họp" };
        answers.push(await ask("M1", { input }));
      }
      demandTraces(before, await tracesOf(client), questionsEach, "the product");
      return answers;
    });

  it.each([
    ["one province", () => province],
    ["two provinces", () => twoProvinces],
  ])("is a short transaction that finds its rows by index and leaves its traces, in %s", async (_, of) => {
    for (const { sent, bytes } of await reported(of())) {
      const plans = await plansOf(of().dataSource, sent);
      expect(sent.length).toBeLessThanOrEqual(most.M1.statements);
      expect(bytes).toBeLessThanOrEqual(most.M1.bytes);
      expect(plans.rowsRead).toBeLessThanOrEqual(most.M1.rowsRead);
      expect(largeAmong(plans)).toEqual([]);
    }
  });
});
