import {
  type Actor,
  demand,
  isPeriodic,
  type Permission,
  reportDueOnOf,
  vietnamDate,
} from "@reform-ledger/domain";
import { type EntityManager, IsNull, Not } from "typeorm";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { RemediationTask } from "./remediation-task.entity.js";
import type { SeenTaskInput } from "./task-life.inputs.js";
import { placeOfTask } from "./task-place.js";
import { TaskUpdate, type TaskUpdateKind } from "./task-update.entity.js";
import { noteUpdate } from "./task-updates.js";

/** The task, locked, in the version that was seen, for somebody who may do this to it. */
export async function seenTask(
  tx: EntityManager,
  actor: Actor,
  permission: Permission,
  { taskId, expectedVersion }: SeenTaskInput,
): Promise<RemediationTask> {
  const task = await lockOrThrow(tx, RemediationTask, taskId, "taskId");
  const place = await placeOfTask(tx, task);
  demand(actor, permission, place);
  demand(actor, "tasks.read", place);
  demandVersion(RemediationTask, task, expectedVersion);
  return task;
}

interface Entry {
  kind: TaskUpdateKind;
  note?: string | null | undefined;
  now: Date;
  periodEnd?: string | null;
}

/** Saves what a rule said and writes it on the timeline; the version rises even when nothing else does. */
export async function recordChange(
  tx: EntityManager,
  actor: Actor,
  task: RemediationTask,
  changes: Partial<RemediationTask>,
  { kind, note, now, periodEnd = null }: Entry,
): Promise<RemediationTask> {
  // Without a later moment than the last nothing would change, and the version would stay.
  const isSameMoment = task.updatedAt.getTime() === now.getTime();
  const updatedAt = isSameMoment ? new Date(now.getTime() + 1) : now;
  const saved = await tx.save(Object.assign(task, changes, { updatedAt }));
  await noteUpdate(tx, actor, saved, kind, note, now, { periodEnd });
  return saved;
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
