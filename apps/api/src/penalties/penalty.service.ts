import {
  type Actor,
  badInput,
  demand,
  isPositive,
  requireReason,
  roundStatusLabels,
  ruleBroken,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { stateOfLocked } from "../assessments/assessment-lock.service.js";
import { isPenalisable, placeOfOffice } from "../assessments/assessment-state.js";
import { save } from "../database/saving.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { globalId } from "../lists/global-id.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { AdministrativePenalty } from "./administrative-penalty.entity.js";
import type { RecordPenaltyInput, RemovePenaltyInput, UpdatePenaltyInput } from "./penalty.inputs.js";

/** Locks an assessment from which the round's office may take points now. */
async function lockPenalised(tx: EntityManager, actor: Actor, assessmentId: string): Promise<Assessment> {
  const assessment = await lockOrThrow(tx, Assessment, assessmentId, "assessmentId");
  const state = await stateOfLocked(tx, assessment);
  demand(actor, "penalties.write", placeOfOffice(state));
  if (state.status === "FINALISED" || state.status === "PUBLISHED") throw ruleBroken("assessmentFinalised");
  if (!isPenalisable(state)) {
    throw ruleBroken("penaltiesClosed", { phase: roundStatusLabels[state.status] });
  }
  return assessment;
}

async function lockPenalty(
  tx: EntityManager,
  actor: Actor,
  { penaltyId, expectedVersion }: RemovePenaltyInput,
): Promise<AdministrativePenalty> {
  const { assessmentId } = await findOrThrow(tx, AdministrativePenalty, penaltyId, "penaltyId");
  await lockPenalised(tx, actor, globalId("Assessment", assessmentId));
  const penalty = await lockOrThrow(tx, AdministrativePenalty, penaltyId, "penaltyId");
  demandVersion(AdministrativePenalty, penalty, expectedVersion);
  return penalty;
}

function demandPositive(points: string | null | undefined): void {
  if (points && !isPositive(points)) throw badInput("mustBePositive", {}, "points");
}

/** The document's row id; only one that the actor may read can be named. */
async function documentOf(
  tx: EntityManager,
  actor: Actor,
  evidenceId: string | null | undefined,
): Promise<{ evidenceId?: string | null }> {
  if (!evidenceId) return evidenceId === undefined ? {} : { evidenceId: null };
  const evidence = await findOrThrow(tx, Evidence, evidenceId, "evidenceId");
  demand(actor, "evidence.read", await ownedBy(tx, evidence.unitId));
  return { evidenceId: evidence.id };
}

/** Takes points off under a document; the same sent again is the same penalty. */
export async function recordPenalty(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, evidenceId, ...input }: RecordPenaltyInput,
): Promise<AdministrativePenalty> {
  const assessment = await lockPenalised(tx, actor, assessmentId);
  demandPositive(input.points);
  const facts = {
    assessmentId: assessment.id,
    ...givenOf(input, "points", "documentNumber", "documentDate"),
    reason: requireReason(input.reason),
  };
  const document = await documentOf(tx, actor, evidenceId);
  const known = await tx.findOneBy(AdministrativePenalty, facts);
  if (known) return known;
  const issuer = emptiedOrGivenOf(input, "issuer");
  return save(tx, tx.create(AdministrativePenalty, { ...facts, ...issuer, ...document }));
}

export async function updatePenalty(
  tx: EntityManager,
  actor: Actor,
  { evidenceId, ...input }: UpdatePenaltyInput,
): Promise<AdministrativePenalty> {
  const penalty = await lockPenalty(tx, actor, input);
  demandPositive(input.points);
  return save(
    tx,
    Object.assign(
      penalty,
      givenOf(input, "points", "reason", "documentNumber", "documentDate"),
      emptiedOrGivenOf(input, "issuer"),
      await documentOf(tx, actor, evidenceId),
    ),
  );
}

export async function removePenalty(
  tx: EntityManager,
  actor: Actor,
  input: RemovePenaltyInput,
): Promise<{ assessmentId: string }> {
  const penalty = await lockPenalty(tx, actor, input);
  const { assessmentId } = penalty;
  await tx.remove(penalty);
  return { assessmentId };
}
