import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  anOpenRound,
  appraised,
  appraisedAgain,
  type Cohort,
  cohortIn,
  seenRound,
  selfScored,
  setScore,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import type { Assessment } from "../assessments/assessment.entity.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { computeStandings, restateStandings } from "../assessments/standings.js";
import { CountingReader } from "../database/reader.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { AdministrativePenalty } from "../penalties/administrative-penalty.entity.js";
import { Score } from "../scores/score.entity.js";
import { recordFinalScores } from "../scores/score.service.js";
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

/** Appraises an assessment with points for 1.1, 1.2 and 2, as if it had been locked before. */
async function appraiseAll(tx: EntityManager, assessment: Assessment, points: [string, string, string]) {
  const [first, second, third] = points;
  await setScore(tx, at, assessment, "1.1", { ...selfScored("4"), ...appraised(first) });
  await setScore(tx, at, assessment, "1.2", { ...selfScored("2"), ...appraised(second) });
  await setScore(tx, at, assessment, "2", appraised(third));
  await sign(tx, assessment);
}

const sign = (tx: EntityManager, { id }: Assessment) =>
  tx.query("update assessment set locked_at = now(), locked_by_id = $2 where id = $1", [
    id,
    at.heads[0].personId,
  ]);

const finalise = (tx: EntityManager, round: AssessmentRound) =>
  finaliseRound(tx, at.office, seenRound(round));

const finalsOf = async (tx: EntityManager, assessment: Assessment) => {
  const scores = await tx.findBy(Score, { assessmentId: assessment.id });
  const codes = new Map(Object.entries(at.criteria).map(([code, { id }]) => [id, code]));
  return Object.fromEntries(
    scores.map(({ criterionId, state, finalPoints }) => [codes.get(criterionId), finalPoints ?? state]),
  );
};

async function appraisedRound(
  tx: EntityManager,
  points: [string, string, string][],
  override: Parameters<typeof anOpenRound>[2] = {},
) {
  const { round, assessments } = await anOpenRound(tx, at, override);
  for (const [index, assessment] of assessments.entries()) {
    await appraiseAll(tx, assessment, points[index] ?? ["4", "2", "4"]);
  }
  return { round, assessments };
}

const overallOf = async (tx: EntityManager, assessments: Assessment[]) => {
  const standings = await Promise.resolve(tx.find(AssessmentStanding, { order: { assessmentId: "ASC" } }));
  const ids = new Set(assessments.map(({ id }) => id));
  return standings.filter(({ assessmentId, criterionId }) => ids.has(assessmentId) && criterionId === null);
};

describe("the final of a criterion", () => {
  it("is the second appraisal, else the first, else what the office recorded; bonus may stay open", async () => {
    const finals = await rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, [["3", "1", "2"]]);
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
      const { round, assessments } = await appraisedRound(tx, [["3", "1", "2"]]);
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
      const { round, assessments } = await appraisedRound(tx, [["3", "1.5", "4"]]);
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
      const { round, assessments } = await appraisedRound(tx, []);
      await tx.query("update assessment set locked_at = null, locked_by_id = null where id = $1", [
        assessments[1].id,
      ]);
      return finalise(tx, round);
    });
    await expect(attempt).rejects.toMatchObject({ messageKey: "roundUnlocked", params: { count: 1 } });
  });

  it("is missed where nobody appraised a criterion that counts", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, []);
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

