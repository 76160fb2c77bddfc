import type { Actor } from "@reform-ledger/domain";
import { type EntityManager, Not } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { aReview, reviewInput } from "../../test/reviews.js";
import { type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { mergeDeductions, splitDeduction } from "../deductions/deduction.service.js";
import { globalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import { CauseReview } from "./cause-review.entity.js";
import type { RecordCauseReviewInput } from "./cause-review.inputs.js";
import {
  deleteCauseReview,
  recordCauseReview,
  updateCauseReview,
  type WrittenReview,
} from "./cause-review.service.js";
import { coveredBy } from "./review-links.js";

let database: TestDatabase;
let work: Work;
let other: Deduction;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  const deductions = database.dataSource.getRepository(Deduction);
  other = await deductions.findOneByOrFail({ id: Not(work.deduction.id) });
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);

const record = (actor: Actor, override: Partial<RecordCauseReviewInput> = {}) =>
  rolledBack(async (tx) => recordCauseReview(tx, actor, await reviewInput(tx, work, override)));

const seen = ({ review }: WrittenReview, expectedVersion = 1) => ({
  reviewId: globalId("CauseReview", review.id),
  expectedVersion,
});

const deductionId = ({ id }: Deduction) => globalId("Deduction", id);

describe("a unit records its review", () => {
  it("with its day, chair, conclusions and the points that it covers", async () => {
    const input = { chair: " Chánh Văn phòng ", attendees: " ", place: "Phòng họp số 1" };
    const { review, deductionIds } = await record(work.head, input);
    expect(review).toMatchObject({
      unitId: work.units.office.id,
      heldOn: "2023-06-09",
      chair: "Chánh Văn phòng",
      attendees: null,
      place: "Phòng họp số 1",
      recordedById: work.head.personId,
      version: 1,
    });
    expect(deductionIds).toEqual([work.deduction.id]);
  });

  it("once, though the same is sent again", async () => {
    const ids = await rolledBack(async (tx) => {
      const attempts = [{}, {}, { heldOn: "2023-06-10" }];
      const reviews = [];
      for (const attempt of attempts) reviews.push((await aReview(tx, work, attempt)).review.id);
      return reviews;
    });
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("as its officer, and for it the reform office above it", async () => {
    for (const actor of [work.officer, work.reformOffice]) {
      expect((await record(actor)).review).toMatchObject({ recordedById: actor.personId });
    }
  });

  it("and nobody else does: neither a leader, nor another unit, nor a key", async () => {
    const district = await database.dataSource
      .getRepository(Unit)
      .findOneByOrFail({ id: work.units.district.id });
    for (const actor of [work.leader, work.outsider, keyOf(district, "reviews.write")]) {
      await expect(record(actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it.each([
    ["a day to come", { heldOn: "2999-01-01" }, "reviewNotYetHeld", "heldOn"],
    ["a day before the assessed year", { heldOn: "2021-12-31" }, "reviewBeforeRound", "heldOn"],
    ["no chair", { chair: "  " }, "required", "chair"],
    ["no conclusions", { conclusions: "\t" }, "required", "conclusions"],
    ["nothing to cover", { deductionIds: [] }, "reviewCoversNothing", "deductionIds"],
    ["an id of another kind", { deductionIds: ["task_1"] }, "badId", "deductionIds.0"],
    ["an unknown deduction", { deductionIds: ["deduction_99999"] }, "notFound", "deductionIds.0"],
    ["an unknown round", { roundId: "round_99999" }, "notFound", "roundId"],
  ])("not with %s", async (_what, override, messageKey, path) => {
    const fields = [expect.objectContaining({ path })];
    await expect(record(work.head, override)).rejects.toMatchObject({ messageKey, fields });
  });

  it("not of points that another unit lost and answers for", async () => {
    const deductionIds = [deductionId(work.deduction), deductionId(other)];
    const fields = [expect.objectContaining({ path: "deductionIds.1" })];
    const refusal = { code: "RULE_BROKEN", messageKey: "reviewOfOtherUnit", fields };
    await expect(record(work.head, { deductionIds })).rejects.toMatchObject(refusal);
    const unitId = globalId("Unit", work.units.district.id);
    const assessed = await record(work.reformOffice, { unitId, deductionIds });
    expect(assessed.deductionIds.toSorted()).toEqual([work.deduction.id, other.id].toSorted());
  });

  it("which the database refuses too", async () => {
    const attempt = rolledBack(async (tx) => {
      const { review } = await aReview(tx, work);
      await tx.query("insert into cause_review_deduction (review_id, deduction_id) values ($1, $2)", [
        review.id,
        other.id,
      ]);
    });
    await expect(attempt).rejects.toMatchObject({ constraint: "review_covers_own_deductions" });
  });
});

describe("a review", () => {
  it("is corrected by who saw its present state", async () => {
    await rolledBack(async (tx) => {
      const written = await aReview(tx, work);
      const changes = { conclusions: "Đã phân công lại.", place: null };
      const { review } = await updateCauseReview(tx, work.officer, { ...seen(written), ...changes });
      expect(review).toMatchObject({ ...changes, chair: "Chánh Văn phòng", version: 2 });
      await expect(updateCauseReview(tx, work.head, { ...seen(written), place: "x" })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { version: 2, conclusions: "Đã phân công lại." },
      });
    });
  });

  it("rises by a version when nothing but what it covers changes, and says what it covered", async () => {
    await rolledBack(async (tx) => {
      const unitId = globalId("Unit", work.units.district.id);
      const input = await reviewInput(tx, work, { unitId });
      const written = await recordCauseReview(tx, work.reformOffice, input);
      const changed = await updateCauseReview(tx, work.reformOffice, {
        ...seen(written),
        deductionIds: [deductionId(other)],
      });
      expect(changed.deductionIds.toSorted()).toEqual([work.deduction.id, other.id].toSorted());
      expect(await coveredBy(tx, written.review.id)).toEqual([other.id]);
      expect(await tx.findOneByOrFail(CauseReview, { id: written.review.id })).toMatchObject({ version: 2 });
    });
  });

  it("is not moved out of the assessed year, nor changed by a stranger", async () => {
    await rolledBack(async (tx) => {
      const written = await aReview(tx, work);
      await expect(
        updateCauseReview(tx, work.head, { ...seen(written), heldOn: "2021-01-01" }),
      ).rejects.toMatchObject({ messageKey: "reviewBeforeRound" });
      for (const actor of [work.outsider, work.leader]) {
        await expect(updateCauseReview(tx, actor, seen(written))).rejects.toMatchObject({
          code: "FORBIDDEN",
        });
      }
    });
  });

  it("goes only with a reason, which the audit trail keeps", async () => {
    const { dataSource } = database;
    const written = await writeAs(dataSource, work.head, (tx) => aReview(tx, work, { heldOn: "2023-06-11" }));
    const take = (reason: string, version = 1) =>
      writeAs(
        dataSource,
        work.head,
        (tx) => deleteCauseReview(tx, work.head, { ...seen(written, version), reason }),
        { reason },
      );
    await expect(take(" ")).rejects.toMatchObject({ messageKey: "reasonRequired" });
    await expect(take("Nhầm đơn vị", 2)).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await take("Nhầm đơn vị")).deductionIds).toEqual([work.deduction.id]);
    const entries = await dataSource.query<{ reason: string }[]>(
      `select reason from audit_entry where table_name = 'cause_review' and action = 'DELETE'`,
    );
    expect(entries).toEqual([{ reason: "Nhầm đơn vị" }]);
  });

  it("covers the parts of what it covered, and what they are put together to", async () => {
    await rolledBack(async (tx) => {
      const unitId = globalId("Unit", work.units.district.id);
      const input = await reviewInput(tx, work, { unitId });
      const { review } = await recordCauseReview(tx, work.reformOffice, input);
      const { version } = await tx.findOneByOrFail(Deduction, { id: work.deduction.id });
      const { causeId, responsibleUnitId } = work.deduction;
      const explained = {
        causeId: globalId("Cause", causeId ?? ""),
        responsibleUnitId: globalId("Unit", responsibleUnitId ?? ""),
      };
      const parts = await splitDeduction(tx, work.reformOffice, {
        deductionId: deductionId(work.deduction),
        expectedVersion: version,
        parts: [{ points: "3", ...explained }, { points: "2" }],
      });
      expect((await coveredBy(tx, review.id)).toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
      const kept = parts.toReversed();
      const merged = await mergeDeductions(tx, work.reformOffice, {
        deductionIds: kept.map(deductionId),
        expectedVersions: kept.map((part) => part.version),
      });
      expect(await coveredBy(tx, review.id)).toEqual([merged.id]);
    });
  });
});
