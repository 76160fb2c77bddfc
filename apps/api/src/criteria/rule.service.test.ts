import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, type Places, places } from "../../test/builders.js";
import { aDraft, type Draft, type TreeNode } from "../../test/criteria.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import { Criterion } from "./criterion.entity.js";
import { updateCriterion } from "./criterion.service.js";
import { confirmRules, proposeRules } from "./rule.service.js";

let dataSource: DataSource;
let where: Places;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  where = await places(dataSource);
  office = actorOf("REFORM_OFFICE", where.province);
  return database.drop;
});

const ruleText = "Ban hành kịp thời: 5; ban hành không kịp thời: 2,5; không ban hành: 0";
const tree: TreeNode[] = [
  { code: "1", maxPoints: "5", ruleText },
  { code: "2", maxPoints: "5", ruleText: "Theo hướng dẫn riêng của Sở Nội vụ" },
];

const drafted = <Result>(test: (tx: EntityManager, draft: Draft) => Promise<Result>) =>
  inRollback(dataSource, async (tx) => test(tx, await aDraft(tx, office, where.province.id, tree)));

const idOf = ({ criteria }: Draft, code: string) =>
  globalId("Criterion", criteria.get(code)?.id ?? `no criterion ${code}`);

const survey = { kind: "SURVEY", max: "5.0" };

describe("a typed rule", () => {
  it("is stored in its normal form and can be taken away", async () => {
    const versions = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "1"), expectedVersion: 1 };
      const { rule } = await updateCriterion(tx, office, { ...input, rule: survey });
      const gone = await updateCriterion(tx, office, { ...input, expectedVersion: 2, rule: null });
      return { rule, gone: gone.rule };
    });
    expect(versions).toEqual({ rule: { kind: "SURVEY", max: "5" }, gone: null });
  });

  it("is refused where it is malformed, with the place of the flaw", async () => {
    const set = (rule: unknown) =>
      drafted((tx, draft) =>
        updateCriterion(tx, office, { criterionId: idOf(draft, "1"), expectedVersion: 1, rule }),
      );
    await expect(set({ kind: "SURVEY", max: "năm" })).rejects.toMatchObject({
      fields: [{ path: "rule.max", code: "ruleMalformed" }],
    });
    await expect(set({ kind: "MAGIC" })).rejects.toMatchObject({ fields: [{ path: "rule.kind" }] });
  });
});

describe("the reader of texts", () => {
  it("proposes a rule for what it understands, leaves the rest, and stores nothing", async () => {
    const { proposals, rules } = await drafted(async (tx, draft) => {
      const { proposals } = await proposeRules(tx, office, { setId: draft.setId });
      const criteria = await tx.findBy(Criterion, { setId: draft.set.id });
      return { proposals, rules: criteria.map(({ rule }) => rule) };
    });
    expect(proposals).toMatchObject([
      {
        rule: { kind: "CHOICE" },
        described: expect.stringContaining("2,5"),
        declined: null,
        isStored: false,
      },
      { rule: null, declined: { reason: expect.any(String), message: expect.any(String) } },
    ]);
    expect(rules).toEqual([null, null]);
  });

  it("knows what a person has confirmed already", async () => {
    const stored = await drafted(async (tx, draft) => {
      const [proposal] = (await proposeRules(tx, office, { setId: draft.setId })).proposals;
      const rules = [{ criterionId: idOf(draft, "1"), expectedVersion: 1, rule: proposal?.rule }];
      await confirmRules(tx, office, { setId: draft.setId, rules });
      return (await proposeRules(tx, office, { setId: draft.setId })).proposals[0]?.isStored;
    });
    expect(stored).toBe(true);
  });
});

