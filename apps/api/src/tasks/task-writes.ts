import {
  type Actor,
  demand,
  isPeriodic,
  type Permission,
  reportDueOnOf,
  vietnamDate,
} from "@reform-ledger/domain";
import { type EntityManager, IsNull, Not } from "typeorm";
import { saving } from "../database/saving.js";
import { untilCommit } from "../database/transaction.js";
import { demandVersion } from "../lists/records.js";
import { RemediationTask } from "./remediation-task.entity.js";
import type { SeenTaskInput } from "./task-life.inputs.js";
import { lockTask } from "./task-place.js";
import { TaskUpdate } from "./task-update.entity.js";
import { noteUpdate, type TaskEntry } from "./task-updates.js";

/** The task, locked, in the version that was seen, for somebody who may do this to it. */
export async function seenTask(
  tx: EntityManager,
  actor: Actor,
  permission: Permission,
  { taskId, expectedVersion }: SeenTaskInput,
): Promise<RemediationTask> {
  const { task, place } = await lockTask(tx, taskId);
  demand(actor, permission, place);
  demand(actor, "tasks.read", place);
  demandVersion(RemediationTask, task, expectedVersion);
  return task;
}

/** Saves what a rule said and writes it on the timeline; the version rises even when nothing else does. */
export async function recordChange(
  tx: EntityManager,
  actor: Actor,
  task: RemediationTask,
  changes: Partial<RemediationTask>,
  entry: TaskEntry,
): Promise<RemediationTask> {
  // Without a later moment than the last nothing would change, and the version would stay.
  const isSameMoment = task.updatedAt.getTime() === entry.now.getTime();
  const updatedAt = isSameMoment ? new Date(entry.now.getTime() + 1) : entry.now;
  const changed = Object.assign(task, changes, { updatedAt });
  await untilCommit(tx, noteUpdate(tx, actor, changed, entry, saving(tx, changed)));
  return changed;
}

/** The end of the period whose report comes next, after a task's status, dates or recurrence changed. */
export async function nextReportOf(
  tx: EntityManager,
  task: RemediationTask,
  now: Date,
  restart = false,
): Promise<string | null> {
  if (!isPeriodic(task.recurrence)) return null;
  const last = await tx.findOne(TaskUpdate, {
    where: { taskId: task.id, periodEnd: Not(IsNull()) },
    order: { periodEnd: "DESC" },
  });
  return reportDueOnOf(task, vietnamDate(now), { lastReported: last?.periodEnd ?? null, restart });
}

/** Whether the report that comes next was not yet due when the task was paused, and so is not owed for then. */
export async function endedInPause(
  tx: EntityManager,
  { id: taskId, reportDueOn }: RemediationTask,
): Promise<boolean> {
  const where = { taskId, kind: "PAUSED" } as const;
  const paused = await tx.findOne(TaskUpdate, { where, order: { createdAt: "DESC", id: "DESC" } });
  return paused !== null && reportDueOn !== null && vietnamDate(paused.createdAt) <= reportDueOn;
}
