import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import {
  cancelTask,
  returnTask,
  submitTask,
  updateTaskProgress,
  verifyTask,
} from "../tasks/task-life.service.js";
import { Deduction } from "./deduction.entity.js";
import { explainDeduction, mergeDeductions, splitDeduction, waiveDeduction } from "./deduction.service.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

type Write = (tx: EntityManager) => Promise<unknown>;

/** How each of several writes at once ended: "done", or the code of its refusal. */
async function race(...writes: (Write | [Actor, Write])[]): Promise<string[]> {
  const results = await Promise.allSettled(
    writes.map((write) => {
      const [actor, work_] = Array.isArray(write) ? write : [work.reformOffice, write];
      return writeAs(dataSource, actor, work_);
    }),
  );
  return results.map((result) => {
    if (result.status === "fulfilled") return "done";
    const error = refusalOf(result.reason) ?? result.reason;
    return String((error as { code?: string }).code ?? error);
  });
}

const find = (id: string) => dataSource.getRepository(Deduction).findOneByOrFail({ id });
const seenDeduction = ({ id, version }: Deduction) => ({
  deductionId: globalId("Deduction", id),
  expectedVersion: version,
});

const partsOf = async (): Promise<Deduction[]> =>
  dataSource
    .getRepository(Deduction)
    .find({ where: { scoreId: work.deduction.scoreId }, order: { id: "ASC" } });

/** What the ledger of the assessment must add up to, and what tasks expect of it. */
async function expectBalance(): Promise<void> {
  const [row] = await dataSource.query(
    `select (select sum(points) from deduction where assessment_id = $1)::text as followed,
      (select count(*)::int from (select d.id from deduction d join task_deduction l on l.deduction_id = d.id
        join remediation_task t on t.id = l.task_id and t.status <> 'CANCELLED'
        group by d.id having sum(l.expected_points) > d.points) over_planned) as over_planned`,
    [work.assessment.id],
  );
  expect(Number(row.followed)).toBe(18.6);
  expect(row.over_planned).toBe(0);
}

