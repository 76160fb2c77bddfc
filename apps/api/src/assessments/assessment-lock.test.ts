import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf } from "../../test/builders.js";
import {
  aDocument,
  anOpenRound,
  appraised,
  type Cohort,
  cohortIn,
  fillSelf,
  type OpenRound,
  seenAssessment,
  seenRound,
  selfScored,
  setScore,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import { advanceRound } from "../rounds/round.service.js";
import { Score } from "../scores/score.entity.js";
import type { Assessment } from "./assessment.entity.js";
import { lockAssessment, reopenAssessment } from "./assessment-lock.service.js";

let database: TestDatabase;
let at: Cohort;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);
const moment = (day: string) => new Date(`${day}T03:00:00Z`);
const due = [{ phase: "SELF_ASSESSMENT" as const, dueOn: "2024-01-31" }];

interface Filled extends OpenRound {
  assessment: Assessment;
  lock: (actor?: Cohort["office"], day?: string) => Promise<Assessment>;
}

/** The first district's assessment, complete, in a round that is due on 31 January 2024. */
async function filled(tx: EntityManager): Promise<Filled> {
  const open = await anOpenRound(tx, at, { deadlines: due });
  const [assessment] = open.assessments;
  const document = await aDocument(tx, at.officer, at.districts[0]);
  await fillSelf(tx, at, assessment, document);
  const signed = globalId("Evidence", document.id);
  const lock: Filled["lock"] = (actor = at.heads[0], day = "2024-01-31") =>
    lockAssessment(tx, actor, { ...seenAssessment(assessment), signedDocumentId: signed }, moment(day));
  return { ...open, assessment, lock };
}

const reopening = (assessment: Assessment, until: string, reason = "Bổ sung tài liệu") => ({
  ...seenAssessment(assessment),
  until,
  reason,
});

