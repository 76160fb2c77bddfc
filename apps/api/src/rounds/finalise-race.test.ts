import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.js";
import { referenceCaseIn } from "../../test/reference-case.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { writeAs } from "../context.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { Score } from "../scores/score.entity.js";
import { recordFinalScores } from "../scores/score.service.js";
import { createRound, finaliseRound } from "./round.service.js";

it("balances however scores are written while the round is finalised", async () => {
  const dataSource = await testDatabase();
  const { units, office, assessment: past } = await referenceCaseIn(dataSource);
  for (let turn = 0; turn < 4; turn += 1) {
    const { round, assessment, finals } = await writeAs(dataSource, office, async (tx) => {
      const round = await createRound(tx, office, {
        setId: globalId("CriteriaSet", past.setId),
        unitId: globalId("Unit", units.province.id),
        unitIds: [globalId("Unit", units.district.id)],
        name: `Vòng ${turn}`,
        year: 2030 + turn,
        rankingMethod: "COMPETITION",
        imported: false,
      });
      const assessment = await tx.findOneByOrFail(Assessment, { roundId: round.id });
      const scores = await tx.findBy(Score, { assessmentId: assessment.id });
      const finals = (points: string) => ({
        assessmentId: globalId("Assessment", assessment.id),
        scores: scores.map(({ criterionId }) => ({
          criterionId: globalId("Criterion", criterionId),
          state: "SCORED" as const,
          points,
        })),
      });
      await recordFinalScores(tx, office, finals("1"));
      return { round, assessment, finals };
    });
    const seen = { roundId: globalId("AssessmentRound", round.id), expectedVersion: round.version };
    const results = await Promise.allSettled([
      writeAs(dataSource, office, (tx) => recordFinalScores(tx, office, finals("2"))),
      writeAs(dataSource, office, (tx) => finaliseRound(tx, office, seen)),
      writeAs(dataSource, office, (tx) => recordFinalScores(tx, office, finals("3"))),
      writeAs(dataSource, office, (tx) => finaliseRound(tx, office, seen)),
    ]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    for (const reason of refused) {
      expect(refusalOf(reason) ?? reason).toMatchObject({
        code: expect.stringMatching(/^(CONFLICT|RULE_BROKEN)$/),
      });
    }
    const [row] = await dataSource.query(
      `select sum(c.max_points - s.final_points) =
         (select sum(points) from deduction where assessment_id = $1) as balanced
       from score s join criterion c on c.id = s.criterion_id where s.assessment_id = $1`,
      [assessment.id],
    );
    expect(row.balanced).toBe(true);
  }
});
