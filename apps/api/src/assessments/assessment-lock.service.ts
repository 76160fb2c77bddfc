import {
  type Actor,
  DomainError,
  demand,
  demandComplete,
  demandSelfAssessmentOpen,
  isWorkingPhase,
  parseDate,
  requireReason,
  ruleBroken,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CountingReader } from "../database/reader.js";
import { save } from "../database/saving.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { Assessment } from "./assessment.entity.js";
import type { LockAssessmentInput, ReopenAssessmentInput } from "./assessment.inputs.js";
import {
  type AssessmentState,
  placeOfOffice,
  selfAssessmentOf,
  statesOfAssessments,
} from "./assessment-state.js";
import { leavesOfSets, missingOfSelf, scoresOf } from "./missing.figures.js";

/** The state of a locked assessment, with its round held where it stands until the transaction ends. */
export async function stateOfLocked(
  tx: EntityManager,
  { id, roundId }: Pick<Assessment, "id" | "roundId">,
): Promise<AssessmentState> {
  await tx.query(`select from assessment_round where id = $1 for share`, [roundId]);
  const state = (await statesOfAssessments([id], new CountingReader(tx))).get(id);
  if (!state) throw new DomainError("NOT_FOUND", "notFound", { id });
  return state;
}

/** The unit's head closes the self-assessment under the signed document. */
export async function lockAssessment(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, expectedVersion, signedDocumentId }: LockAssessmentInput,
  now = new Date(),
): Promise<Assessment> {
  const assessment = await lockOrThrow(tx, Assessment, assessmentId, "assessmentId");
  demand(actor, "assessments.lock", await ownedBy(tx, assessment.unitId));
  demandVersion(Assessment, assessment, expectedVersion);
  const state = await stateOfLocked(tx, assessment);
  if (state.lockedAt !== null) throw ruleBroken("assessmentLocked");
  demandSelfAssessmentOpen(selfAssessmentOf(state, vietnamDate(now)));
  const signed = await signedDocument(tx, actor, assessment, signedDocumentId);
  const reader = new CountingReader(tx);
  const leaves = await leavesOfSets([assessment.setId], reader);
  demandComplete(missingOfSelf(leaves, await scoresOf([assessment.id], reader)));
  return save(
    tx,
    Object.assign(assessment, { lockedAt: now, lockedById: actor.personId, signedDocumentId: signed.id }),
  );
}

async function signedDocument(
  tx: EntityManager,
  actor: Actor,
  { unitId }: Assessment,
  evidenceId: string,
): Promise<Evidence> {
  const signed = await findOrThrow(tx, Evidence, evidenceId, "signedDocumentId");
  demand(actor, "evidence.read", await ownedBy(tx, signed.unitId));
  if (signed.unitId !== unitId) throw ruleBroken("signedDocumentForeign", {}, "signedDocumentId");
  return signed;
}

/** The round's office gives a unit its self-assessment back for some days. */
export async function reopenAssessment(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, expectedVersion, until, reason }: ReopenAssessmentInput,
  now = new Date(),
): Promise<Assessment> {
  const assessment = await lockOrThrow(tx, Assessment, assessmentId, "assessmentId");
  const state = await stateOfLocked(tx, assessment);
  demand(actor, "assessments.reopen", placeOfOffice(state));
  demandVersion(Assessment, assessment, expectedVersion);
  if (state.status === "DRAFT") throw ruleBroken("selfAssessmentNotOpen");
  if (!isWorkingPhase(state.status)) throw ruleBroken("assessmentFinalised");
  const reopenedUntil = parseDate(until, "until");
  if (reopenedUntil < vietnamDate(now)) throw ruleBroken("deadlinePassed", { dueOn: until }, "until");
  return save(
    tx,
    Object.assign(assessment, {
      lockedAt: null,
      lockedById: null,
      signedDocumentId: null,
      reopenedAt: now,
      reopenedById: actor.personId,
      reopenedUntil,
      reopenReason: requireReason(reason),
    }),
  );
}
