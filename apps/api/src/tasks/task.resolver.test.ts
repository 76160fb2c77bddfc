import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { keyOf } from "../../test/builders.js";
import { cloneTestDatabase, testDatabase } from "../../test/database.js";
import { aTask, personIdOf, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { createDirective } from "../directives/directive.service.js";
import { globalId } from "../lists/global-id.js";
import { createPlan } from "../plans/remediation-plan.service.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { updateTaskProgress } from "./task-life.service.js";

let dataSource: DataSource;
let work: Work;
let task: RemediationTask;
let planId: string;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  const { reformOffice, units, deduction, officer } = work;
  task = await writeAs(dataSource, reformOffice, async (tx) => {
    const unitId = globalId("Unit", units.district.id);
    const plan = await createPlan(tx, reformOffice, { unitId, year: 2023, name: "Kế hoạch khắc phục 2023" });
    planId = globalId("RemediationPlan", plan.id);
    const directive = await createDirective(tx, reformOffice, {
      unitId,
      kind: "CONCLUSION",
      issuedOn: "2023-06-09",
      issuer: "Chủ tịch UBND huyện",
      extract: "Khắc phục hồ sơ quá hạn",
    });
    const links = { planId, directiveId: globalId("Directive", directive.id) };
    const deductions = [{ deductionId: globalId("Deduction", deduction.id), expectedPoints: "1.5" }];
    await aTask(tx, work, { ...links, title: "Niêm yết thủ tục", dueOn: "2099-01-01", assign: false });
    const made = await aTask(tx, work, { ...links, deductions });
    return updateTaskProgress(tx, officer, { ...seen(made), percentDone: 40, note: "Đang làm" });
  });
  return database.drop;
});

const everything = `
  nodes {
    id title status percentDone dueOn firstDueOn dueState version viewerCan
    leadUnit { name } cooperatingUnits { totalCount nodes { name } }
    assignee { name email } createdBy { name } submittedBy { name } verifiedBy { name }
    plan { name year unit { name } taskCounts { total byStatus { status count } } tasks { totalCount } }
    directive { issuedOn extract tasks { totalCount } }
    deductionLinks { expectedPoints deduction { points status tasks { nodes { title } } } task { title } }
    updates { totalCount nodes { kind status percentDone note author { name } evidence { totalCount } task { id } } }
    evidence { totalCount nodes { title downloadPath } }
  }`;

interface Tasks {
  tasks: { totalCount: number; nodes: { title: string; viewerCan: string[] }[] };
}

const titles = async (actor: Actor, filter: object) => {
  const source = `query($filter: TaskFilter) { tasks(filter: $filter) { totalCount nodes { title viewerCan } } }`;
  const { tasks } = await answered<Tasks>(dataSource, actor, source, { filter });
  expect(tasks.totalCount).toBe(tasks.nodes.length);
  return tasks.nodes.map(({ title }) => title);
};

const [listed, reviewed] = ["Niêm yết thủ tục", "Rà soát hồ sơ quá hạn trên iGate"];

describe("what a task shows", () => {
  it("takes as many statements for eight tasks as for two", async () => {
    const source = await testDatabase();
    const crowd = await workIn(source);
    const deductions = [{ deductionId: globalId("Deduction", crowd.deduction.id), expectedPoints: "0.5" }];
    const statementsFor = async (count: number) => {
      await writeAs(source, crowd.reformOffice, async (tx) => {
        for (let made = 0; made < count; made += 1) await aTask(tx, crowd, { deductions });
      });
      const { errors, statements } = await ask(source, crowd.officer, `{ tasks { ${everything} } }`);
      expect(errors).toBeUndefined();
      return statements;
    };
    expect(await statementsFor(2)).toBe(await statementsFor(6));
  });

  it("is all that hangs on it", async () => {
    const many = await ask(dataSource, work.reformOffice, `{ tasks { totalCount ${everything} } }`);
    expect(many.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(many.data)).tasks.nodes[0]).toMatchObject({
      title: reviewed,
      dueOn: "2023-12-31",
      firstDueOn: "2023-12-31",
      dueState: "OVERDUE",
      percentDone: 40,
      plan: { year: 2023, taskCounts: { total: 2 }, tasks: { totalCount: 2 } },
      directive: { issuedOn: "2023-06-09", tasks: { totalCount: 2 } },
      deductionLinks: [{ expectedPoints: "1.5", deduction: { points: "5", status: "PLANNED" } }],
      updates: { totalCount: 3, nodes: [{ kind: "PROGRESS", note: "Đang làm" }, {}, { kind: "CREATED" }] },
    });
  });

  it("is nothing to an officer of another unit, also through what is shared", async () => {
    const source = `query($task: ID!, $plan: ID!, $deduction: ID!) {
      tasks { ${everything} totalCount }
      task: node(id: $task) { id }
      plan: node(id: $plan) { ... on RemediationPlan { name tasks { totalCount nodes { id } } taskCounts { total } } }
      deduction: node(id: $deduction) { id }
      directives { nodes { extract tasks { totalCount nodes { id } } } }
      taskCounts { total }
      units(first: 100) { nodes { tasks { totalCount } } }
    }`;
    const variables = {
      task: globalId("RemediationTask", task.id),
      plan: planId,
      deduction: globalId("Deduction", work.deduction.id),
    };
    const seenByOutsider = await answered<{ units: { nodes: { tasks: { totalCount: number } }[] } }>(
      dataSource,
      work.outsider,
      source,
      variables,
    );
    expect(seenByOutsider).toMatchObject({
      tasks: { nodes: [], totalCount: 0 },
      task: null,
      plan: {
        name: "Kế hoạch khắc phục 2023",
        tasks: { totalCount: 0, nodes: [] },
        taskCounts: { total: 0 },
      },
      deduction: null,
      directives: { nodes: [{ extract: "Khắc phục hồ sơ quá hạn", tasks: { totalCount: 0, nodes: [] } }] },
      taskCounts: { total: 0 },
    });
    expect(seenByOutsider.units.nodes.every(({ tasks }) => tasks.totalCount === 0)).toBe(true);
  });

  it("is a key's only with the scope", async () => {
    const { district } = work.units;
    expect(await titles(keyOf(district, "tasks.read"), {})).toHaveLength(2);
    const { errors } = await ask(dataSource, keyOf(district, "plans.read"), "{ tasks { totalCount } }");
    expect(errors?.[0]?.originalError).toMatchObject({ code: "FORBIDDEN" });
    expect(await titles(keyOf(work.units.justice, "tasks.read"), {})).toEqual([]);
  });

  it.each([
    [
      "reformOffice",
      [
        "tasks.assign",
        "tasks.reportProgress",
        "tasks.submit",
        "tasks.pause",
        "tasks.cancel",
        "tasks.edit",
        "evidence.attach",
        "tasks.discuss",
      ],
    ],
    [
      "head",
      [
        "tasks.assign",
        "tasks.reportProgress",
        "tasks.submit",
        "evidence.attach",
        "tasks.askExtension",
        "tasks.discuss",
      ],
    ],
    ["officer", ["tasks.reportProgress", "evidence.attach", "tasks.discuss"]],
    ["leader", ["tasks.discuss"]],
  ] as const)("says what the %s may do", async (who, expected) => {
    const source = "query($id: ID!) { node(id: $id) { ... on RemediationTask { viewerCan } } }";
    const variables = { id: globalId("RemediationTask", task.id) };
    const { node } = await answered<{ node: object }>(dataSource, work[who], source, variables);
    expect(node).toEqual({ viewerCan: expected });
  });
});

