import {
  type Actor,
  checkStage,
  comparePoints,
  DomainError,
  demand,
  parsePoints,
  requireReason,
  ruleBroken,
  type StageValue,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { storeStandings } from "../assessments/standings.js";
import { lockReturnsAround, restateReturnsAround } from "../balances/restate-returns.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Score } from "../scores/score.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { balanceLedger, lockDeductionsOf } from "./amended-ledger.js";
import { Amendment } from "./amendment.entity.js";
import type { AmendScoreInput } from "./amendment.inputs.js";

export interface Amended {
  id: string;
  scoreId: string;
  assessmentId: string;
}

/** Corrects a final that stands; the ledger and the standings follow, the round and all else stay. */
export async function amendScore(
  tx: EntityManager,
  actor: Actor,
  { scoreId, expectedVersion, ...input }: AmendScoreInput,
): Promise<Amended> {
  const { id, assessmentId, criterionId } = await findOrThrow(tx, Score, scoreId, "scoreId");
  const round = await lockFinalRound(tx, actor, assessmentId);
  const reason = requireReason(input.reason);
  await lockReturnsAround(tx, [assessmentId]);
  // Deductions before their score, as those do who split and merge them.
  await lockDeductionsOf(tx, id);
  const score = await lockOrThrow(tx, Score, scoreId, "scoreId");
  demandVersion(Score, score, expectedVersion);
  const criterion = await tx.findOneByOrFail(Criterion, { id: criterionId });
  const to = amendedTo(score, input, criterion);
  const amendment = await save(
    tx,
    tx.create(Amendment, {
      scoreId: id,
      fromState: score.state,
      fromPoints: score.finalPoints,
      toState: to.state,
      toPoints: to.points,
      reason,
      ...emptiedOrGivenOf(input, "documentNumber", "documentDate"),
      amendedById: authorOf(actor),
    }),
  );
  await save(tx, Object.assign(score, { state: to.state, finalPoints: to.points }));
  await balanceLedger(tx, score, criterion);
  await storeStandings(tx, round.id);
  await restateReturnsAround(tx, [assessmentId]);
  return { id: amendment.id, scoreId: id, assessmentId };
}

/** One amendment of a round at a time, since each of them states the whole cohort's standing anew. */
async function lockFinalRound(
  tx: EntityManager,
  actor: Actor,
  assessmentId: string,
): Promise<AssessmentRound> {
  const { roundId, unitId } = await tx.findOneByOrFail(Assessment, { id: assessmentId });
  const lock = { mode: "pessimistic_write" } as const;
  const round = await tx.findOneOrFail(AssessmentRound, { where: { id: roundId }, lock });
  demand(actor, "scores.amend", await ownedBy(tx, round.unitId, unitId));
  if (round.status !== "FINALISED" && round.status !== "PUBLISHED") throw ruleBroken("amendmentNeedsFinal");
  return round;
}

function amendedTo(
  score: Score,
  { state, points: given }: Pick<AmendScoreInput, "state" | "points">,
  { maxPoints }: Criterion,
): StageValue {
  if (state === "NOT_SCORED") throw ruleBroken("amendmentNeedsScore", {}, "state");
  const points = given ? parsePoints(given, "points") : null;
  checkStage(maxPoints, state, points);
  const before = score.finalPoints;
  const isSame = points === null || before === null ? points === before : comparePoints(points, before) === 0;
  if (state === score.state && isSame) throw ruleBroken("amendmentChangesNothing", {}, "points");
  return { state, points };
}

function authorOf({ personId }: Actor): string {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  return personId;
}
