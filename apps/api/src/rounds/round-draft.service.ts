import { type Actor, demand, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { save } from "../database/saving.js";
import { givenOf } from "../lists/changes.js";
import { findAllOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { placedUnits } from "../units/unit-place.js";
import type { AssessmentRound } from "./assessment-round.entity.js";
import type { UpdateRoundInput } from "./round.inputs.js";
import { demandChangeable } from "./round-changeable.js";
import { addToCohort, removeFromCohort } from "./round-cohort.js";
import { lockRoundWhole } from "./round-lock.js";

/** Changes a round that is not finalised; its cohort only while it is a draft. */
export async function updateRound(
  tx: EntityManager,
  actor: Actor,
  { unitIds, ...input }: UpdateRoundInput,
  now = new Date(),
): Promise<AssessmentRound> {
  const round = await lockRoundWhole(tx, actor, input);
  demandChangeable(round);
  if (unitIds) await changeCohort(tx, actor, round, unitIds);
  const updatedAt = unitIds ? now : round.updatedAt;
  return save(tx, Object.assign(round, givenOf(input, "name", "rankingMethod"), { updatedAt }));
}

async function changeCohort(
  tx: EntityManager,
  actor: Actor,
  round: AssessmentRound,
  unitIds: readonly string[],
): Promise<void> {
  if (round.status !== "DRAFT") throw ruleBroken("roundCohortFixed", {}, "unitIds");
  const wanted = await findAllOrThrow(tx, Unit, unitIds, "unitIds");
  const assessments = await tx.findBy(Assessment, { roundId: round.id });
  const present = new Set(assessments.map(({ unitId }) => unitId));
  const kept = new Set(wanted.map(({ id }) => id));
  const added = wanted.filter(({ id }) => !present.has(id));
  const removed = assessments.filter(({ unitId }) => !kept.has(unitId));
  demand(actor, "rounds.write", {
    owners: [...added, ...(await placedUnits(tx, [round.unitId, ...removed.map(({ unitId }) => unitId)]))],
  });
  await removeFromCohort(
    tx,
    removed.map(({ id }) => id),
  );
  await addToCohort(tx, round, added);
}
