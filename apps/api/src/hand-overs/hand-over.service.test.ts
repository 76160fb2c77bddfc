import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../test/ask.js";
import { aMembership, aPerson } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTaskOf, handed, handOver, handOverCaseIn } from "../../test/hand-over-case.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskCooperatingUnit } from "../tasks/task-cooperating-unit.entity.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import type { Unit } from "../units/unit.entity.js";
import { HandOver } from "./hand-over.entity.js";
import { handOverTasks } from "./hand-over.service.js";
import { HandOverItem } from "./hand-over-item.entity.js";

let dataSource: DataSource;
let district: Unit;
let whole: Unit;
let part: Unit;
let stranger: Unit;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ({ district, whole, part, stranger, office } = await handOverCaseIn(dataSource));
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const unitId = (unit: Unit) => globalId("Unit", unit.id);
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });

describe("a hand-over", () => {
  it("moves the lead, takes the task from its person and keeps its status", async () => {
    await rolledBack(async (tx) => {
      const { id: personId } = await aPerson(tx);
      await aMembership(tx, { personId, unitId: district.id });
      const task = await aTaskOf(tx, office, district, {
        assigneeId: globalId("Person", personId),
        cooperatingUnitIds: [unitId(whole), unitId(stranger)],
      });
      const submitted = { status: "SUBMITTED" as const, submittedById: personId, submittedAt: new Date() };
      await tx.save(Object.assign(task, submitted));
      const seenVersion = task.version;
      const paper = { documentNumber: " 12/BB-BG ", documentOn: "2025-07-02" };
      const { handOver: made } = await handOverTasks(tx, office, {
        ...handOver(district, handed(task, whole)),
        ...paper,
      });
      expect(made).toMatchObject({
        fromUnitId: district.id,
        handedById: office.personId,
        reason: "Sắp xếp đơn vị hành chính",
        documentNumber: "12/BB-BG",
        documentOn: "2025-07-02",
      });
      expect(await tx.findOneByOrFail(RemediationTask, { id: task.id })).toMatchObject({
        leadUnitId: whole.id,
        assigneeId: null,
        status: "SUBMITTED",
        dueOn: "2025-12-31",
        version: seenVersion + 1,
      });
      expect(await tx.findBy(TaskCooperatingUnit, { taskId: task.id })).toEqual([
        expect.objectContaining({ unitId: stranger.id }),
      ]);
      expect(await tx.findOneByOrFail(HandOverItem, { taskId: task.id })).toMatchObject({
        handOverId: made.id,
        toUnitId: whole.id,
        fromAssigneeId: personId,
        asLead: true,
      });
      expect(await tx.findOneByOrFail(TaskUpdate, { taskId: task.id, kind: "HANDED_OVER" })).toMatchObject({
        note: "Chủ trì: từ Huyện Nguyên Bình sang Xã Nguyên Bình. Sắp xếp đơn vị hành chính",
        authorId: office.personId,
        status: "SUBMITTED",
      });
    });
  });

  it("moves the help with a task and leaves its lead and its person alone", async () => {
    await rolledBack(async (tx) => {
      const { id: personId } = await aPerson(tx);
      await aMembership(tx, { personId, unitId: stranger.id });
      const task = await aTaskOf(tx, office, stranger, {
        assigneeId: globalId("Person", personId),
        cooperatingUnitIds: [unitId(district)],
      });
      await handOverTasks(tx, office, handOver(district, handed(task, part)));
      expect(await tx.findOneByOrFail(RemediationTask, { id: task.id })).toMatchObject({
        leadUnitId: stranger.id,
        assigneeId: personId,
        version: task.version + 1,
      });
      expect(await tx.findBy(TaskCooperatingUnit, { taskId: task.id })).toEqual([
        expect.objectContaining({ unitId: part.id }),
      ]);
      expect(await tx.findOneByOrFail(HandOverItem, { taskId: task.id })).toMatchObject({
        fromAssigneeId: null,
        asLead: false,
      });
    });
  });

  it("names every open task of the unit, led or helped with, unless a part is meant", async () => {
    await rolledBack(async (tx) => {
      const led = await aTaskOf(tx, office, district);
      const draft = await aTaskOf(tx, office, district, { assign: false });
      const helped = await aTaskOf(tx, office, stranger, { cooperatingUnitIds: [unitId(district)] });
      const closed = await aTaskOf(tx, office, district);
      await tx.update(RemediationTask, closed.id, { status: "CANCELLED" });
      const some = handOver(district, handed(led, whole));
      await expect(handOverTasks(tx, office, some)).rejects.toMatchObject({
        messageKey: "handOverIncomplete",
        params: { count: 2 },
      });
      await handOverTasks(tx, office, { ...some, partial: true });
      await handOverTasks(tx, office, handOver(district, handed(draft, part), handed(helped, whole)));
      const left = await tx.findBy(RemediationTask, { leadUnitId: district.id });
      expect(left.map(({ id }) => id)).toEqual([closed.id]);
    });
  });

  it("is all or nothing", async () => {
    const task = await writeAs(dataSource, office, (tx) => aTaskOf(tx, office, district));
    const other = await writeAs(dataSource, office, (tx) => aTaskOf(tx, office, district));
    const items = [handed(task, whole), handed({ ...other, version: 99 } as RemediationTask, part)];
    const attempt = writeAs(dataSource, office, (tx) =>
      handOverTasks(tx, office, handOver(district, ...items)),
    );
    await expect(attempt).rejects.toMatchObject({
      code: "CONFLICT",
      current: { id: globalId("RemediationTask", other.id) },
    });
    const tasks = await dataSource.getRepository(RemediationTask).findBy({ leadUnitId: district.id });
    expect(tasks.map(({ version }) => version)).toEqual([task.version, other.version]);
    expect(await dataSource.getRepository(HandOver).count()).toBe(0);
    await dataSource.query("update remediation_task set status = 'CANCELLED' where id = any($1)", [
      tasks.map(({ id }) => id),
    ]);
  });

  it("is done once when two people hand over at the same moment", async () => {
    const task = await writeAs(dataSource, office, (tx) => aTaskOf(tx, office, district));
    const input = handOver(district, handed(task, whole));
    const other = { ...input, items: [handed(task, part)] };
    const results = await Promise.allSettled(
      [input, other].map((each) => writeAs(dataSource, office, (tx) => handOverTasks(tx, office, each))),
    );
    const refused = results.filter(({ status }) => status === "rejected");
    expect(refused).toEqual([expect.objectContaining({ reason: refusal("CONFLICT", "staleVersion") })]);
    const entries = await dataSource.getRepository(HandOverItem).findBy({ taskId: task.id });
    expect(entries).toHaveLength(1);
    const now = await dataSource.getRepository(RemediationTask).findOneByOrFail({ id: task.id });
    expect([now.leadUnitId, now.version]).toEqual([entries[0]?.toUnitId, task.version + 1]);
  });
});

it("answers over the graph with the hand-over, its tasks and what is left of the unit", async () => {
  const task = await writeAs(dataSource, office, (tx) => aTaskOf(tx, office, district));
  const { data, errors } = await ask(
    dataSource,
    office,
    `mutation ($input: HandOverTasksInput!) { handOverTasks(input: $input) {
      handOver { reason fromUnit { name }
        items(first: 5) { totalCount nodes { asLead toUnit { name } task { title } } } }
      tasks { leadUnit { name } updates(first: 1) { nodes { kind } } }
      unit { handOver { total } } } }`,
    { input: handOver(district, handed(task, part)) },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    handOverTasks: {
      handOver: {
        reason: "Sắp xếp đơn vị hành chính",
        fromUnit: { name: "Huyện Nguyên Bình" },
        items: {
          totalCount: 1,
          nodes: [
            { asLead: true, toUnit: { name: "Xã Tĩnh Túc" }, task: { title: "Rà soát hồ sơ quá hạn" } },
          ],
        },
      },
      tasks: [{ leadUnit: { name: "Xã Tĩnh Túc" }, updates: { nodes: [{ kind: "HANDED_OVER" }] } }],
      unit: { handOver: { total: 0 } },
    },
  });
});
