import { type Actor, badInput, DomainError, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Context } from "../context.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { demandOpen } from "../tasks/task.service.js";
import { placeOfTask } from "../tasks/task-place.js";
import { authorOf, noteUpdate } from "../tasks/task-updates.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import { isUploadId, type StoredFile } from "./evidence-storage.js";
import { TaskEvidence } from "./task-evidence.entity.js";

export interface Attached {
  id: string;
  taskId: string;
}

/** Turns an upload or a link into evidence; the same upload sent again gives the same evidence. */
export async function attachEvidence(context: Context, input: AttachEvidenceInput): Promise<Attached> {
  const { actor, storage } = context;
  const { uploadId } = input;
  if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
  if (!uploadId === !input.url) throw badInput("fileOrLink", {}, uploadId ? "url" : "uploadId");
  if (uploadId && !isUploadId(uploadId)) throw badInput("uploadUnknown", {}, "uploadId");
  if (!uploadId) return context.write((tx) => recordEvidence(tx, actor, input, null));
  if (!storage) throw new Error("There is no storage for evidence");
  const file = await storage.keep(uploadId, actor);
  const attached = await context.write((tx) => recordEvidence(tx, actor, input, file));
  await storage.release(uploadId);
  return attached;
}

export async function recordEvidence(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput,
  file: StoredFile | null,
  now = new Date(),
): Promise<Attached> {
  const task = await lockOrThrow(tx, RemediationTask, input.taskId, "taskId");
  const place = await placeOfTask(tx, task);
  for (const permission of ["evidence.attach", "evidence.read", "tasks.read"] as const) {
    demand(actor, permission, place);
  }
  if (input.uploadId) {
    const known = await attachedBefore(tx, actor, task.id, input.uploadId, file);
    if (known) return { id: known.id, taskId: task.id };
    if (!file) throw badInput("uploadUnknown", {}, "uploadId");
  }
  demandVersion(RemediationTask, task, input.expectedVersion);
  demandOpen(task, { vi: "thêm tài liệu kiểm chứng", en: "given evidence" });
  const evidence = await tx.save(
    tx.create(Evidence, {
      ...givenOf(input, "title"),
      ...emptiedOrGivenOf(input, "number", "issuedOn", "issuer", "page"),
      ...(file ?? { url: input.url }),
      unitId: task.leadUnitId,
      uploadedById: authorOf(actor),
      createdAt: now,
    }),
  );
  const saved = await tx.save(Object.assign(task, { updatedAt: now }));
  const update = await noteUpdate(tx, actor, saved, "EVIDENCE", input.note, now);
  await tx.save(tx.create(TaskEvidence, { taskId: task.id, evidenceId: evidence.id, updateId: update.id }));
  return { id: evidence.id, taskId: task.id };
}

/** What an earlier sending of the same upload made for this task; refuses when it went elsewhere. */
async function attachedBefore(
  tx: EntityManager,
  actor: Actor,
  taskId: string,
  uploadId: string,
  file: StoredFile | null,
): Promise<{ id: string } | null> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`upload ${uploadId}`]);
  const [known] = await tx.query<{ id: string }[]>(
    `select evidence.id from task_evidence shown join evidence on evidence.id = shown.evidence_id
    where shown.task_id = $1 and evidence.uploaded_by_id = $2 and evidence.storage_key like '%-' || $3`,
    [taskId, authorOf(actor), uploadId],
  );
  if (known) return known;
  if (file && (await tx.existsBy(Evidence, { storageKey: file.storageKey }))) {
    throw new DomainError("CONFLICT", "uploadUsed");
  }
  return null;
}
