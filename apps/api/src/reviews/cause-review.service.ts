import {
  type Actor,
  checkCoverage,
  checkReviewDay,
  demand,
  requireReason,
  vietnamDate,
} from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { save } from "../database/saving.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, findAllOrThrow, findOrThrow, lockOrThrow } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { authorOf } from "../tasks/task-updates.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { CauseReview } from "./cause-review.entity.js";
import type {
  DeleteCauseReviewInput,
  RecordCauseReviewInput,
  UpdateCauseReviewInput,
} from "./cause-review.inputs.js";
import { coveredBy, setCoveredDeductions } from "./review-links.js";

type Held = Pick<CauseReview, "unitId" | "roundId">;

/** A review that was written, and the deductions that it covers or covered. */
export interface WrittenReview {
  review: Pick<CauseReview, "id" | "unitId" | "roundId">;
  deductionIds: string[];
}

/** The deductions that a review of the unit may cover; they stay as they are until the transaction ends. */
async function coverable(
  tx: EntityManager,
  review: Held,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<string[]> {
  const rowIds = ids.map((id, index) => rowIdOf("Deduction", id, `deductionIds.${index}`));
  await tx.query("select from deduction where id = any($1::bigint[]) order by id for share", [rowIds]);
  const deductions = await findAllOrThrow(tx, Deduction, ids, "deductionIds");
  const assessments = await tx.findBy(Assessment, {
    id: In([...new Set(deductions.map(({ assessmentId }) => assessmentId))]),
  });
  const assessed = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const lost = deductions.map(({ id, assessmentId, responsibleUnitId }) => ({
    roundId: assessed.get(assessmentId)?.roundId ?? "",
    assessedUnitId: assessed.get(assessmentId)?.unitId ?? "",
    responsibleUnitId,
    known: known.includes(id),
  }));
  checkCoverage(review, lost);
  return deductions.map(({ id }) => id);
}

/** Writes a review down; the same sent again is the same review. */
export async function recordCauseReview(
  tx: EntityManager,
  actor: Actor,
  { unitId, roundId, deductionIds, ...input }: RecordCauseReviewInput,
  now = new Date(),
): Promise<WrittenReview> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "reviews.write", await ownedBy(tx, unit.id));
  const round = await findOrThrow(tx, AssessmentRound, roundId, "roundId");
  checkReviewDay(input.heldOn, round.year, vietnamDate(now));
  const held = { unitId: unit.id, roundId: round.id };
  const covered = await coverable(tx, held, deductionIds);
  const facts = {
    ...held,
    ...givenOf(input, "heldOn", "chair", "conclusions"),
    recordedById: authorOf(actor),
  };
  const known = await sameReview(tx, facts);
  if (known) return { review: known, deductionIds: await coveredBy(tx, known.id) };
  const content = emptiedOrGivenOf(input, "place", "attendees");
  const review = await save(tx, tx.create(CauseReview, { ...facts, ...content }));
  await setCoveredDeductions(tx, review.id, covered);
  return { review, deductionIds: covered };
}

async function sameReview(
  tx: EntityManager,
  facts: Held & Partial<Pick<CauseReview, "heldOn" | "chair" | "conclusions" | "recordedById">>,
): Promise<CauseReview | null> {
  const name = `review ${facts.unitId} ${facts.roundId}`;
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
  return tx.findOneBy(CauseReview, facts);
}

async function lockReview(
  tx: EntityManager,
  actor: Actor,
  { reviewId, expectedVersion }: { reviewId: string; expectedVersion: number },
): Promise<CauseReview> {
  const review = await lockOrThrow(tx, CauseReview, reviewId, "reviewId");
  demand(actor, "reviews.write", await ownedBy(tx, review.unitId));
  demandVersion(CauseReview, review, expectedVersion);
  return review;
}

export async function updateCauseReview(
  tx: EntityManager,
  actor: Actor,
  { deductionIds, ...input }: UpdateCauseReviewInput,
  now = new Date(),
): Promise<WrittenReview> {
  const review = await lockReview(tx, actor, input);
  Object.assign(
    review,
    givenOf(input, "heldOn", "chair", "conclusions"),
    emptiedOrGivenOf(input, "place", "attendees"),
  );
  const { year } = await tx.findOneByOrFail(AssessmentRound, { id: review.roundId });
  checkReviewDay(review.heldOn, year, vietnamDate(now));
  const known = await coveredBy(tx, review.id);
  const covered = deductionIds ? await coverable(tx, review, deductionIds, known) : known;
  await setCoveredDeductions(tx, review.id, covered);
  // Links are not columns: the version has to rise for them too.
  const saved = await save(tx, Object.assign(review, { updatedAt: now }));
  return { review: saved, deductionIds: [...new Set([...covered, ...known])] };
}

/** Takes back what was recorded by mistake; the audit trail keeps it, with the reason. */
export async function deleteCauseReview(
  tx: EntityManager,
  actor: Actor,
  { reason, ...input }: DeleteCauseReviewInput,
): Promise<WrittenReview> {
  const review = await lockReview(tx, actor, input);
  requireReason(reason);
  const deductionIds = await setCoveredDeductions(tx, review.id, []);
  const { id, unitId, roundId } = review;
  await tx.remove(review);
  return { review: { id, unitId, roundId }, deductionIds };
}
