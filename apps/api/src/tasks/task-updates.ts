import { type Actor, DomainError, shownText } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { enqueue } from "../jobs/enqueue.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskUpdate, type TaskUpdateKind } from "./task-update.entity.js";

/** The person in whose name something is written; a key writes in the name of its service person. */
export function authorOf({ personId }: Actor): string {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  return personId;
}

/** Adds an entry to a task's timeline, with how the task stands now; without an actor the ledger itself writes. */
export async function noteUpdate(
  tx: EntityManager,
  actor: Actor | null,
  task: Pick<RemediationTask, "id" | "status" | "percentDone">,
  kind: TaskUpdateKind,
  note: string | null | undefined,
  now: Date,
  more: Partial<Pick<TaskUpdate, "periodEnd" | "answersId">> = {},
): Promise<TaskUpdate> {
  const { id: taskId, status, percentDone } = task;
  const text = shownText(note ?? "") || null;
  const authorId = actor ? authorOf(actor) : null;
  const entry = { ...more, taskId, status, percentDone, kind, note: text, authorId, createdAt: now };
  await enqueue(tx, "task-changes", { data: { taskId } });
  return tx.save(tx.create(TaskUpdate, entry));
}
