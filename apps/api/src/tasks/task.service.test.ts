import { dueStateOf, taskStatuses } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTask, personIdOf, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { Parameters } from "../lists/conditions.js";
import { globalId } from "../lists/global-id.js";
import { dueStateSql } from "./due-state.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { createTask, updateTask } from "./task.service.js";
import { TaskCooperatingUnit } from "./task-cooperating-unit.entity.js";
import { TaskDeduction } from "./task-deduction.entity.js";
import { assignTask, cancelTask } from "./task-life.service.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const unitId = (unit: { id: string }) => globalId("Unit", unit.id);
const expecting = (expectedPoints: string) => ({
  deductions: [{ deductionId: globalId("Deduction", work.deduction.id), expectedPoints }],
});

describe("writing a task down", () => {
  it("keeps its units, dates and deductions", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work, {
        cooperatingUnitIds: [unitId(work.units.justice)],
        ...expecting("3"),
      });
      expect(task).toMatchObject({ status: "ASSIGNED", dueOn: "2023-12-31", firstDueOn: "2023-12-31" });
      expect(await tx.findBy(TaskCooperatingUnit, { taskId: task.id })).toHaveLength(1);
      expect(await tx.findBy(TaskDeduction, { taskId: task.id })).toMatchObject([{ expectedPoints: "3" }]);
    });
  });

  it("makes one task of one request sent twice", async () => {
    await rolledBack(async (tx) => {
      const first = await aTask(tx, work, { requestKey: "form-1" });
      const again = await aTask(tx, work, { requestKey: "form-1" });
      const other = await aTask(tx, work, { requestKey: "form-2" });
      expect(again.id).toBe(first.id);
      expect(other.id).not.toBe(first.id);
    });
  });

  it("makes one task of one request sent twice at the same time", async () => {
    const send = () =>
      writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { requestKey: "race" }));
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.id).toBe(second.id);
  });

  it.each([
    ["without a date or words", { dueOn: null }, "taskDueMissing"],
    ["for somebody outside the lead unit", { assignee: "outsider" }, "taskAssigneeElsewhere"],
    ["with a lead that also helps", { helps: "office" }, "taskLeadAlsoCooperates"],
    ["with a helper named twice", { helps: "justice" }, "duplicateItem"],
  ] as const)("is refused %s", async (_name, wrong, messageKey) => {
    const helper = "helps" in wrong ? unitId(work.units[wrong.helps]) : null;
    const create = rolledBack((tx) =>
      aTask(tx, work, {
        ...("dueOn" in wrong && { dueOn: null }),
        ...("assignee" in wrong && { assigneeId: personIdOf(work.outsider) }),
        ...(helper && { cooperatingUnitIds: [helper, helper] }),
      }),
    );
    await expect(create).rejects.toEqual(refusal("RULE_BROKEN", messageKey));
  });

  it.each(["head", "officer", "leader"] as const)("is not for the %s", async (who) => {
    const input = { title: "Việc", leadUnitId: unitId(work.units.office), dueWords: "thường xuyên" };
    const create = rolledBack((tx) => createTask(tx, work[who], input));
    await expect(create).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });

  it("is a key's with the scope, as a draft only", async () => {
    const key = {
      ...keyOf(work.units.district, "tasks.create", "tasks.read"),
      personId: work.leader.personId,
    };
    const input = { title: "Việc", leadUnitId: unitId(work.units.office), dueWords: "hàng tháng" };
    const create = (assign: boolean) => rolledBack((tx) => createTask(tx, key, { ...input, assign }));
    expect(await create(false)).toMatchObject({ status: "DRAFT", createdById: work.leader.personId });
    await expect(create(true)).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });
});

