import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { Assessment } from "../src/assessments/assessment.entity.js";
import { CriteriaSet } from "../src/criteria/criteria-set.entity.js";
import { createCriteriaSet, publishCriteriaSet } from "../src/criteria/criteria-set.service.js";
import type { Criterion } from "../src/criteria/criterion.entity.js";
import type { CreateCriterionInput } from "../src/criteria/criterion.inputs.js";
import { createCriterion } from "../src/criteria/criterion.service.js";
import { Evidence } from "../src/evidence/evidence.entity.js";
import { ScoreEvidence } from "../src/evidence/score-evidence.entity.js";
import { globalId } from "../src/lists/global-id.js";
import type { AssessmentRound } from "../src/rounds/assessment-round.entity.js";
import type { CreateRoundInput } from "../src/rounds/round.inputs.js";
import { createRound, openRound } from "../src/rounds/round.service.js";
import { Score } from "../src/scores/score.entity.js";
import type { Unit } from "../src/units/unit.entity.js";
import { actorOf, aPerson, aUnit } from "./builders.js";

type Code = "1" | "1.1" | "1.2" | "2" | "3";

/** An authority with its office, an appraising department and three districts with their heads. */
export interface Cohort {
  province: Unit;
  department: Unit;
  districts: [Unit, Unit, Unit];
  office: Actor;
  appraiser: Actor;
  heads: [Actor, Actor, Actor];
  officer: Actor;
  setId: string;
  criteria: Record<Code, Criterion>;
}

async function somebody(tx: EntityManager, role: Parameters<typeof actorOf>[0], unit: Unit): Promise<Actor> {
  return actorOf(role, unit, (await aPerson(tx)).id);
}

/** Ten points: 1.1 of 4 with evidence and 1.2 of 2 by the unit, 2 of 4 by survey; 3 is a bonus of 2. */
async function aSet(tx: EntityManager, office: Actor, province: Unit, department: Unit) {
  const { id } = await createCriteriaSet(tx, office, {
    unitId: globalId("Unit", province.id),
    code: `bo-${crypto.randomUUID()}`,
    name: "Bộ tiêu chí thử",
    year: 2024,
    maxPoints: "10",
    decimals: 2,
    notApplicablePolicy: "EXCLUDE_MAX",
    gradeBands: [
      { scope: "OVERALL", label: "Tốt", floorPercent: "80" },
      { scope: "OVERALL", label: "Đạt", floorPercent: "50" },
      { scope: "AREA", label: "Đủ", floorPercent: "50" },
    ],
  });
  const setId = globalId("CriteriaSet", id);
  const shared = {
    setId,
    kind: "SCORED" as const,
    evidenceRequired: false,
    appraisingUnitId: globalId("Unit", department.id),
  };
  const make = (code: Code, maxPoints: string, more: Partial<CreateCriterionInput>) =>
    createCriterion(tx, office, { ...shared, code, name: `Tiêu chí ${code}`, maxPoints, ...more });
  const area = await make("1", "6", {});
  const parentId = globalId("Criterion", area.id);
  const criteria: Record<Code, Criterion> = {
    "1": area,
    "1.1": await make("1.1", "4", { parentId, method: "SELF", evidenceRequired: true }),
    "1.2": await make("1.2", "2", { parentId, method: "SELF" }),
    "2": await make("2", "4", { method: "SURVEY" }),
    "3": await make("3", "2", { method: "SELF", kind: "BONUS" }),
  };
  const { version } = await tx.findOneByOrFail(CriteriaSet, { id });
  await publishCriteriaSet(tx, office, { setId, expectedVersion: version });
  return { setId, criteria };
}

export function cohortIn(source: DataSource): Promise<Cohort> {
  return source.transaction(async (tx) => {
    const province = await aUnit(tx, { kind: "PROVINCE" });
    const department = await aUnit(tx, { kind: "DEPARTMENT", parentId: province.id });
    const district = () => aUnit(tx, { kind: "DISTRICT", parentId: province.id });
    const districts: Cohort["districts"] = [await district(), await district(), await district()];
    const headOf = (unit: Unit) => somebody(tx, "UNIT_HEAD", unit);
    const office = await somebody(tx, "REFORM_OFFICE", province);
    return {
      province,
      department,
      districts,
      office,
      appraiser: await somebody(tx, "APPRAISER", department),
      heads: [await headOf(districts[0]), await headOf(districts[1]), await headOf(districts[2])],
      officer: await somebody(tx, "UNIT_OFFICER", districts[0]),
      ...(await aSet(tx, office, province, department)),
    };
  });
}

