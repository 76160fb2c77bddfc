import { type Actor, withdrawExtension as withdrawByRule } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import type { RemediationTask } from "../tasks/remediation-task.entity.js";
import { authorOf, noteUpdate } from "../tasks/task-updates.js";
import { ExtensionRequest } from "./extension-request.entity.js";

/** A task that is closed needs no more time: the request that waits is taken back. */
export async function withdrawPending(
  tx: EntityManager,
  actor: Actor,
  task: RemediationTask,
  now: Date,
): Promise<void> {
  const request = await tx.findOneBy(ExtensionRequest, { taskId: task.id, status: "PENDING" });
  if (!request) return;
  const decided = { decidedById: authorOf(actor), decidedAt: now };
  await save(tx, Object.assign(request, withdrawByRule(request), decided));
  await noteUpdate(tx, actor, task, { kind: "EXTENSION_WITHDRAWN", now });
}
