import { expect, it } from "vitest";
import { inRollback, testDatabase } from "../../test/database.js";
import { referenceCaseIn } from "../../test/reference-case.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { globalId } from "../lists/global-id.js";
import { createRound } from "../rounds/round.service.js";
import { recordFinalScores, recordPublishedFigures } from "./score.service.js";

it("refuses a criterion that is named twice: which of the two would count?", async () => {
  const dataSource = await testDatabase();
  const { units, office, assessment: past } = await referenceCaseIn(dataSource);
  await inRollback(dataSource, async (tx) => {
    const { id: roundId } = await createRound(tx, office, {
      setId: globalId("CriteriaSet", past.setId),
      unitId: globalId("Unit", units.province.id),
      unitIds: [globalId("Unit", units.district.id)],
      name: "Năm sau",
      year: 2024,
      rankingMethod: "COMPETITION",
      imported: false,
    });
    const { id } = await tx.findOneByOrFail(Assessment, { roundId });
    const [criterion] = await tx.findBy(Criterion, { setId: past.setId });
    const assessmentId = globalId("Assessment", id);
    const criterionId = globalId("Criterion", criterion?.id ?? "");
    const twice = { code: "BAD_USER_INPUT", messageKey: "duplicateItem" };
    const scores = ["1", "2"].map((points) => ({ criterionId, state: "SCORED" as const, points }));
    await expect(recordFinalScores(tx, office, { assessmentId, scores })).rejects.toMatchObject(twice);
    const figures = ["1", "2"].map((points) => ({ criterionId, points }));
    await expect(recordPublishedFigures(tx, office, { assessmentId, figures })).rejects.toMatchObject(twice);
    const totals = ["1", "2"].map((points) => ({ points }));
    await expect(recordPublishedFigures(tx, office, { assessmentId, figures: totals })).rejects.toMatchObject(
      twice,
    );
  });
});