describe("changing a task", () => {
  it("keeps the first due date once it has been given to somebody", async () => {
    await rolledBack(async (tx) => {
      const draft = await aTask(tx, work, { assign: false });
      const redated = await updateTask(tx, work.reformOffice, { ...seen(draft), dueOn: "2023-10-01" });
      expect(redated).toMatchObject({ dueOn: "2023-10-01", firstDueOn: "2023-10-01" });
      const given = await assignTask(tx, work.reformOffice, seen(redated));
      const extended = await updateTask(tx, work.reformOffice, { ...seen(given), dueOn: "2023-11-01" });
      expect(extended).toMatchObject({ dueOn: "2023-11-01", firstDueOn: "2023-10-01" });
    });
  });

  it("raises the version when only its links change", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const { version } = task;
      const linked = await updateTask(tx, work.reformOffice, { ...seen(task), ...expecting("1") });
      expect(linked.version).toBe(version + 1);
    });
  });

  it("takes the task from its person when another unit leads, and only while it can be assigned", async () => {
    const leadUnitId = unitId(work.units.justice);
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const moved = await updateTask(tx, work.reformOffice, { ...seen(task), leadUnitId });
      expect(moved).toMatchObject({ leadUnitId: work.units.justice.id, assigneeId: null });
    });
    const move = rolledBack(async (tx) => {
      const submitted = { status: "SUBMITTED", submittedById: work.head.personId, submittedAt: new Date() };
      const task = await tx.save(Object.assign(await aTask(tx, work), submitted));
      return updateTask(tx, work.reformOffice, { ...seen(task), leadUnitId });
    });
    await expect(move).rejects.toEqual(refusal("RULE_BROKEN", "taskTransition"));
  });

  it("is refused on a stale version, once it is cancelled, and to its own unit", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      const stale = { ...seen(task), expectedVersion: task.version - 1, title: "Khác" };
      await expect(updateTask(tx, work.reformOffice, stale)).rejects.toMatchObject({
        code: "CONFLICT",
        current: { title: task.title, version: task.version },
      });
      const own = updateTask(tx, work.head, { ...seen(task), title: "Khác" });
      await expect(own).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
      const gone = await cancelTask(tx, work.reformOffice, { ...seen(task), reason: "Trùng" });
      const late = updateTask(tx, work.reformOffice, { ...seen(gone), title: "Khác" });
      await expect(late).rejects.toEqual(refusal("RULE_BROKEN", "taskTransition"));
      expect((await tx.findOneByOrFail(RemediationTask, { id: task.id })).title).toBe(task.title);
    });
  });
});

describe("points expected back", () => {
  it("stay within the deduction over all its tasks that are not cancelled", async () => {
    await rolledBack(async (tx) => {
      const first = await aTask(tx, work, expecting("3"));
      await expect(aTask(tx, work, expecting("2.01"))).rejects.toMatchObject({
        code: "RULE_BROKEN",
        messageKey: "expectedBackTooHigh",
        fields: [expect.objectContaining({ path: "deductions.0.expectedPoints" })],
      });
      await aTask(tx, work, expecting("2"));
      await cancelTask(tx, work.reformOffice, { ...seen(first), reason: "Trùng" });
      await aTask(tx, work, expecting("3"));
    });
  });

  it("are refused for a deduction without a cause, twice the same one, and below 0", async () => {
    const unexplained = await dataSource
      .getRepository(Deduction)
      .findOneByOrFail({ points: "2" })
      .catch(() => null);
    const other =
      unexplained ?? (await dataSource.query("select id from deduction where cause_id is null limit 1"))[0];
    const deductions = [{ deductionId: globalId("Deduction", other.id), expectedPoints: "0" }];
    await expect(rolledBack((tx) => aTask(tx, work, { deductions }))).rejects.toEqual(
      refusal("RULE_BROKEN", "deductionUnexplained"),
    );
    const twice = [...expecting("1").deductions, ...expecting("1").deductions];
    await expect(rolledBack((tx) => aTask(tx, work, { deductions: twice }))).rejects.toEqual(
      refusal("BAD_USER_INPUT", "duplicateItem"),
    );
    await expect(rolledBack((tx) => aTask(tx, work, expecting("-1")))).rejects.toEqual(
      refusal("BAD_USER_INPUT", "mustNotBeNegative"),
    );
  });

  it("stay within it when two write at the same time", async () => {
    const write = () => writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, expecting("3")));
    const outcomes = await Promise.allSettled([write(), write(), write()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    for (const { reason } of refused) expect(reason).toEqual(refusal("RULE_BROKEN", "expectedBackTooHigh"));
  });
});

it("finds the due state in SQL that the domain's rule finds", async () => {
  const today = "2026-03-10";
  const days = [null, "2026-03-09", "2026-03-10", "2026-03-13", "2026-03-14"];
  const cases = taskStatuses.flatMap((status) =>
    days.flatMap((dueOn) => days.map((reportDueOn) => ({ status, dueOn, reportDueOn }))),
  );
  const parameters = new Parameters();
  const rows = parameters.add(JSON.stringify(cases), "jsonb");
  const states = await dataSource.query<{ state: string }[]>(
    `select ${dueStateSql("t", { parameters, today })} as state
    from rows from (jsonb_to_recordset(${rows}) as (status text, "dueOn" date, "reportDueOn" date))
      with ordinality as t (status, due_on, report_due_on, place)
    order by place`,
    parameters.values,
  );
  expect(states.map(({ state }) => state)).toEqual(cases.map((each) => dueStateOf(each, today)));
});
