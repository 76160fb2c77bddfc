import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { save } from "../database/saving.js";
import type { Unit } from "../units/unit.entity.js";
import type { AssessmentRound } from "./assessment-round.entity.js";

type Cohort = Pick<AssessmentRound, "id" | "setId" | "source">;

/** Gives each unit an assessment with an unscored line for each criterion without children. */
export async function addToCohort(tx: EntityManager, round: Cohort, units: readonly Unit[]): Promise<void> {
  const { id: roundId, setId, source = null } = round;
  const assessments = units.map(({ id: unitId }) =>
    tx.create(Assessment, { roundId, setId, unitId, source }),
  );
  await save(tx, assessments);
  await tx.query(
    `insert into score (version, assessment_id, set_id, criterion_id)
     select 1, a.id, a.set_id, c.id from assessment a join criterion c on c.set_id = a.set_id
     where a.id = any($1::bigint[]) and not exists (select from criterion child where child.parent_id = c.id)`,
    [assessments.map(({ id }) => id)],
  );
}

/** Takes assessments out of a draft, with the scores and printed figures that they may have. */
export async function removeFromCohort(tx: EntityManager, assessmentIds: readonly string[]): Promise<void> {
  if (assessmentIds.length === 0) return;
  await tx.query(
    `delete from score_evidence where score_id in (select id from score where assessment_id = any($1::bigint[]))`,
    [assessmentIds],
  );
  for (const table of ["score", "published_figure", "sheet_presence"]) {
    await tx.query(`delete from ${table} where assessment_id = any($1::bigint[])`, [assessmentIds]);
  }
  await tx.query(`delete from assessment where id = any($1::bigint[])`, [assessmentIds]);
}
