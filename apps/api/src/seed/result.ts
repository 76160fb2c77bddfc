import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import type { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { createCriteriaSet, publishCriteriaSet } from "../criteria/criteria-set.service.js";
import type { Criterion } from "../criteria/criterion.entity.js";
import { createCriterion } from "../criteria/criterion.service.js";
import { globalId } from "../lists/global-id.js";
import { createRound, finaliseRound, publishRound } from "../rounds/round.service.js";
import { recordFinalScores, recordPublishedFigures } from "../scores/score.service.js";
import type { ReferenceCase } from "./facts.js";
import type { SeededUnits } from "./units.js";

const year = 2022;

const criterionId = ({ id }: Criterion) => globalId("Criterion", id);

async function seedSet(
  tx: EntityManager,
  actor: Actor,
  { province }: SeededUnits,
  { parIndex2022, source }: ReferenceCase,
): Promise<{ set: CriteriaSet; areas: Criterion[] }> {
  const draft = await createCriteriaSet(
    tx,
    actor,
    {
      unitId: globalId("Unit", province.id),
      code: "cao-bang-huyen-2022",
      name: "Bộ tiêu chí Chỉ số CCHC của UBND huyện, thành phố tỉnh Cao Bằng năm 2022",
      nameEn: "District PAR INDEX of Cao Bằng, 2022",
      year,
      maxPoints: parIndex2022.maxPoints,
      decimals: 2,
      notApplicablePolicy: "EXCLUDE_MAX",
      gradeBands: parIndex2022.gradeBands.bands.map(([label, floorPercent]) => ({
        scope: "AREA" as const,
        label,
        floorPercent,
      })),
    },
    `${source}; grade bands inferred: ${parIndex2022.gradeBands.note}`,
  );
  const setId = globalId("CriteriaSet", draft.id);
  const areas: Criterion[] = [];
  for (const { code, name, max } of parIndex2022.fields) {
    const area = { setId, code, name, maxPoints: max, kind: "SCORED" as const, method: "SELF" as const };
    areas.push(await createCriterion(tx, actor, { ...area, evidenceRequired: false }, { source }));
  }
  return { set: await publishCriteriaSet(tx, actor, { setId, expectedVersion: draft.version }), areas };
}

/** The published result of 2022 with its scores; finalising puts the 18.6 lost points into the ledger. */
export async function seedResult(
  tx: EntityManager,
  actor: Actor,
  units: SeededUnits,
  facts: ReferenceCase,
): Promise<Assessment> {
  const { parIndex2022: result, source } = facts;
  const { set, areas } = await seedSet(tx, actor, units, facts);
  const round = await createRound(tx, actor, {
    setId: globalId("CriteriaSet", set.id),
    unitId: globalId("Unit", units.province.id),
    name: "Đánh giá, xếp hạng Chỉ số CCHC các huyện, thành phố năm 2022",
    year,
    rankingMethod: "COMPETITION",
    unitIds: [globalId("Unit", units.district.id)],
    imported: true,
    source,
  });
  const assessment = await tx.findOneByOrFail(Assessment, { roundId: round.id });
  const assessmentId = globalId("Assessment", assessment.id);
  const facted = areas.map((area, index) => ({ area, fact: result.fields[index] }));
  await recordFinalScores(tx, actor, {
    assessmentId,
    scores: facted.map(({ area, fact }) => ({
      criterionId: criterionId(area),
      state: "SCORED" as const,
      points: fact?.points ?? null,
    })),
  });
  await recordPublishedFigures(tx, actor, {
    assessmentId,
    figures: [
      {
        points: result.totalPoints,
        maxPoints: result.maxPoints,
        percent: result.publishedPercent,
        rank: result.rank,
        rankOf: result.rankOf,
      },
      ...facted.map(({ area, fact }) => ({
        criterionId: criterionId(area),
        points: fact?.points ?? null,
        maxPoints: fact?.max ?? null,
        grade: fact?.grade ?? null,
      })),
    ],
  });
  const roundId = globalId("AssessmentRound", round.id);
  const finalised = await finaliseRound(tx, actor, { roundId, expectedVersion: round.version });
  await publishRound(tx, actor, { roundId, expectedVersion: finalised.version });
  return assessment;
}