describe("finding tasks", () => {
  it.each([
    [{ overdue: true }, [reviewed]],
    [{ overdue: false }, [listed]],
    [{ dueSoon: true }, []],
    [{ search: "niem yet" }, [listed]],
    [{ status: { in: ["DRAFT"] } }, [listed]],
    [{ deductionId: { isNull: true } }, [listed]],
    [{ leadUnit: { name: { contains: "van phong" } } }, [reviewed, listed]],
    [{ dueOn: { gte: "2024-01-01" } }, [listed]],
    [{ title: { contains: "ra soat" } }, [reviewed]],
  ])("by %j", async (filter, expected) => {
    expect(await titles(work.reformOffice, filter)).toEqual(expected);
  });

  it("by whose they are", async () => {
    const byDeduction = { deductionId: { eq: globalId("Deduction", work.deduction.id) } };
    expect(await titles(work.officer, byDeduction)).toEqual([reviewed]);
    expect(await titles(work.officer, { mine: true })).toEqual([reviewed, listed]);
    expect(await titles(work.reformOffice, { mine: true })).toEqual([]);
    expect(await titles(work.reformOffice, { assigneeId: { eq: personIdOf(work.officer) } })).toHaveLength(2);
    const subtree = globalId("Unit", work.units.justice.id);
    expect(await titles(work.reformOffice, { unitSubtree: subtree })).toEqual([]);
  });

  it("counts them by status and by due state", async () => {
    const source = "{ taskCounts { total byStatus { status count } byDueState { dueState count } } }";
    const { statements, data } = await ask(dataSource, work.officer, source);
    expect(statements).toBe(1);
    const { taskCounts } = JSON.parse(JSON.stringify(data));
    expect(taskCounts.total).toBe(2);
    expect(taskCounts.byStatus.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { status: "DRAFT", count: 1 },
      { status: "IN_PROGRESS", count: 1 },
    ]);
    expect(taskCounts.byDueState).toContainEqual({ dueState: "OVERDUE", count: 1 });
  });

  it.each(["DUE_ON", "STATUS", "TITLE", "UPDATED_AT", "PERCENT_DONE", "PRIORITY"])(
    "orders by %s and goes on after a cursor",
    async (field) => {
      const source = `query($orderBy: [RemediationTaskOrder!], $after: String) {
        tasks(orderBy: $orderBy, first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } } }`;
      const orderBy = [{ field, direction: "DESC" }];
      const ask = (after: string | null) =>
        answered<{ tasks: { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
          dataSource,
          work.reformOffice,
          source,
          { orderBy, after },
        );
      const { tasks: first } = await ask(null);
      const { tasks: second } = await ask(first.pageInfo.endCursor);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      expect(first.nodes).not.toEqual(second.nodes);
    },
  );
});

it("answers a write with the task and its deductions as they are now", async () => {
  const source = `mutation($input: CreateTaskInput!) {
    createTask(input: $input) {
      task { id status dueOn updates { nodes { kind } } viewerCan }
      deductions { status expectedPoints }
    } }`;
  const input = {
    title: "Công khai tiến độ",
    leadUnitId: globalId("Unit", work.units.office.id),
    dueOn: "2023-11-30",
    deductions: [{ deductionId: globalId("Deduction", work.deduction.id), expectedPoints: "0.5" }],
    requestKey: "once",
  };
  const send = () => answered<{ createTask: object }>(dataSource, work.reformOffice, source, { input });
  const { createTask } = await send();
  expect(createTask).toMatchObject({
    task: { status: "DRAFT", dueOn: "2023-11-30", updates: { nodes: [{ kind: "CREATED" }] } },
    deductions: [{ status: "PLANNED", expectedPoints: "2.0" }],
  });
  expect((await send()).createTask).toEqual(createTask);
});
