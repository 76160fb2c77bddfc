import { type Actor, DomainError, demand, may, type PlacedUnit, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { findOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import type { MarkPresenceInput } from "./presence.types.js";

/** Notes that somebody has a sheet open, and forgets who was there more than a day ago. */
export async function markPresence(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, criterionId }: MarkPresenceInput,
  now = new Date(),
): Promise<Assessment> {
  const assessment = await findOrThrow(tx, Assessment, assessmentId, "assessmentId");
  const place = { ...(await ownedBy(tx, assessment.unitId)), appraisers: await appraisersOf(tx, assessment) };
  if (!may(actor, "scores.read", place)) demand(actor, "assessments.read", place);
  if (actor.personId === null) throw new DomainError("FORBIDDEN", "forbidden");
  const criterion = criterionId ? await findOrThrow(tx, Criterion, criterionId, "criterionId") : null;
  if (criterion && criterion.setId !== assessment.setId) {
    throw ruleBroken("criterionUnknown", { id: criterion.code }, "criterionId");
  }
  await forgetBefore(tx, new Date(now.getTime() - 24 * 60 * 60 * 1000));
  await tx.query(
    `insert into sheet_presence (assessment_id, person_id, criterion_id, seen_at) values ($1, $2, $3, $4)
     on conflict (assessment_id, person_id) do update set criterion_id = $3, seen_at = $4`,
    [assessment.id, actor.personId, criterion?.id ?? null, now],
  );
  return assessment;
}

/** The units that appraise criteria of its set, of whatever authority. */
const appraisersOf = (tx: EntityManager, { setId }: Assessment): Promise<PlacedUnit[]> =>
  tx.query<PlacedUnit[]>(
    `select u.id, u.path::text as path from unit u
     where u.id in (select appraising_unit_id from criterion where set_id = $1)`,
    [setId],
  );

async function forgetBefore(tx: EntityManager, moment: Date): Promise<void> {
  await tx.query(
    `delete from sheet_presence where (assessment_id, person_id) in (
       select assessment_id, person_id from sheet_presence where seen_at < $1 for update skip locked)`,
    [moment],
  );
}
