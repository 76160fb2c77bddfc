import { type Actor, badInput, DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Context } from "../context.js";
import { attachToAssessment } from "./attach-to-assessment.js";
import { attachToDocument } from "./attach-to-document.js";
import { attachToScore } from "./attach-to-score.js";
import { attachToTask } from "./attach-to-task.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import { isUploadId, type StoredFile } from "./evidence-storage.js";

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

/** Attaches to the one record that the input names. */
export async function recordEvidence(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput,
  file: StoredFile | null,
  now = new Date(),
): Promise<Attached> {
  const { path, id } = targetOf(input);
  if (path === "taskId") return attachToTask(tx, actor, { ...input, taskId: id }, file, now);
  if (path === "scoreId") return attachToScore(tx, actor, { ...input, scoreId: id }, file, now);
  if (path === "assessmentId") {
    return attachToAssessment(tx, actor, { ...input, assessmentId: id }, file, now);
  }
  return attachToDocument(tx, actor, input, file, { path, id, now });
}

const targets = [
  "taskId",
  "scoreId",
  "assessmentId",
  "causeReviewId",
  "directiveId",
  "planId",
  "inspectionId",
] as const;

function targetOf(input: AttachEvidenceInput): { path: (typeof targets)[number]; id: string } {
  const [target, another] = targets.flatMap((path) => {
    const id = input[path];
    return id ? [{ path, id }] : [];
  });
  if (!target || another) throw badInput("attachToOne", {}, another?.path ?? "taskId");
  return target;
}
