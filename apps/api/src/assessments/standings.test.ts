import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type AppraisedPoints,
  anAppraisedRound,
  type Cohort,
  cohortIn,
  seenRound,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { CountingReader } from "../database/reader.js";
import { AdministrativePenalty } from "../penalties/administrative-penalty.entity.js";
import type { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { finaliseRound, publishRound } from "../rounds/round.service.js";
import type { Assessment } from "./assessment.entity.js";
import { AssessmentStanding } from "./assessment-standing.entity.js";
import { computeStandings, type Standing, storeStandings } from "./standings.js";

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

const overallOf = async (tx: EntityManager, assessments: Assessment[]) => {
  const standings = await tx.find(AssessmentStanding, { order: { assessmentId: "ASC" } });
  const ids = new Set(assessments.map(({ id }) => id));
  return standings.filter(({ assessmentId, criterionId }) => ids.has(assessmentId) && criterionId === null);
};

describe("a finalised cohort", () => {
  const points: AppraisedPoints[] = [
    ["3", "1", "2"],
    ["4", "2", "4"],
    ["3", "2", "1"],
  ];

  it.each([
    ["COMPETITION", [2, 1, 2]],
    ["DENSE", [2, 1, 2]],
  ] as const)("ranks by %s with ties as ties", async (rankingMethod, ranks) => {
    const standings = await rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, points, { rankingMethod });
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
      const tied: AppraisedPoints = ["4", "2", "4"];
      const { round, assessments } = await anAppraisedRound(tx, at, [tied, ["1", "1", "1"], tied], {
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
      const { round, assessments } = await anAppraisedRound(tx, at, points);
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
      const { round, assessments } = await anAppraisedRound(tx, at, points);
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
      const { round, assessments } = await anAppraisedRound(tx, at, points);
      await finalise(tx, round);
      const stored = await tx.findBy(
        AssessmentStanding,
        assessments.map(({ id }) => ({ assessmentId: id })),
      );
      const count = async () =>
        (await tx.query("select count(*)::int as count from audit_entry"))[0].count as number;
      const before = await count();
      await storeStandings(tx, round.id);
      const computed = await computeStandings(new CountingReader(tx), round.id);
      return { stored, computed, entries: (await count()) - before };
    });
    const figure = (standing: Standing) => {
      const { assessmentId, criterionId, points: given, percent, lost, grade, rank, rankOf, tied } = standing;
      return [assessmentId, criterionId, given, percent, lost, grade, rank, rankOf, tied].join(" ");
    };
    expect(stored.map(figure).toSorted()).toEqual(computed.map(figure).toSorted());
    expect(entries).toBe(0);
  });

  it("does not change once it is published", async () => {
    const attempt = rolledBack(async (tx) => {
      const { round, assessments } = await anAppraisedRound(tx, at, points);
      await publishRound(tx, at.office, seenRound(await finalise(tx, round)));
      await tx.update(AssessmentStanding, { assessmentId: assessments[0].id }, { rank: 1 });
    });
    await expect(attempt).rejects.toMatchObject({ driverError: { constraint: "round_is_final" } });
  });
});
