import { type Actor, DomainError, shownText } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { saving, type Writing, writeTogether } from "../database/saving.js";
import { enqueuing } from "../jobs/enqueue.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskUpdate, type TaskUpdateKind } from "./task-update.entity.js";

/** The person in whose name something is written; a key writes in the name of its service person. */
export function authorOf({ personId }: Actor): string {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  return personId;
}

type Standing = Pick<RemediationTask, "id" | "status" | "percentDone">;

export interface TaskEntry {
  kind: TaskUpdateKind;
  note?: string | null | undefined;
  now: Date;
  periodEnd?: string | null;
  answersId?: string | null;
}

/**
 * Adds an entry to a task's timeline, with how the task stands now, and whatever else is to be written with it;
 * without an actor the ledger itself writes.
 */
export async function noteUpdate(
  tx: EntityManager,
  actor: Actor | null,
  { id: taskId, status, percentDone }: Standing,
  { note, now, ...about }: TaskEntry,
  ...others: (Writing | null)[]
): Promise<TaskUpdate> {
  const text = shownText(note ?? "") || null;
  const authorId = actor ? authorOf(actor) : null;
  const entry = Object.assign(new TaskUpdate(), {
    ...about,
    taskId,
    status,
    percentDone,
    note: text,
    authorId,
    createdAt: now,
  });
  await writeTogether(tx, ...others, saving(tx, entry), enqueuing("task-changes", { data: { taskId } }));
  return entry;
}
