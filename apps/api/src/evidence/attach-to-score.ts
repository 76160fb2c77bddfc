import { type Actor, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Score } from "../scores/score.entity.js";
import { authorOf } from "../tasks/task-updates.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import type { StoredFile } from "./evidence-storage.js";
import { attachedBefore, newEvidence, replacedBy } from "./new-evidence.js";
import { ScoreEvidence } from "./score-evidence.entity.js";
import { openScore, restOn } from "./score-evidence.service.js";

const hangsHere = "evidence.id in (select evidence_id from score_evidence where score_id = $1)";

/** Attaches evidence to a score; a new version takes the place of the old one, which stays with the unit. */
export async function attachToScore(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput & { scoreId: string },
  file: StoredFile | null,
  now: Date,
): Promise<Attached> {
  const { score, stand } = await openScore(tx, actor, input.scoreId, now);
  const known =
    (await attachedBefore(tx, actor, input, file, { condition: hangsHere, id: score.id })) ??
    (await linkedBefore(tx, actor, score, input));
  if (known) return { id: known.id, scoreId: score.id };
  const unitId = stand.unit.id;
  const old = await replacedBy(tx, input, unitId);
  const page = await releasedPage(tx, score, old);
  const unpaged = { ...input, page: null };
  const previousVersionId = old?.id ?? null;
  const evidence = await newEvidence(tx, actor, unpaged, file, { unitId, previousVersionId, now });
  await restOn(tx, score, evidence, input.page === undefined ? page : input.page);
  return { id: evidence.id, scoreId: score.id };
}

/** What an earlier sending of the same link made of it for this score. */
async function linkedBefore(
  tx: EntityManager,
  actor: Actor,
  { id }: Score,
  { url, title }: AttachEvidenceInput,
): Promise<Evidence | null> {
  if (!url) return null;
  return tx
    .createQueryBuilder(Evidence, "evidence")
    .where({ url, title: title.trim(), uploadedById: authorOf(actor) })
    .andWhere("evidence.id in (select evidence_id from score_evidence where score_id = :id)", { id })
    .getOne();
}

/** Takes what is replaced off the score; its pages are the new version's unless others are given. */
async function releasedPage(tx: EntityManager, { id }: Score, old: Evidence | null): Promise<string | null> {
  if (!old) return null;
  const link = await tx.findOneBy(ScoreEvidence, { scoreId: id, evidenceId: old.id });
  if (!link) throw ruleBroken("evidenceNotAttached", {}, "replacesId");
  await tx.remove(link);
  return link.page;
}