describe("a finalised cohort", () => {
  const points: [string, string, string][] = [
    ["3", "1", "2"],
    ["4", "2", "4"],
    ["3", "2", "1"],
  ];

  it.each([
    ["COMPETITION", [2, 1, 2]],
    ["DENSE", [2, 1, 2]],
  ] as const)("ranks by %s with ties as ties", async (rankingMethod, ranks) => {
    const standings = await rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, points, { rankingMethod });
      await finalise(tx, round);
      return overallOf(tx, assessments);
    });
    expect(standings.map(({ rank }) => rank)).toEqual(ranks);
    expect(standings.map(({ tied }) => tied)).toEqual([true, false, true]);
    expect(standings.map(({ grade }) => grade)).toEqual(["Đạt", "Tốt", "Đạt"]);
  });

  it.each([
    ["COMPETITION", 3],
    ["DENSE", 2],
  ] as const)("goes on after a tie as %s says", async (rankingMethod, last) => {
    const standings = await rolledBack(async (tx) => {
      const tied: [string, string, string] = ["4", "2", "4"];
      const { round, assessments } = await appraisedRound(tx, [tied, ["1", "1", "1"], tied], {
        rankingMethod,
      });
      await finalise(tx, round);
      return overallOf(tx, assessments);
    });
    expect(standings.map(({ rank, rankOf }) => [rank, rankOf])).toEqual([
      [1, 3],
      [last, 3],
      [1, 3],
    ]);
  });

  it("keeps each area's place beside the whole's", async () => {
    const areas = await rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, points);
      await finalise(tx, round);
      const [assessment] = assessments;
      return tx.findBy(AssessmentStanding, { assessmentId: assessment.id });
    });
    const byCriterion = new Map(areas.map((area) => [area.criterionId, area]));
    expect(areas).toHaveLength(4);
    expect(byCriterion.get(at.criteria["1"].id)).toMatchObject({
      points: "4",
      maxPoints: "6",
      percent: "66.67",
      lost: "2",
      grade: "Đủ",
      rank: 3,
      tied: false,
    });
    expect(byCriterion.get(at.criteria["2"].id)).toMatchObject({ points: "2", rank: 2, tied: false });
    expect(byCriterion.get(at.criteria["3"].id)).toMatchObject({ points: null, rank: null, rankOf: 0 });
  });

  it("takes administrative penalties off the whole and off no area", async () => {
    const standings = await rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, points);
      await tx.save(
        tx.create(AdministrativePenalty, {
          assessmentId: assessments[1].id,
          points: "5",
          reason: "Chậm báo cáo",
          documentNumber: "12/KL",
          documentDate: "2024-01-02",
        }),
      );
      await finalise(tx, round);
      return tx.findBy(AssessmentStanding, { assessmentId: assessments[1].id });
    });
    const overall = standings.find(({ criterionId }) => criterionId === null);
    expect(overall).toMatchObject({ points: "5", percent: "50.00", rank: 3, tied: false });
    expect(standings.find(({ criterionId }) => criterionId === at.criteria["2"].id)).toMatchObject({
      points: "4",
      rank: 1,
    });
  });

  it("stands as it is computed again, and a restatement writes nothing", async () => {
    const { stored, computed, entries } = await rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, points);
      await finalise(tx, round);
      const stored = await tx.findBy(
        AssessmentStanding,
        assessments.map(({ id }) => ({ assessmentId: id })),
      );
      const count = async () =>
        (await tx.query("select count(*)::int as count from audit_entry"))[0].count as number;
      const before = await count();
      await restateStandings(tx, round.id);
      const computed = await computeStandings(new CountingReader(tx), round.id);
      return { stored, computed, entries: (await count()) - before };
    });
    const figure = ({
      assessmentId,
      criterionId,
      points: given,
      rank,
      rankOf,
      tied,
      grade,
      lost,
    }: object & {
      assessmentId: string;
      criterionId: string | null;
      points: string | null;
      rank: number | null;
      rankOf: number;
      tied: boolean;
      grade: string | null;
      lost: string | null;
    }) => [assessmentId, criterionId, given, rank, rankOf, tied, grade, lost].join(" ");
    expect(stored.map(figure).toSorted()).toEqual(computed.map(figure).toSorted());
    expect(entries).toBe(0);
  });

  it("does not change once it is published", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await appraisedRound(tx, points);
      await publishRound(tx, at.office, seenRound(await finalise(tx, round)));
      await tx.update(AssessmentStanding, { assessmentId: assessments[0].id }, { rank: 1 });
    });
    await expect(attempt).rejects.toMatchObject({ driverError: { constraint: "round_is_final" } });
  });
});

it("cannot be finalised twice, nor published before", async () => {
  await rolledBack(async (tx) => {
    const { round } = await appraisedRound(tx, []);
    const early = tx.transaction((inner) => publishRound(inner, at.office, seenRound(round)));
    await expect(early).rejects.toMatchObject({ messageKey: "publishNeedsFinalised" });
    const finalised = await finalise(tx, round);
    await expect(finalise(tx, finalised)).rejects.toMatchObject({ messageKey: "roundAlreadyFinalised" });
  });
});
