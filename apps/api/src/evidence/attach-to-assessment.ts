import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import type { StoredFile } from "./evidence-storage.js";
import { attachedBefore, newEvidence, replacedBy } from "./new-evidence.js";
import { openAssessment } from "./score-evidence.service.js";

const ofTheUnit = `evidence.unit_id = (select unit_id from assessment where id = $1)
  and not exists (select from task_evidence where task_evidence.evidence_id = evidence.id)
  and not exists (select from score_evidence where score_evidence.evidence_id = evidence.id)`;

/** Keeps the signed self-assessment, with which the unit's head will lock it. */
export async function attachToAssessment(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput & { assessmentId: string },
  file: StoredFile | null,
  now: Date,
): Promise<Attached> {
  const { assessmentId, unitId } = await openAssessment(tx, actor, input.assessmentId, now);
  const known = await attachedBefore(tx, actor, input, file, { condition: ofTheUnit, id: assessmentId });
  if (known) return { id: known.id, assessmentId };
  const old = await replacedBy(tx, input, unitId);
  const previousVersionId = old?.id ?? null;
  const evidence = await newEvidence(tx, actor, input, file, { unitId, previousVersionId, now });
  return { id: evidence.id, assessmentId };
}