describe("confirming many rules", () => {
  it("stores all of them or none", async () => {
    const confirm = (versions: [number, number]) =>
      drafted(async (tx, draft) => {
        const rules = ["1", "2"].map((code, index) => ({
          ...{ criterionId: idOf(draft, code), expectedVersion: versions[index] ?? 0, rule: survey },
        }));
        return (await confirmRules(tx, office, { setId: draft.setId, rules })).criteria;
      });
    expect(await confirm([1, 1])).toMatchObject([
      { rule: { kind: "SURVEY" }, version: 2 },
      { rule: { kind: "SURVEY" }, version: 2 },
    ]);
    await expect(confirm([1, 7])).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is refused for a criterion of another set, and for one named twice", async () => {
    const confirm = (name: (draft: Draft, other: Draft) => string[]) =>
      drafted(async (tx, draft) => {
        const other = await aDraft(tx, office, where.province.id, tree);
        const rules = name(draft, other).map((criterionId) => ({
          criterionId,
          expectedVersion: 1,
          rule: null,
        }));
        return confirmRules(tx, office, { setId: draft.setId, rules });
      });
    await expect(confirm((_, other) => [idOf(other, "1")])).rejects.toMatchObject({
      messageKey: "criterionUnknown",
    });
    await expect(confirm((own) => [idOf(own, "1"), idOf(own, "1")])).rejects.toMatchObject({
      messageKey: "duplicateItem",
    });
  });
});

describe("the tester", () => {
  it("finds the points for inputs with the branch and the reason", async () => {
    const question = `query ($text: String!, $rule: ScoringRule!, $inputs: RuleInputs!) {
      ruleReading(text: $text, maxPoints: "5") { rule described notes declined { reason } }
      ruleOutcome(rule: $rule, inputs: $inputs) { state points branch sentence }
    }`;
    const steps = {
      kind: "STEPS",
      measure: { type: "PERCENT", label: "Tỷ lệ" },
      bands: [
        { label: "từ 30% trở lên", from: { value: "30", inclusive: true }, award: { points: "1.5" } },
        { label: "dưới 30%", to: { value: "30", inclusive: false }, award: { points: "0" } },
      ],
    };
    const { ruleReading, ruleOutcome } = await answered<Record<string, unknown>>(
      dataSource,
      office,
      question,
      {
        ...{ text: ruleText, rule: steps, inputs: { percent: "30" } },
      },
    );
    expect(ruleReading).toMatchObject({ rule: { kind: "CHOICE" }, declined: null });
    expect(ruleOutcome).toMatchObject({ state: "SCORED", points: "1.5", branch: "từ 30% trở lên" });
  });

  it("names the input that is missing", async () => {
    const question = `query ($rule: ScoringRule!) { ruleOutcome(rule: $rule, inputs: {}) { points } }`;
    const { errors } = await ask(dataSource, office, question, { rule: survey });
    expect(errors?.[0]?.originalError).toMatchObject({ fields: [{ code: "ruleInputMissing" }] });
  });
});

describe("criteria with rules in a list", () => {
  it("are described, checked and asked about in as many statements as one is", async () => {
    const question = `query ($set: ID!, $first: Int) {
      criteria(filter: { setId: { eq: $set } }, first: $first) {
        nodes { ruleDescribed ruleProblems { code path } inputFields { name kind label options items max absence } }
      }
    }`;
    const { setId } = await dataSource.transaction((tx) =>
      aDraft(tx, office, where.province.id, [
        { code: "1", maxPoints: "4", rule: survey },
        { code: "2", maxPoints: "5", rule: survey },
        { code: "3", maxPoints: "5", rule: { kind: "CHOICE", options: [{ label: "Đạt", points: "5" }] } },
      ]),
    );
    const [one, all] = [1, 3].map((first) => ask(dataSource, office, question, { set: setId, first }));
    const { data, statements } = (await all) ?? {};
    expect(statements).toBe((await one)?.statements);
    const { criteria } = JSON.parse(JSON.stringify(data)) as {
      criteria: { nodes: Record<string, unknown>[] };
    };
    expect(criteria.nodes[0]?.ruleProblems).toEqual([{ code: "ruleAboveMax", path: "rule.max" }]);
    expect(criteria.nodes[2]).toMatchObject({
      ruleProblems: [],
      inputFields: [{ name: "choice", kind: "CHOICE", options: ["Đạt"] }],
    });
  });
});
