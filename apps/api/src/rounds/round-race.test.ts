import type { DataSource } from "typeorm";
import { expect, it } from "vitest";
import {
  aDocument,
  anOpenRound,
  appraised,
  type Cohort,
  cohortIn,
  fillSelf,
  seenAssessment,
  seenRound,
  setScore,
  sign,
} from "../../test/cohort.js";
import { testDatabase } from "../../test/database.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { lockAssessment } from "../assessments/assessment-lock.service.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { writeAs } from "../context.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { recordAppraisals } from "../scores/appraisal.service.js";
import { Score } from "../scores/score.entity.js";
import { recordSelfScores } from "../scores/self-assessment.service.js";
import { advanceRound, finaliseRound } from "./round.service.js";

const refusalsOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) =>
    result.status === "rejected" ? [refusalOf(result.reason) ?? result.reason] : [],
  );

const cell = (at: Cohort, assessment: Assessment, code: "1.2" | "2", points: string) => ({
  assessmentId: globalId("Assessment", assessment.id),
  scores: [{ criterionId: globalId("Criterion", at.criteria[code].id), points, expectedVersion: 1 }],
});

/** A round of which everything is appraised but the survey's criterion of the first district. */
async function nearlyAppraised(dataSource: DataSource, at: Cohort) {
  return writeAs(dataSource, at.office, async (tx) => {
    const open = await anOpenRound(tx, at);
    const round = await advanceRound(tx, at.office, { ...seenRound(open.round), to: "APPRAISAL" });
    for (const [index, assessment] of open.assessments.entries()) {
      await setScore(tx, at, assessment, "1.1", appraised("3"));
      await setScore(tx, at, assessment, "1.2", appraised("1"));
      if (index > 0) await setScore(tx, at, assessment, "2", appraised("4"));
      await sign(tx, at, assessment);
    }
    return { round, assessments: open.assessments };
  });
}

it("locks a self-assessment as it stands, whoever still types in it", async () => {
  const dataSource = await testDatabase();
  const at = await cohortIn(dataSource);
  for (let turn = 0; turn < 4; turn += 1) {
    const { assessment, signedDocumentId } = await writeAs(dataSource, at.office, async (tx) => {
      const { assessments } = await anOpenRound(tx, at);
      const document = await aDocument(tx, at.officer, at.districts[0]);
      await fillSelf(tx, at, assessments[0], document);
      return { assessment: assessments[0], signedDocumentId: globalId("Evidence", document.id) };
    });
    const [head] = at.heads;
    const write = () => {
      const [line] = cell(at, assessment, "1.2", "1").scores;
      const input = {
        assessmentId: globalId("Assessment", assessment.id),
        scores: line ? [{ ...line, expectedVersion: 2 }] : [],
      };
      return writeAs(dataSource, at.officer, (tx) => recordSelfScores(tx, at.officer, input));
    };
    const lock = () =>
      writeAs(dataSource, head, (tx) =>
        lockAssessment(tx, head, { ...seenAssessment(assessment), signedDocumentId }),
      );
    const [written, locked] = await Promise.allSettled([write(), lock()]);
    expect(locked.status).toBe("fulfilled");
    const place = { assessmentId: assessment.id, criterionId: at.criteria["1.2"].id };
    const { selfPoints } = await dataSource.getRepository(Score).findOneByOrFail(place);
    expect(selfPoints).toBe(written.status === "fulfilled" ? "1" : "2");
    for (const refusal of refusalsOf([written])) {
      expect(refusal).toMatchObject({ messageKey: "assessmentLocked" });
    }
    const { lockedAt } = await dataSource.getRepository(Assessment).findOneByOrFail({ id: assessment.id });
    expect(lockedAt).not.toBeNull();
  }
});

it("finalises once, and with every appraisal that was in time", async () => {
  const dataSource = await testDatabase();
  const at = await cohortIn(dataSource);
  for (let turn = 0; turn < 4; turn += 1) {
    const { round, assessments } = await nearlyAppraised(dataSource, at);
    const [assessment] = assessments;
    const appraise = () =>
      writeAs(dataSource, at.appraiser, (tx) =>
        recordAppraisals(tx, at.appraiser, cell(at, assessment, "2", "2")),
      );
    const finalise = () =>
      writeAs(dataSource, at.office, (tx) => finaliseRound(tx, at.office, seenRound(round)));
    const results = await Promise.allSettled([appraise(), finalise(), finalise()]);
    for (const refusal of refusalsOf(results)) {
      expect(["roundIncomplete", "staleVersion", "appraisalClosed"]).toContain(refusal.messageKey);
    }
    const finalised = results.slice(1).filter(({ status }) => status === "fulfilled").length;
    expect(finalised).toBeLessThanOrEqual(1);
    const standings = await dataSource.getRepository(AssessmentStanding).findBy({
      assessmentId: assessment.id,
    });
    const overall = standings.find(({ criterionId }) => criterionId === null);
    expect(overall?.points).toBe(finalised === 1 ? "6" : undefined);
    const [{ lost }] = await dataSource.query(
      "select sum(points) as lost from deduction where assessment_id = $1",
      [assessment.id],
    );
    expect(lost).toBe(finalised === 1 ? "4" : null);
  }
});
