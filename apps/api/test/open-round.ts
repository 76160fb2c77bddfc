import type { Actor, Role, RoundStatus, ScoringRule } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { Assessment } from "../src/assessments/assessment.entity.js";
import { CriteriaSet } from "../src/criteria/criteria-set.entity.js";
import { Criterion } from "../src/criteria/criterion.entity.js";
import { globalId } from "../src/lists/global-id.js";
import { AssessmentRound } from "../src/rounds/assessment-round.entity.js";
import { RoundPhase } from "../src/rounds/round-phase.entity.js";
import { Score } from "../src/scores/score.entity.js";
import type { Unit } from "../src/units/unit.entity.js";
import { actorOf, aMembership, aPerson, aUnit } from "./builders.js";

const ratio: ScoringRule = {
  kind: "RATIO",
  measure: { type: "PERCENT", label: "tỷ lệ hồ sơ đúng hạn", numerator: "đúng hạn", denominator: "tổng số" },
  bands: [
    { label: "từ 80%", from: { value: "80", inclusive: true }, award: { times: "2", over: "100" } },
    { label: "dưới 80%", to: { value: "80", inclusive: false }, award: { points: "0" } },
  ],
};
const choice: ScoringRule = {
  kind: "CHOICE",
  options: [
    { label: "Kịp thời", points: "3" },
    { label: "Chậm", points: "1" },
  ],
  absence: { label: "Không phát sinh", outcome: { notApplicable: true } },
};

export interface OpenRound {
  units: Record<"province" | "district" | "neighbour" | "finance" | "justice", Unit>;
  set: CriteriaSet;
  round: AssessmentRound;
  /** Of the district and of its neighbour. */
  assessments: [Assessment, Assessment];
  /** By code: 1.1 by ratio, 1.2 without a rule, 1.3 a survey, 2.1 discretionary, 2.2 a choice, 3 a bonus. */
  criteria: Record<string, Criterion>;
  office: Actor;
  head: Actor;
  officer: Actor;
  colleague: Actor;
  neighbour: Actor;
  /** Of the finance department, which appraises 1.1, 1.3 and 2.2. */
  finance: Actor;
  /** Of the justice department, which appraises 1.2. */
  justice: Actor;
  /** The district's score of a criterion, as it is now. */
  scoreOf(code: string, tx?: EntityManager): Promise<Score>;
}

async function somebody(source: DataSource, role: Role, unit: Unit, name: string): Promise<Actor> {
  const { id } = await aPerson(source, { name });
  await aMembership(source, { personId: id, unitId: unit.id, role });
  return actorOf(role, unit, id);
}

/** A round of two districts in self-assessment, with everybody who takes part in it. */
export async function openRoundIn(source: DataSource, { more = 0 } = {}): Promise<OpenRound> {
  const province = await aUnit(source, { kind: "PROVINCE" });
  const beneath = { parentId: province.id };
  const district = await aUnit(source, { kind: "DISTRICT", ...beneath });
  const neighbour = await aUnit(source, { kind: "DISTRICT", ...beneath });
  const finance = await aUnit(source, { kind: "DEPARTMENT", ...beneath });
  const justice = await aUnit(source, { kind: "DEPARTMENT", ...beneath });
  const units = { province, district, neighbour, finance, justice };
  const { set, criteria } = await source.transaction((tx) => aSet(tx, units, more));
  const { round, assessments } = await source.transaction((tx) => aRound(tx, set, units));
  const [{ id: assessmentId }] = assessments;
  return {
    units,
    set,
    round,
    assessments,
    criteria,
    office: await somebody(source, "REFORM_OFFICE", province, "Văn phòng"),
    head: await somebody(source, "UNIT_HEAD", district, "Trưởng phòng"),
    officer: await somebody(source, "UNIT_OFFICER", district, "Chuyên viên"),
    colleague: await somebody(source, "UNIT_OFFICER", district, "Đồng nghiệp"),
    neighbour: await somebody(source, "UNIT_OFFICER", neighbour, "Hàng xóm"),
    finance: await somebody(source, "APPRAISER", finance, "Sở Tài chính"),
    justice: await somebody(source, "APPRAISER", justice, "Sở Tư pháp"),
    scoreOf: (code, tx = source.manager) =>
      tx.findOneByOrFail(Score, { assessmentId, criterionId: criteria[code]?.id ?? "" }),
  };
}

