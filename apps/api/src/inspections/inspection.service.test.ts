import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf, keyOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { aFinding, anInspection, seenFinding } from "../../test/inspections.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { Cause } from "../causes/cause.entity.js";
import { globalId } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { cancelTask } from "../tasks/task-life.service.js";
import { Unit } from "../units/unit.entity.js";
import { Finding } from "./finding.entity.js";
import {
  closeFinding,
  createFinding,
  deleteFinding,
  reopenFinding,
  updateFinding,
} from "./finding.service.js";
import type { Inspection } from "./inspection.entity.js";
import type { CreateInspectionInput } from "./inspection.inputs.js";
import { createInspection, deleteInspection, updateInspection } from "./inspection.service.js";

let database: TestDatabase;
let work: Work;
let district: Unit;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  district = await database.dataSource.getRepository(Unit).findOneByOrFail({ id: work.units.district.id });
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);

const seenInspection = ({ id, version }: Inspection) => ({
  inspectionId: globalId("Inspection", id),
  expectedVersion: version,
});

const create = (actor: Actor, override: Partial<CreateInspectionInput> = {}) =>
  rolledBack((tx) =>
    createInspection(tx, actor, {
      unitId: globalId("Unit", work.units.district.id),
      kind: "REFORM",
      name: "Kiểm tra công tác cải cách hành chính",
      startedOn: "2023-05-04",
      ...override,
    }),
  );