let year = 2000;

/** A draft with an assessment for each district; every round has a year of its own. */
export function aDraftRound(
  tx: EntityManager,
  at: Cohort,
  override: Partial<CreateRoundInput> = {},
): Promise<AssessmentRound> {
  year += 1;
  return createRound(tx, at.office, {
    setId: at.setId,
    unitId: globalId("Unit", at.province.id),
    name: "Đợt thử",
    year,
    rankingMethod: "COMPETITION",
    unitIds: at.districts.map(({ id }) => globalId("Unit", id)),
    imported: false,
    ...override,
  });
}

export const seenRound = ({ id, version }: AssessmentRound) => ({
  roundId: globalId("AssessmentRound", id),
  expectedVersion: version,
});

export const seenAssessment = ({ id, version }: Assessment) => ({
  assessmentId: globalId("Assessment", id),
  expectedVersion: version,
});

export interface OpenRound {
  round: AssessmentRound;
  /** In the districts' order. */
  assessments: [Assessment, Assessment, Assessment];
}

/** A round in which units score themselves. */
export async function anOpenRound(
  tx: EntityManager,
  at: Cohort,
  override: Partial<CreateRoundInput> = {},
): Promise<OpenRound> {
  const draft = await aDraftRound(tx, at, override);
  const round = await openRound(tx, at.office, seenRound(draft));
  const [first, second, third] = await tx.find(Assessment, {
    where: { roundId: round.id },
    order: { unitId: "ASC" },
  });
  if (!first || !second || !third) throw new Error("The round has no cohort of three");
  return { round, assessments: [first, second, third] };
}

/** Writes columns of the score of one criterion, as its services would. */
export async function setScore(
  tx: EntityManager,
  at: Cohort,
  assessment: Assessment,
  code: Exclude<Code, "1">,
  columns: Partial<Score>,
): Promise<Score> {
  const place = { assessmentId: assessment.id, criterionId: at.criteria[code].id };
  return tx.save(Object.assign(await tx.findOneByOrFail(Score, place), columns));
}

export const selfScored = (points: string) => ({ selfState: "SCORED" as const, selfPoints: points });
export const appraised = (points: string) => ({
  firstAppraisalState: "SCORED" as const,
  firstAppraisalPoints: points,
});
export const appraisedAgain = (points: string) => ({
  secondAppraisalState: "SCORED" as const,
  secondAppraisalPoints: points,
});

/** A link that a unit shows as evidence. */
export function aDocument(tx: EntityManager, { personId }: Actor, unit: Unit): Promise<Evidence> {
  return tx.save(
    tx.create(Evidence, {
      unitId: unit.id,
      uploadedById: personId ?? "",
      title: "Phiếu tự đánh giá có ký",
      url: "https://example.vn/phieu.pdf",
    }),
  );
}

/** Fills what the unit scores itself, with the evidence that is asked for. */
export async function fillSelf(
  tx: EntityManager,
  at: Cohort,
  assessment: Assessment,
  document: Evidence,
): Promise<void> {
  const { id: scoreId } = await setScore(tx, at, assessment, "1.1", selfScored("3"));
  await setScore(tx, at, assessment, "1.2", selfScored("2"));
  await tx.save(tx.create(ScoreEvidence, { scoreId, evidenceId: document.id }));
}

/** Points for the criteria 1.1, 1.2 and 2. */
export type AppraisedPoints = [string, string, string];

/** An open round whose assessments are locked and appraised once; with full points where none are given. */
export async function anAppraisedRound(
  tx: EntityManager,
  at: Cohort,
  points: AppraisedPoints[],
  override: Partial<CreateRoundInput> = {},
): Promise<OpenRound> {
  const open = await anOpenRound(tx, at, override);
  for (const [index, assessment] of open.assessments.entries()) {
    const [first, second, third] = points[index] ?? ["4", "2", "4"];
    await setScore(tx, at, assessment, "1.1", { ...selfScored("4"), ...appraised(first) });
    await setScore(tx, at, assessment, "1.2", { ...selfScored("2"), ...appraised(second) });
    await setScore(tx, at, assessment, "2", appraised(third));
    await sign(tx, at, assessment);
  }
  return open;
}

/** Locks a self-assessment, complete or not. */
export async function sign(tx: EntityManager, { heads }: Cohort, { id }: Assessment): Promise<void> {
  await tx.query("update assessment set locked_at = now(), locked_by_id = $2 where id = $1", [
    id,
    heads[0].personId,
  ]);
}
