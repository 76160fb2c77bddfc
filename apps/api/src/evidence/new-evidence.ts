import { type Actor, badInput, DomainError, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { findOrThrow } from "../lists/records.js";
import { authorOf } from "../tasks/task-updates.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { StoredFile } from "./evidence-storage.js";

/** Evidence of a unit from a kept upload or a link. */
export function newEvidence(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput,
  file: StoredFile | null,
  { unitId, previousVersionId, now }: { unitId: string; previousVersionId: string | null; now: Date },
): Promise<Evidence> {
  return save(
    tx,
    tx.create(Evidence, {
      ...givenOf(input, "title"),
      ...emptiedOrGivenOf(input, "number", "issuedOn", "issuer", "page"),
      ...(file ?? { url: input.url }),
      unitId,
      previousVersionId,
      uploadedById: authorOf(actor),
      createdAt: now,
    }),
  );
}

/** The evidence of the unit that a new version replaces. */
export async function replacedBy(
  tx: EntityManager,
  { replacesId }: Pick<AttachEvidenceInput, "replacesId">,
  unitId: string,
): Promise<Evidence | null> {
  if (!replacesId) return null;
  const evidence = await findOrThrow(tx, Evidence, replacesId, "replacesId");
  if (evidence.unitId !== unitId) throw ruleBroken("evidenceOfOtherUnit", {}, "replacesId");
  return evidence;
}

/**
 * What an earlier sending of the same upload made here; `hangsHere` is the condition on it. Refuses an upload
 * that went elsewhere, and one that is neither known nor kept.
 */
export async function attachedBefore(
  tx: EntityManager,
  actor: Actor,
  { uploadId }: Pick<AttachEvidenceInput, "uploadId">,
  file: StoredFile | null,
  hangsHere: { condition: string; id: string },
): Promise<Evidence | null> {
  if (!uploadId) return null;
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`upload ${uploadId}`]);
  const [known] = await tx.query<Evidence[]>(
    `select evidence.id from evidence
    where evidence.uploaded_by_id = $2 and evidence.storage_key like '%-' || $3 and ${hangsHere.condition}`,
    [hangsHere.id, authorOf(actor), uploadId],
  );
  if (known) return known;
  if (file && (await tx.existsBy(Evidence, { storageKey: file.storageKey }))) {
    throw new DomainError("CONFLICT", "uploadUsed");
  }
  if (!file) throw badInput("uploadUnknown", {}, "uploadId");
  return null;
}