describe("a self-assessment is locked", () => {
  it("by the unit's head under the signed document, up to the last day", async () => {
    const locked = await rolledBack(async (tx) => (await filled(tx)).lock());
    expect(locked).toMatchObject({ lockedById: at.heads[0].personId, signedDocumentId: expect.any(String) });
  });

  it.each([
    ["an officer of the unit", () => at.officer],
    ["the head of another unit", () => at.heads[1]],
    ["the reform office", () => at.office],
    ["a head of the authority above", () => actorOf("UNIT_HEAD", at.province)],
  ])("by nobody else: not by %s", async (_who, actor) => {
    const attempt = rolledBack(async (tx) => (await filled(tx)).lock(actor()));
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("not once the deadline has passed, and not twice", async () => {
    const late = rolledBack(async (tx) => (await filled(tx)).lock(at.heads[0], "2024-02-01"));
    await expect(late).rejects.toMatchObject({ messageKey: "deadlinePassed" });
    const twice = rolledBack(async (tx) => {
      const locked = await (await filled(tx)).lock();
      const signedDocumentId = globalId("Evidence", locked.signedDocumentId ?? "");
      const again = { ...seenAssessment(locked), signedDocumentId };
      return lockAssessment(tx, at.heads[0], again, moment("2024-01-31"));
    });
    await expect(twice).rejects.toMatchObject({ messageKey: "assessmentLocked" });
  });

  it("not by who saw an older version", async () => {
    const attempt = rolledBack(async (tx) => {
      const { assessment } = await filled(tx);
      const stale = { ...seenAssessment(assessment), expectedVersion: 9, signedDocumentId: "evidence_1" };
      return lockAssessment(tx, at.heads[0], stale, moment("2024-01-01"));
    });
    await expect(attempt).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("only when nothing is missing, and says what is", async () => {
    const attempt = rolledBack(async (tx) => {
      const { assessment, lock } = await filled(tx);
      await tx.query(
        "delete from score_evidence where score_id in (select id from score where assessment_id = $1)",
        [assessment.id],
      );
      await setScore(tx, at, assessment, "1.2", { selfState: "NOT_SCORED", selfPoints: null });
      return lock();
    });
    await expect(attempt).rejects.toMatchObject({
      messageKey: "assessmentIncomplete",
      fields: [
        { path: "scores.1.1", code: "missingEvidence" },
        { path: "scores.1.2", code: "missingScore" },
      ],
    });
  });

  it("only with a document of the unit's own", async () => {
    const attempt = rolledBack(async (tx) => {
      const { assessment } = await filled(tx);
      const { id } = await aDocument(tx, at.heads[1], at.districts[1]);
      const foreign = { ...seenAssessment(assessment), signedDocumentId: globalId("Evidence", id) };
      const headOfBoth = {
        ...at.heads[0],
        memberships: [...at.heads[0].memberships, ...at.heads[1].memberships],
      };
      const byBoth = lockAssessment(tx, headOfBoth, foreign, moment("2024-01-31"));
      await expect(byBoth).rejects.toMatchObject({ messageKey: "signedDocumentForeign" });
      return lockAssessment(tx, at.heads[0], foreign, moment("2024-01-31"));
    });
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("and then keeps its self-scores", async () => {
    const attempt = rolledBack(async (tx) => {
      const { assessment, lock } = await filled(tx);
      await lock();
      await setScore(tx, at, assessment, "1.2", selfScored("1"));
    });
    await expect(attempt).rejects.toMatchObject({ driverError: { constraint: "assessment_is_locked" } });
  });
});

describe("a locked self-assessment is reopened", () => {
  it("by the round's office until a day, and can be locked again though appraisal has begun", async () => {
    const { reopened, again, first } = await rolledBack(async (tx) => {
      const { round, assessment, lock } = await filled(tx);
      const locked = await lock();
      await advanceRound(tx, at.office, { ...seenRound(round), to: "APPRAISAL" });
      await setScore(tx, at, assessment, "1.1", appraised("2"));
      const reopened = {
        ...(await reopenAssessment(tx, at.office, reopening(locked, "2024-02-20"), moment("2024-02-15"))),
      };
      await setScore(tx, at, assessment, "1.2", selfScored("1"));
      const { id } = await aDocument(tx, at.officer, at.districts[0]);
      const input = {
        assessmentId: globalId("Assessment", assessment.id),
        expectedVersion: reopened.version,
        signedDocumentId: globalId("Evidence", id),
      };
      const again = await lockAssessment(tx, at.heads[0], input, moment("2024-02-20"));
      const place = { assessmentId: assessment.id, criterionId: at.criteria["1.1"].id };
      return { reopened, again, first: await tx.findOneByOrFail(Score, place) };
    });
    expect(reopened).toMatchObject({
      lockedAt: null,
      lockedById: null,
      signedDocumentId: null,
      reopenedById: at.office.personId,
      reopenedUntil: "2024-02-20",
      reopenReason: "Bổ sung tài liệu",
    });
    expect(again).toMatchObject({ lockedById: at.heads[0].personId, reopenedUntil: "2024-02-20" });
    expect(first).toMatchObject({ firstAppraisalPoints: "2" });
  });

  it.each([
    ["the unit's head", () => at.heads[0]],
    ["the appraising unit", () => at.appraiser],
    ["the reform office of the district that is assessed", () => actorOf("REFORM_OFFICE", at.districts[0])],
  ])("by nobody else: not by %s", async (_who, actor) => {
    const attempt = rolledBack(async (tx) => {
      const locked = await (await filled(tx)).lock();
      return reopenAssessment(tx, actor(), reopening(locked, "2024-02-20"), moment("2024-02-15"));
    });
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it.each([
    ["into the past", "2024-02-14", "Lý do", "deadlinePassed"],
    ["without a reason", "2024-02-20", "  ", "reasonRequired"],
    ["until a day that does not exist", "2024-02-30", "Lý do", "badDate"],
  ])("not %s", async (_how, until, reason, messageKey) => {
    const attempt = rolledBack(async (tx) => {
      const locked = await (await filled(tx)).lock();
      return reopenAssessment(tx, at.office, reopening(locked, until, reason), moment("2024-02-15"));
    });
    await expect(attempt).rejects.toMatchObject({ messageKey });
  });

  it("no longer once the day is over", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, lock } = await filled(tx);
      const locked = await lock();
      await advanceRound(tx, at.office, { ...seenRound(round), to: "APPRAISAL" });
      const until = reopening(locked, "2024-02-20");
      const reopened = await reopenAssessment(tx, at.office, until, moment("2024-02-15"));
      const { id } = await aDocument(tx, at.officer, at.districts[0]);
      const input = { ...seenAssessment(reopened), signedDocumentId: globalId("Evidence", id) };
      return lockAssessment(tx, at.heads[0], input, moment("2024-02-21"));
    });
    await expect(attempt).rejects.toMatchObject({ messageKey: "deadlinePassed" });
  });
});
