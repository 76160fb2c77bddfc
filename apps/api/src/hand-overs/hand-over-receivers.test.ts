import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf, aUnit } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTaskOf, endedOn, follow, handed, handOver, handOverCaseIn } from "../../test/hand-over-case.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import type { Unit } from "../units/unit.entity.js";
import { handOverTasks } from "./hand-over.service.js";

let dataSource: DataSource;
let province: Unit;
let district: Unit;
let whole: Unit;
let part: Unit;
let stranger: Unit;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ({ province, district, whole, part, stranger, office } = await handOverCaseIn(dataSource));
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });

describe("a hand-over", () => {
  it.each<[string, (tx: EntityManager, task: RemediationTask) => object | Promise<object>, string]>([
    ["a unit that stands", (_, task) => handOver(stranger, handed(task, whole)), "handOverUnitStands"],
    [
      "a unit that does not follow",
      (_, task) => handOver(district, handed(task, stranger)),
      "handOverNoSuccessor",
    ],
    [
      "no reason",
      (_, task) => ({ ...handOver(district, handed(task, whole)), reason: " " }),
      "reasonRequired",
    ],
    ["no task", () => ({ ...handOver(district), partial: true }), "handOverNothing"],
    [
      "a task twice",
      (_, task) => handOver(district, handed(task, whole), handed(task, part)),
      "duplicateItem",
    ],
    [
      "a task of another unit",
      async (tx, task) =>
        handOver(district, handed(task, whole), handed(await aTaskOf(tx, office, stranger), whole)),
      "handOverNotOfUnit",
    ],
    [
      "a closed task",
      async (tx, task) => {
        const closed = await aTaskOf(tx, office, district);
        await tx.save(Object.assign(closed, { status: "CANCELLED" }));
        return handOver(district, handed(task, whole), handed(closed, whole));
      },
      "handOverTaskClosed",
    ],
  ])("is refused with %s", async (_, inputOf, messageKey) => {
    await rolledBack(async (tx) => {
      const task = await aTaskOf(tx, office, district);
      const input = (await inputOf(tx, task)) as Parameters<typeof handOverTasks>[2];
      await expect(handOverTasks(tx, office, input)).rejects.toMatchObject({ messageKey });
    });
  });

  it("goes further down the succession, past a successor that has ended too", async () => {
    await rolledBack(async (tx) => {
      const beneath = { parentId: province.id, kind: "COMMUNE" as const };
      const between = await aUnit(tx, { ...beneath, validTo: "2025-10-01" });
      const last = await aUnit(tx, beneath);
      await follow(tx, district, between, "WHOLE");
      await follow(tx, between, last, "WHOLE");
      const task = await aTaskOf(tx, office, district);
      await expect(handOverTasks(tx, office, handOver(district, handed(task, between)))).rejects.toEqual(
        refusal("RULE_BROKEN", "handOverSuccessorEnded"),
      );
      await handOverTasks(tx, office, handOver(district, handed(task, last)));
      expect(await tx.findOneByOrFail(RemediationTask, { id: task.id })).toMatchObject({
        leadUnitId: last.id,
      });
    });
  });

  it("goes to who follows the ended authority of an office without a successor of its own", async () => {
    await rolledBack(async (tx) => {
      const beneath = { parentId: district.id, validTo: endedOn };
      const section = await aUnit(tx, beneath);
      const task = await aTaskOf(tx, office, section);
      await expect(handOverTasks(tx, office, handOver(section, handed(task, stranger)))).rejects.toEqual(
        refusal("RULE_BROKEN", "handOverNoSuccessor"),
      );
      await handOverTasks(tx, office, handOver(section, handed(task, part)));
      expect(await tx.findOneByOrFail(RemediationTask, { id: task.id })).toMatchObject({
        leadUnitId: part.id,
      });
      const own = await aUnit(tx, beneath);
      await follow(tx, own, stranger, "WHOLE");
      const another = await aTaskOf(tx, office, own);
      await expect(handOverTasks(tx, office, handOver(own, handed(another, part)))).rejects.toEqual(
        refusal("RULE_BROKEN", "handOverNoSuccessor"),
      );
      await handOverTasks(tx, office, handOver(own, handed(another, stranger)));
    });
  });

  it("is the reform office's over the ended unit and those that follow", async () => {
    await rolledBack(async (tx) => {
      const task = await aTaskOf(tx, office, district);
      for (const actor of [
        actorOf("REFORM_OFFICE", district),
        actorOf("REFORM_OFFICE", whole),
        actorOf("UNIT_HEAD", district),
        actorOf("LEADER", province),
        actorOf("SYSTEM_ADMIN", province),
      ]) {
        await expect(handOverTasks(tx, actor, handOver(district, handed(task, whole)))).rejects.toEqual(
          refusal("FORBIDDEN", "forbidden"),
        );
      }
    });
  });
});
