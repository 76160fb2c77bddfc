import { type Actor, badInput, demand, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save, saving } from "../database/saving.js";
import { demandVersion } from "../lists/records.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { demandOpen } from "../tasks/task.service.js";
import { lockTask } from "../tasks/task-place.js";
import { noteUpdate } from "../tasks/task-updates.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import type { StoredFile } from "./evidence-storage.js";
import { attachedBefore, newEvidence, replacedBy } from "./new-evidence.js";
import { TaskEvidence } from "./task-evidence.entity.js";

const hangsHere = "evidence.id in (select evidence_id from task_evidence where task_id = $1)";

/** Attaches evidence to an open task; a new version stands beside the old one on the task's timeline. */
export async function attachToTask(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput & { taskId: string },
  file: StoredFile | null,
  now: Date,
): Promise<Attached> {
  const { task, place } = await lockTask(tx, input.taskId);
  for (const permission of ["evidence.attach", "evidence.read", "tasks.read"] as const) {
    demand(actor, permission, place);
  }
  const known = await attachedBefore(tx, actor, input, file, { condition: hangsHere, id: task.id });
  if (known) return { id: known.id, taskId: task.id };
  if (!input.expectedVersion) throw badInput("required", {}, "expectedVersion");
  demandVersion(RemediationTask, task, input.expectedVersion);
  demandOpen(task, { vi: "thêm tài liệu kiểm chứng", en: "given evidence" });
  const unitId = task.leadUnitId;
  const old = await replacedBy(tx, input, unitId);
  if (old && !(await tx.existsBy(TaskEvidence, { taskId: task.id, evidenceId: old.id }))) {
    throw ruleBroken("evidenceNotAttached", {}, "replacesId");
  }
  const evidence = await newEvidence(tx, actor, input, file, {
    unitId,
    previousVersionId: old?.id ?? null,
    now,
  });
  const entry = { kind: "EVIDENCE", note: input.note, now } as const;
  const update = await noteUpdate(
    tx,
    actor,
    task,
    entry,
    saving(tx, Object.assign(task, { updatedAt: now })),
  );
  await save(tx, tx.create(TaskEvidence, { taskId: task.id, evidenceId: evidence.id, updateId: update.id }));
  return { id: evidence.id, taskId: task.id };
}
