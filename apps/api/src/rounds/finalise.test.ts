import { type EntityManager, IsNull } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  anAppraisedRound,
  anOpenRound,
  appraised,
  appraisedAgain,
  type Cohort,
  cohortIn,
  seenRound,
  setScore,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import type { Assessment } from "../assessments/assessment.entity.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { Score } from "../scores/score.entity.js";
import { recordFinalScores, recordPublishedFigures } from "../scores/score.service.js";
import type { AssessmentRound } from "./assessment-round.entity.js";
import { finaliseRound, publishRound } from "./round.service.js";

let database: TestDatabase;
let at: Cohort;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);

const finalise = (tx: EntityManager, round: AssessmentRound) =>
  finaliseRound(tx, at.office, seenRound(round));

const finalsOf = async (tx: EntityManager, assessment: Assessment) => {
  const scores = await tx.findBy(Score, { assessmentId: assessment.id });
  const codes = new Map(Object.entries(at.criteria).map(([code, { id }]) => [id, code]));
  return Object.fromEntries(
    scores.map(({ criterionId, state, finalPoints }) => [codes.get(criterionId), finalPoints ?? state]),
  );
};

describe("the final of a criterion", () => {
  it("is the second appraisal, else the first, else what the office recorded; bonus may stay open", async () => {
    const finals = await rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, [["3", "1", "2"]]);
      const [assessment] = assessments;
      await setScore(tx, at, assessment, "1.1", appraisedAgain("3.5"));
      await setScore(tx, at, assessment, "1.2", {
        secondAppraisalState: "NOT_APPLICABLE",
        secondAppraisalPoints: null,
      });
      await setScore(tx, at, assessment, "2", {
        firstAppraisalState: "NOT_SCORED",
        firstAppraisalPoints: null,
      });
      const scores = [
        { criterionId: globalId("Criterion", at.criteria["2"].id), state: "SCORED" as const, points: "1" },
      ];
      await recordFinalScores(tx, at.office, { assessmentId: globalId("Assessment", assessment.id), scores });
      await finalise(tx, round);
      await tx.query("set constraints all immediate");
      return finalsOf(tx, assessment);
    });
    expect(finals).toEqual({ "1.1": "3.5", "1.2": "NOT_APPLICABLE", "2": "1", "3": "NOT_SCORED" });
  });

  it("leaves the self-assessment and the appraisals as they were", async () => {
    const score = await rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, [["3", "1", "2"]]);
      await finalise(tx, round);
      return tx.findOneByOrFail(Score, {
        assessmentId: assessments[0].id,
        criterionId: at.criteria["1.1"].id,
      });
    });
    expect(score).toMatchObject({ selfPoints: "4", firstAppraisalPoints: "3", finalPoints: "3" });
  });

  it("puts what it lost into the ledger", async () => {
    const points = await rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, [["3", "1.5", "4"]]);
      await finalise(tx, round);
      await tx.query("set constraints all immediate");
      const deductions = await tx.find(Deduction, {
        where: { assessmentId: assessments[0].id },
        order: { points: "ASC" },
      });
      return deductions.map((deduction) => deduction.points);
    });
    expect(points).toEqual(["0.5", "1"]);
  });

  it("does not come from the appraisal of a self-assessment that its head never locked", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, []);
      await tx.query("update assessment set locked_at = null, locked_by_id = null where id = $1", [
        assessments[1].id,
      ]);
      return finalise(tx, round);
    });
    await expect(attempt).rejects.toMatchObject({ messageKey: "roundUnlocked", params: { count: 1 } });
  });

  it("is missed where nobody appraised a criterion that counts", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, []);
      await setScore(tx, at, assessments[2], "2", {
        firstAppraisalState: "NOT_SCORED",
        firstAppraisalPoints: null,
      });
      return finalise(tx, round);
    });
    await expect(attempt).rejects.toMatchObject({ messageKey: "roundIncomplete", params: { count: 1 } });
  });

  it("of an imported round is what was recorded, whatever was appraised", async () => {
    const finals = await rolledBack(async (tx) => {
      const { round, assessments } = await anOpenRound(tx, at, { imported: true });
      for (const assessment of assessments) {
        const scores = (["1.1", "1.2", "2"] as const).map((code) => ({
          criterionId: globalId("Criterion", at.criteria[code].id),
          state: "SCORED" as const,
          points: "1",
        }));
        await recordFinalScores(tx, at.office, {
          assessmentId: globalId("Assessment", assessment.id),
          scores,
        });
        await setScore(tx, at, assessment, "1.1", appraised("3"));
      }
      await finalise(tx, round);
      return finalsOf(tx, assessments[0]);
    });
    expect(finals).toMatchObject({ "1.1": "1", "1.2": "1", "2": "1" });
  });
});

describe("a past result", () => {
  const standingOf = (tx: EntityManager, assessmentId: string) =>
    tx.findOneByOrFail(AssessmentStanding, { assessmentId, criterionId: IsNull() });

  const record = (tx: EntityManager, assessment: Assessment, codes: ("1.1" | "1.2" | "2")[]) =>
    recordFinalScores(tx, at.office, {
      assessmentId: globalId("Assessment", assessment.id),
      scores: codes.map((code) => ({
        criterionId: globalId("Criterion", at.criteria[code].id),
        state: "SCORED" as const,
        points: "1",
      })),
    });

  it("is finalised at the depth that is known: the printed total alone, or one area and the total", async () => {
    const standings = await rolledBack(async (tx) => {
      const { round, assessments } = await anOpenRound(tx, at, { imported: true });
      for (const { id } of assessments) {
        const figures = [{ points: "7", maxPoints: "10", percent: "70", rank: 1, rankOf: 3 }];
        await recordPublishedFigures(tx, at.office, { assessmentId: globalId("Assessment", id), figures });
      }
      await record(tx, assessments[0], ["2"]);
      await finalise(tx, round);
      return Promise.all([assessments[0], assessments[1]].map(({ id }) => standingOf(tx, id)));
    });
    expect(standings.map(({ points, percent, rank }) => [points, percent, rank])).toEqual([
      ["1", null, null],
      [null, null, null],
    ]);
  });

  it.each([
    ["nothing of it was printed either", false, ["2"] as const],
    ["an area is scored in part", true, ["1.1", "2"] as const],
  ])("is refused where %s", async (_what, isPrinted, codes) => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await anOpenRound(tx, at, { imported: true });
      for (const assessment of assessments) {
        const figures = [{ points: "7" }];
        const assessmentId = globalId("Assessment", assessment.id);
        if (isPrinted) await recordPublishedFigures(tx, at.office, { assessmentId, figures });
        await record(tx, assessment, [...codes]);
      }
      return finalise(tx, round);
    });
    await expect(attempt).rejects.toMatchObject({ messageKey: "roundIncomplete" });
  });
});

it("cannot be finalised twice, nor published before", async () => {
  await rolledBack(async (tx) => {
    const { round } = await anAppraisedRound(tx, at, []);
    const early = tx.transaction((inner) => publishRound(inner, at.office, seenRound(round)));
    await expect(early).rejects.toMatchObject({ messageKey: "publishNeedsFinalised" });
    const finalised = await finalise(tx, round);
    await expect(finalise(tx, finalised)).rejects.toMatchObject({ messageKey: "roundAlreadyFinalised" });
  });
});
