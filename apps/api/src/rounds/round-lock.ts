import { type Actor, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { AssessmentRound } from "./assessment-round.entity.js";
import type { RoundVersionInput } from "./round.inputs.js";

/** Locks a round that its office is about to change. */
export async function lockRound(
  tx: EntityManager,
  actor: Actor,
  { roundId, expectedVersion }: RoundVersionInput,
): Promise<AssessmentRound> {
  const round = await lockOrThrow(tx, AssessmentRound, roundId, "roundId");
  demand(actor, "rounds.write", await ownedBy(tx, round.unitId));
  demandVersion(AssessmentRound, round, expectedVersion);
  return round;
}

/** Locks a round's assessments before the round itself, as those do who write scores: so nobody waits in a ring. */
export async function lockRoundWhole(
  tx: EntityManager,
  actor: Actor,
  input: RoundVersionInput,
): Promise<AssessmentRound> {
  const rowId = rowIdOf("AssessmentRound", input.roundId, "roundId");
  await tx.query(`select from assessment where round_id = $1 order by id for update`, [rowId]);
  return lockRound(tx, actor, input);
}