describe("writes at the same moment", () => {
  it("divide, explain, plan and waive one deduction: one of them goes first, the others see it", async () => {
    const { units } = work;
    for (let turn = 0; turn < 4; turn += 1) {
      const [target] = (await partsOf())
        .filter(({ causeId, waivedAt }) => causeId !== null && waivedAt === null)
        .sort((a, b) => Number(b.points) - Number(a.points));
      if (!target) break;
      const half = String(Number(target.points) / 2);
      const ended = await race(
        (tx) =>
          splitDeduction(tx, work.reformOffice, {
            ...seenDeduction(target),
            parts: [{ points: half }, { points: half }],
          }),
        (tx) =>
          explainDeduction(tx, work.reformOffice, {
            ...seenDeduction(target),
            causeId: globalId("Cause", work.deduction.causeId ?? ""),
            responsibleUnitId: globalId("Unit", units.office.id),
            note: `Lần ${turn}`,
          }),
        (tx) => waiveDeduction(tx, work.reformOffice, { ...seenDeduction(target), reason: "Khách quan" }),
        (tx) =>
          splitDeduction(tx, work.reformOffice, {
            ...seenDeduction(target),
            parts: [{ points: half }, { points: half }],
          }),
      );
      expect(ended.filter((end) => end === "done")).toHaveLength(1);
      expect(ended.filter((end) => end !== "done" && end !== "CONFLICT")).toEqual([]);
      await expectBalance();
    }
  });

  it("merge two deductions, divide one of them and explain the other: nothing is lost", async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const [one, two] = (await partsOf()).filter(({ waivedAt }) => waivedAt === null);
      if (!one || !two) break;
      const versions = [one, two];
      const merge = (order: Deduction[]) => (tx: EntityManager) =>
        mergeDeductions(tx, work.reformOffice, {
          deductionIds: order.map(({ id }) => globalId("Deduction", id)),
          expectedVersions: order.map(({ version }) => version),
        });
      const half = String(Number(one.points) / 2);
      const parts = [{ points: half }, { points: half }];
      const ended = await race(
        merge(versions),
        merge([...versions].reverse()),
        (tx) => splitDeduction(tx, work.reformOffice, { ...seenDeduction(one), parts }),
        (tx) => splitDeduction(tx, work.reformOffice, { ...seenDeduction(one), parts }),
      );
      expect(ended.filter((end) => end === "done")).toHaveLength(1);
      expect(ended.every((end) => ["done", "CONFLICT", "NOT_FOUND"].includes(end))).toBe(true);
      await expectBalance();
    }
  });

  it("plan more than was lost: only what fits is made", async () => {
    const [lost] = await dataSource
      .query(
        `update deduction set cause_id = $1, responsible_unit_id = $2, version = version + 1
       where id = (select id from deduction where assessment_id = $3 and points = 3 limit 1) returning id`,
        [work.deduction.causeId, work.units.office.id, work.assessment.id],
      )
      .then(([rows]: [{ id: string }[]]) => rows);
    const deductions = [{ deductionId: globalId("Deduction", lost?.id ?? ""), expectedPoints: "2" }];
    const plan = (tx: EntityManager) => aTask(tx, work, { deductions });
    const ended = await race(plan, plan, plan);
    expect(ended.sort()).toEqual(["RULE_BROKEN", "RULE_BROKEN", "done"]);
    await expectBalance();
  });

  it("verify and return one task: the second is told that it is stale", async () => {
    const { reformOffice, head } = work;
    const assigned = await writeAs(dataSource, reformOffice, (tx) => aTask(tx, work));
    const task = await writeAs(dataSource, head, async (tx) => {
      const done = await updateTaskProgress(tx, head, { ...seen(assigned), percentDone: 100, note: "Xong" });
      return submitTask(tx, head, seen(done));
    });
    const ended = await race(
      (tx) => verifyTask(tx, reformOffice, seen(task)),
      (tx) => returnTask(tx, reformOffice, { ...seen(task), reason: "Thiếu tài liệu" }),
      (tx) => verifyTask(tx, reformOffice, seen(task)),
    );
    expect(ended.sort()).toEqual(["CONFLICT", "CONFLICT", "done"]);
  });

  it("send one task again with its key: it is made once", async () => {
    const send = (tx: EntityManager) => aTask(tx, work, { title: "Một lần", requestKey: "race" });
    expect(await race(send, send, send, send)).toEqual(["done", "done", "done", "done"]);
    expect(await dataSource.getRepository(RemediationTask).countBy({ title: "Một lần" })).toBe(1);
  });
});

it("puts parts together again although a task that was cancelled had answered one", async () => {
  const { reformOffice, units } = work;
  const whole = await dataSource.getRepository(Deduction).findOneByOrFail({
    assessmentId: work.assessment.id,
    points: "2.1",
  });
  const explanation = {
    causeId: globalId("Cause", work.deduction.causeId ?? ""),
    responsibleUnitId: globalId("Unit", units.office.id),
  };
  const parts = await writeAs(dataSource, reformOffice, (tx) =>
    splitDeduction(tx, reformOffice, {
      ...seenDeduction(whole),
      parts: ["1", "1.1"].map((points) => ({ points, ...explanation })),
    }),
  );
  await writeAs(dataSource, reformOffice, async (tx) => {
    const deductions = parts.map(({ id }) => ({
      deductionId: globalId("Deduction", id),
      expectedPoints: "1",
    }));
    const task = await aTask(tx, work, { deductions });
    return cancelTask(tx, reformOffice, { ...seen(task), reason: "Nhầm" });
  });
  const merged = await writeAs(dataSource, reformOffice, async (tx) => {
    const now = await Promise.all(parts.map(({ id }) => tx.findOneByOrFail(Deduction, { id })));
    return mergeDeductions(tx, reformOffice, {
      deductionIds: now.map(({ id }) => globalId("Deduction", id)),
      expectedVersions: now.map(({ version }) => version),
    });
  });
  expect((await find(merged.id)).points).toBe("2.1");
  await expectBalance();
});