async function aSet(tx: EntityManager, { province, finance, justice }: OpenRound["units"], more: number) {
  const set = await tx.save(
    tx.create(CriteriaSet, {
      unitId: province.id,
      code: crypto.randomUUID(),
      name: "Bộ tiêu chí",
      year: 2025,
      maxPoints: String(10 + more),
    }),
  );
  const criteria: Record<string, Criterion> = {};
  const add = async (code: string, maxPoints: string, parent: string | null, rest: Partial<Criterion>) => {
    const level = parent === null ? "AREA" : "CRITERION";
    const place = { setId: set.id, parentId: criteria[parent ?? ""]?.id ?? null, code, position: 1, level };
    criteria[code] = await tx.save(
      tx.create(Criterion, { name: `Tiêu chí ${code}`, maxPoints, ...place, ...rest } as Partial<Criterion>),
    );
  };
  const byFinance = { appraisingUnitId: finance.id };
  await add("1", "6", null, {});
  await add("1.1", "2", "1", { method: "SELF", rule: ratio, evidenceRequired: true, ...byFinance });
  await add("1.2", "2", "1", { method: "SELF", appraisingUnitId: justice.id });
  await add("1.3", "2", "1", { method: "SURVEY", ...byFinance });
  await add("2", "4", null, {});
  await add("2.1", "1", "2", { method: "DISCRETIONARY" });
  await add("2.2", "3", "2", { method: "FORMULA", rule: choice, ...byFinance });
  await add("3", "1", null, { method: "SELF", kind: "BONUS" });
  if (more > 0) await add("4", String(more), null, {});
  for (let index = 1; index <= more; index += 1) await add(`4.${index}`, "1", "4", { method: "SELF" });
  await tx.save(Object.assign(set, { status: "PUBLISHED", publishedAt: new Date() }));
  return { set, criteria };
}

async function aRound(tx: EntityManager, { id: setId }: CriteriaSet, units: OpenRound["units"]) {
  const place = { setId, unitId: units.province.id };
  const round = await tx.save(
    tx.create(AssessmentRound, { ...place, name: "Đợt 2025", year: 2025, status: "SELF_ASSESSMENT" }),
  );
  const open = (unitId: string) => tx.save(tx.create(Assessment, { roundId: round.id, setId, unitId }));
  const assessments: OpenRound["assessments"] = [
    await open(units.district.id),
    await open(units.neighbour.id),
  ];
  await tx.query(
    `insert into score (version, assessment_id, set_id, criterion_id)
    select 1, a.id, a.set_id, c.id from assessment a join criterion c on c.set_id = a.set_id
    where a.round_id = $1 and not exists (select from criterion child where child.parent_id = c.id)`,
    [round.id],
  );
  return { round, assessments };
}

/** Puts the round into a phase, with the deadline of that phase. */
export async function inPhase(
  tx: EntityManager,
  { round, assessments }: OpenRound,
  phase: RoundStatus,
  { dueOn, locked = phase !== "SELF_ASSESSMENT" }: { dueOn?: string; locked?: boolean } = {},
): Promise<void> {
  const locks = locked
    ? "locked_at = now(), locked_by_id = (select id from person limit 1)"
    : "locked_at = null, locked_by_id = null";
  await tx.query(`update assessment set ${locks} where id = any($1::bigint[])`, [
    assessments.map(({ id }) => id),
  ]);
  const dates = phase === "FINALISED" ? ", finalised_at = now()" : "";
  await tx.query(`update assessment_round set status = $2${dates} where id = $1`, [round.id, phase]);
  if (dueOn) await tx.save(tx.create(RoundPhase, { roundId: round.id, phase, dueOn }));
}

export const assessmentIdOf = ({ assessments: [{ id }] }: OpenRound): string => globalId("Assessment", id);

export const criterionIdOf = ({ criteria }: OpenRound, code: string): string =>
  globalId("Criterion", criteria[code]?.id ?? "");