describe("an inspection", () => {
  it("is recorded with its decision, days, lead and conclusion", async () => {
    const facts = { decisionNumber: "12/QĐ-UBND", decisionOn: "2023-05-01", endedOn: "2023-05-05" };
    const words = { lead: "Trưởng phòng Nội vụ", conclusion: " " };
    expect(await create(work.reformOffice, { ...facts, ...words })).toMatchObject({
      ...facts,
      lead: words.lead,
      conclusion: null,
      kind: "REFORM",
      version: 1,
    });
  });

  it("is the reform office's own", async () => {
    const key = keyOf(district, "inspections.write");
    for (const actor of [work.head, work.officer, work.leader, work.outsider, key]) {
      await expect(create(actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    const elsewhere = { unitId: globalId("Unit", work.units.province.id) };
    await expect(create(work.reformOffice, elsewhere)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it.each([
    ["an end before its start", { endedOn: "2023-05-03" }, "inspectionEndsBeforeStart", "endedOn"],
    ["a decision after its start", { decisionOn: "2023-05-05" }, "inspectionDecidedAfterStart", "decisionOn"],
    ["a blank name", { name: " " }, "required", "name"],
    ["an unknown unit", { unitId: "unit_99999" }, "notFound", "unitId"],
  ])("is not recorded with %s", async (_what, override, messageKey, path) => {
    const fields = [expect.objectContaining({ path })];
    await expect(create(work.reformOffice, override)).rejects.toMatchObject({ messageKey, fields });
  });

  it("is changed by who saw its present state, its days still in order", async () => {
    await rolledBack(async (tx) => {
      const inspection = await anInspection(tx, work);
      const first = seenInspection(inspection);
      const changed = await updateInspection(tx, work.reformOffice, {
        ...first,
        endedOn: "2023-05-06",
        lead: "Đoàn trưởng",
      });
      expect(changed).toMatchObject({ endedOn: "2023-05-06", lead: "Đoàn trưởng", version: 2 });
      await expect(updateInspection(tx, work.reformOffice, { ...first, name: "x" })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { version: 2, endedOn: "2023-05-06" },
      });
      await expect(
        updateInspection(tx, work.reformOffice, { ...first, expectedVersion: 2, startedOn: "2023-05-07" }),
      ).rejects.toMatchObject({ messageKey: "inspectionEndsBeforeStart" });
    });
  });

  it("goes only while it has found nothing, with a reason", async () => {
    await rolledBack(async (tx) => {
      const inspection = await anInspection(tx, work);
      const take = (reason: string) =>
        deleteInspection(tx, work.reformOffice, { ...seenInspection(inspection), reason });
      await expect(take("")).rejects.toMatchObject({ messageKey: "reasonRequired" });
      const finding = await aFinding(tx, work, { inspectionId: globalId("Inspection", inspection.id) });
      await expect(take("Nhầm")).rejects.toMatchObject({ messageKey: "inspectionHasFindings" });
      await deleteFinding(tx, work.reformOffice, { ...seenFinding(finding), reason: "Nhầm" });
      expect(await take("Nhầm")).toEqual({ id: inspection.id, unitId: work.units.district.id });
    });
  });
});

describe("a finding", () => {
  it("names where it was found, the criterion that it touches and a cause in use", async () => {
    await rolledBack(async (tx) => {
      const cause = await tx.findOneByOrFail(Cause, { code: "FILES_OVERDUE" });
      const causeId = globalId("Cause", cause.id);
      const criterionId = globalId("Criterion", work.deduction.criterionId);
      const finding = await aFinding(tx, work, { causeId, criterionId, dueOn: "2023-06-30" });
      expect(finding).toMatchObject({
        unitId: work.units.office.id,
        causeId: cause.id,
        criterionId: work.deduction.criterionId,
        dueOn: "2023-06-30",
      });
      await tx.save(Object.assign(cause, { active: false }));
      await expect(aFinding(tx, work, { causeId })).rejects.toMatchObject({ messageKey: "causeRetired" });
      const kept = await updateFinding(tx, work.reformOffice, {
        ...seenFinding(finding),
        causeId,
        text: "Khác",
      });
      expect(kept).toMatchObject({ causeId: cause.id, text: "Khác", version: 2 });
    });
  });

  it.each([
    ["a blank text", { text: " " }, "required", "text"],
    ["an unknown inspection", { inspectionId: "inspection_99999" }, "notFound", "inspectionId"],
    ["a unit's id for a criterion", { criterionId: "unit_1" }, "badId", "criterionId"],
  ])("is not written down with %s", async (_what, override, messageKey, path) => {
    const fields = [expect.objectContaining({ path })];
    const attempt = rolledBack((tx) => aFinding(tx, work, override));
    await expect(attempt).rejects.toMatchObject({ messageKey, fields });
  });

  it("is written down where the office reaches both the inspection and the unit", async () => {
    await rolledBack(async (tx) => {
      const inspectionId = globalId("Inspection", (await anInspection(tx, work)).id);
      const found = (unitId: string) => ({ inspectionId, unitId: globalId("Unit", unitId), text: "Chậm" });
      const { district: here, province } = work.units;
      await expect(createFinding(tx, work.reformOffice, found(province.id))).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      const elsewhere = actorOf(
        "REFORM_OFFICE",
        await tx.findOneByOrFail(Unit, { id: work.units.office.id }),
      );
      for (const actor of [elsewhere, work.head]) {
        await expect(createFinding(tx, actor, found(here.id))).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    });
  });

  it("is closed with a reason, reopened, and changed only while it is open", async () => {
    await rolledBack(async (tx) => {
      const finding = await aFinding(tx, work);
      const first = seenFinding(finding);
      const close = (expectedVersion: number, reason: string) =>
        closeFinding(tx, work.reformOffice, { ...first, expectedVersion, reason });
      await expect(close(1, " ")).rejects.toMatchObject({ messageKey: "reasonRequired" });
      await expect(close(7, "Xong")).rejects.toMatchObject({ code: "CONFLICT", current: { version: 1 } });
      await expect(closeFinding(tx, work.head, { ...first, reason: "Xong" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      expect(await close(1, "Đã khắc phục tại chỗ")).toMatchObject({ closedReason: "Đã khắc phục tại chỗ" });
      await expect(
        updateFinding(tx, work.reformOffice, { ...first, expectedVersion: 2, text: "x" }),
      ).rejects.toMatchObject({ messageKey: "findingClosed" });
      const reopened = await reopenFinding(tx, work.reformOffice, { ...first, expectedVersion: 2 });
      expect(reopened).toMatchObject({ closedAt: null, closedReason: null, version: 3 });
    });
  });
});

describe("a finding with tasks", () => {
  it("is neither closed while they are open nor taken back once there was one", async () => {
    await rolledBack(async (tx) => {
      const finding = await aFinding(tx, work);
      const task = await aTask(tx, work, { findingIds: [seenFinding(finding).findingId] });
      const close = () => closeFinding(tx, work.reformOffice, { ...seenFinding(finding), reason: "Thôi" });
      await expect(close()).rejects.toMatchObject({ messageKey: "findingHasOpenTasks" });
      const { version } = await tx.findOneByOrFail(RemediationTask, { id: task.id });
      const cancelled = { ...seen(task), expectedVersion: version, reason: "Không cần nữa" };
      await cancelTask(tx, work.reformOffice, cancelled);
      await expect(
        deleteFinding(tx, work.reformOffice, { ...seenFinding(finding), reason: "Nhầm" }),
      ).rejects.toMatchObject({ messageKey: "findingHasTasks" });
      await close();
      expect(await tx.findOneByOrFail(Finding, { id: finding.id })).toMatchObject({ closedReason: "Thôi" });
    });
  });
});
