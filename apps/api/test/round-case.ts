import type { DataSource, EntityManager } from "typeorm";
import { Assessment } from "../src/assessments/assessment.entity.js";
import { storeStandings } from "../src/assessments/standings.js";
import { restateReturnsOfRound } from "../src/balances/restate-returns.js";
import { CriteriaSet } from "../src/criteria/criteria-set.entity.js";
import { Criterion } from "../src/criteria/criterion.entity.js";
import { AssessmentRound } from "../src/rounds/assessment-round.entity.js";
import { enterDeductions } from "../src/rounds/round-finals.js";
import { Score } from "../src/scores/score.entity.js";
import type { Unit } from "../src/units/unit.entity.js";
import { aUnit } from "./builders.js";

/** A set of 10 points and a bonus; 1.1 needs evidence, the two under 1 have different appraising units. */
export const criteriaOfRoundCase = ["1", "1.1", "1.2", "2", "3"] as const;
type Code = (typeof criteriaOfRoundCase)[number];

export interface SetCase {
  set: CriteriaSet;
  criteria: Record<Code, Criterion>;
}

export interface RoundCase extends SetCase {
  round: AssessmentRound;
  /** In the order of the units. */
  assessments: Assessment[];
}

export interface CohortCase {
  province: Unit;
  home: Unit;
  justice: Unit;
  districts: Unit[];
}

/** A province with two departments and three districts, which are named out of order. */
export async function cohortCase(tx: EntityManager): Promise<CohortCase> {
  const province = await aUnit(tx, { kind: "PROVINCE" });
  const beneath = { parentId: province.id };
  const home = await aUnit(tx, { ...beneath, kind: "DEPARTMENT", name: "Sở Nội vụ" });
  const justice = await aUnit(tx, { ...beneath, kind: "DEPARTMENT", name: "Sở Tư pháp" });
  const districts: Unit[] = [];
  for (const name of ["Huyện Đông", "Huyện An", "Huyện Dương"]) {
    districts.push(await aUnit(tx, { ...beneath, kind: "DISTRICT", name }));
  }
  return { province, home, justice, districts };
}

export async function setCase(
  tx: EntityManager,
  { province, home, justice }: CohortCase,
  override: Partial<CriteriaSet> = {},
): Promise<SetCase> {
  const facts = { unitId: province.id, code: `bo-${crypto.randomUUID()}`, name: "Bộ tiêu chí" };
  const set = await tx.save(
    tx.create(CriteriaSet, {
      ...facts,
      indexCode: "PAR_INDEX",
      year: 2024,
      maxPoints: "10",
      decimals: 2,
      notApplicablePolicy: "EXCLUDE_MAX",
      status: "DRAFT",
      ...override,
    }),
  );
  const add = (code: string, position: number, maxPoints: string, more: Partial<Criterion> = {}) =>
    tx.save(
      tx.create(Criterion, {
        setId: set.id,
        code,
        position,
        name: `Tiêu chí ${code}`,
        maxPoints,
        level: more.parentId ? "CRITERION" : "AREA",
        kind: "SCORED",
        method: "SELF",
        evidenceRequired: false,
        ...more,
      }),
    );
  const area = await add("1", 1, "6", { method: null });
  const parentId = area.id;
  const criteria = {
    "1": area,
    "1.2": await add("1.2", 2, "2", { parentId, appraisingUnitId: justice.id }),
    "1.1": await add("1.1", 1, "4", { parentId, appraisingUnitId: home.id, evidenceRequired: true }),
    "3": await add("3", 3, "2", { kind: "BONUS" }),
    "2": await add("2", 2, "4", { method: "DISCRETIONARY" }),
  };
  await tx.query(`update criteria_set set status = 'PUBLISHED', published_at = now() where id = $1`, [
    set.id,
  ]);
  return { set, criteria };
}

export async function roundCase(
  tx: EntityManager,
  cohort: CohortCase,
  { set, criteria }: SetCase,
  override: Partial<AssessmentRound> = {},
): Promise<RoundCase> {
  const round = await tx.save(
    tx.create(AssessmentRound, {
      setId: set.id,
      unitId: cohort.province.id,
      name: "Đợt đánh giá",
      year: 2024,
      status: "SELF_ASSESSMENT",
      rankingMethod: "COMPETITION",
      imported: false,
      ...override,
    }),
  );
  const assessments: Assessment[] = [];
  for (const { id: unitId } of cohort.districts) {
    const assessment = await tx.save(tx.create(Assessment, { roundId: round.id, setId: set.id, unitId }));
    assessments.push(assessment);
    const leaves = Object.values(criteria).filter(({ method }) => method !== null);
    const unscored = leaves.map(({ id: criterionId }) =>
      tx.create(Score, { assessmentId: assessment.id, setId: set.id, criterionId }),
    );
    await tx.save(unscored);
  }
  return { set, criteria, round, assessments };
}

/** Writes columns of the score of a criterion, as a service would. */
export async function writeScore(
  source: DataSource | EntityManager,
  { criteria }: SetCase,
  { id }: Assessment,
  code: Code,
  columns: Partial<Score>,
): Promise<void> {
  const tx = "manager" in source ? source.manager : source;
  const score = await tx.findOneByOrFail(Score, { assessmentId: id, criterionId: criteria[code].id });
  await tx.save(Object.assign(score, columns));
}

export const selfPoints = (points: string): Partial<Score> => ({ selfState: "SCORED", selfPoints: points });
export const finalPoints = (points: string): Partial<Score> => ({ state: "SCORED", finalPoints: points });

/** Fixes the finals that were written. */
export async function fixFinals(dataSource: DataSource, { round }: RoundCase): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await tx.query("update assessment_round set status = 'FINALISED', finalised_at = now() where id = $1", [
      round.id,
    ]);
    await enterDeductions(tx, round.id);
    await storeStandings(tx, round.id);
    await restateReturnsOfRound(tx, round.id);
  });
}
