import {
  type Actor,
  badInput,
  demand,
  demandSelfAssessable,
  demandSelfAssessmentOpen,
  may,
  ruleBroken,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { findOrThrow } from "../lists/records.js";
import { openSheet } from "../scores/open-sheet.js";
import { Score } from "../scores/score.entity.js";
import { isAnswerable } from "../scores/score-actions.js";
import { placeOfScore, type ScoreStand, selfAssessmentOf } from "../scores/score-stand.js";
import { sharedStand } from "../scores/shared-stand.js";
import { Evidence } from "./evidence.entity.js";
import type { LinkEvidenceInput, UnlinkEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import { ScoreEvidence } from "./score-evidence.entity.js";

const maxLinks = 50;

const reading = ["evidence.read", "scores.read", "assessments.read"] as const;

/** Lets a score rest on evidence of its unit; sent again it only changes the pages. */
export async function linkEvidence(
  tx: EntityManager,
  actor: Actor,
  { scoreId, evidenceId, page }: LinkEvidenceInput,
  now = new Date(),
): Promise<Attached> {
  const { score, stand } = await openScore(tx, actor, scoreId, now);
  const evidence = await findOrThrow(tx, Evidence, evidenceId, "evidenceId");
  if (evidence.unitId !== stand.unit.id) throw ruleBroken("evidenceOfOtherUnit", {}, "evidenceId");
  await restOn(tx, score, evidence, page);
  return { id: evidence.id, scoreId: score.id };
}

/** Takes evidence off a score before the self-assessment is locked; it stays evidence of the unit. */
export async function unlinkEvidence(
  tx: EntityManager,
  actor: Actor,
  { scoreId, evidenceId }: UnlinkEvidenceInput,
  now = new Date(),
): Promise<Attached> {
  const score = await findOrThrow(tx, Score, scoreId, "scoreId");
  const stand = await sharedStand(tx, score);
  for (const permission of ["scores.selfAssess", ...reading] as const) {
    demand(actor, permission, placeOfScore(stand));
  }
  demandSelfAssessable({ ...stand, ...selfAssessmentOf(stand, vietnamDate(now)) });
  const evidence = await findOrThrow(tx, Evidence, evidenceId, "evidenceId");
  await tx.delete(ScoreEvidence, { scoreId: score.id, evidenceId: evidence.id });
  return { id: evidence.id, scoreId: score.id };
}

export interface OpenScore {
  score: Score;
  stand: ScoreStand;
}

/** A score to which its unit may add evidence: while it scores itself, and while it answers a question. */
export async function openScore(
  tx: EntityManager,
  actor: Actor,
  scoreId: string,
  now: Date,
): Promise<OpenScore> {
  const score = await findOrThrow(tx, Score, scoreId, "scoreId");
  const stand = await sharedStand(tx, score);
  const place = placeOfScore(stand);
  for (const permission of ["evidence.attach", ...reading] as const) demand(actor, permission, place);
  const today = vietnamDate(now);
  if (may(actor, "explanations.answer", place) && isAnswerable(stand, today)) return { score, stand };
  demand(actor, "scores.selfAssess", place);
  demandSelfAssessable({ ...stand, ...selfAssessmentOf(stand, today) });
  return { score, stand };
}

/** The unit of an assessment that still can be signed. */
export async function openAssessment(
  tx: EntityManager,
  actor: Actor,
  assessmentId: string,
  now: Date,
): Promise<{ assessmentId: string; unitId: string }> {
  const { assessment, stand } = await openSheet(tx, assessmentId);
  for (const permission of ["evidence.attach", "scores.selfAssess", ...reading] as const) {
    demand(actor, permission, { owners: [stand.unit] });
  }
  demandSelfAssessmentOpen(selfAssessmentOf(stand, vietnamDate(now)));
  return { assessmentId: assessment.id, unitId: stand.unit.id };
}

/** Links evidence to a score; pages left out stay. */
export async function restOn(
  tx: EntityManager,
  { id: scoreId }: Pick<Score, "id">,
  { id: evidenceId }: Pick<Evidence, "id">,
  page: string | null | undefined,
): Promise<void> {
  await tx.query("select from score where id = $1 for no key update", [scoreId]);
  const links = await tx.findBy(ScoreEvidence, { scoreId });
  const known = links.find((link) => link.evidenceId === evidenceId);
  if (!known && links.length >= maxLinks) throw badInput("tooMany", { max: maxLinks }, "scoreId");
  const pages = page === undefined ? (known?.page ?? null) : page?.trim() || null;
  await save(tx, tx.create(ScoreEvidence, { scoreId, evidenceId, page: pages }));
}
