import { type Actor, DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskUpdate, type TaskUpdateKind } from "./task-update.entity.js";

/** The person in whose name something is written; a key writes in the name of its service person. */
export function authorOf({ personId }: Actor): string {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  return personId;
}

/** Adds an entry to a task's timeline, with how the task stands now. */
export function noteUpdate(
  tx: EntityManager,
  actor: Actor,
  task: Pick<RemediationTask, "id" | "status" | "percentDone">,
  kind: TaskUpdateKind,
  note: string | null | undefined,
  now: Date,
): Promise<TaskUpdate> {
  const { id: taskId, status, percentDone } = task;
  const text = note?.trim() || null;
  return tx.save(
    tx.create(TaskUpdate, {
      taskId,
      status,
      percentDone,
      kind,
      note: text,
      authorId: authorOf(actor),
      createdAt: now,
    }),
  );
}
