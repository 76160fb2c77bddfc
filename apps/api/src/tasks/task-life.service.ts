import {
  type Actor,
  assignTask as assignByRule,
  cancelTask as cancelByRule,
  demand,
  pauseTask as pauseByRule,
  reportProgress,
  resumeTask as resumeByRule,
  returnTask as returnByRule,
  startTask as startByRule,
  submitTask as submitByRule,
  type TaskAction,
  verifyTask as verifyByRule,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { permissionOf } from "./task-actions.js";
import { assigneeIn } from "./task-assignee.js";
import type {
  AssignTaskInput,
  NotedTaskInput,
  ReasonedTaskInput,
  SeenTaskInput,
  UpdateTaskProgressInput,
} from "./task-life.inputs.js";
import { placeOfTask } from "./task-place.js";
import type { TaskUpdateKind } from "./task-update.entity.js";
import { authorOf, noteUpdate } from "./task-updates.js";

/** The task, locked, in the version that was seen, for somebody who may take this step. */
async function seenTask(
  tx: EntityManager,
  actor: Actor,
  action: TaskAction,
  { taskId, expectedVersion }: SeenTaskInput,
): Promise<RemediationTask> {
  const task = await lockOrThrow(tx, RemediationTask, taskId, "taskId");
  const place = await placeOfTask(tx, task);
  demand(actor, permissionOf[action], place);
  demand(actor, "tasks.read", place);
  demandVersion(RemediationTask, task, expectedVersion);
  return task;
}

/** Saves what a rule said and writes it on the timeline; the version rises even when nothing else does. */
async function record(
  tx: EntityManager,
  actor: Actor,
  task: RemediationTask,
  changes: Partial<RemediationTask>,
  { kind, note, now }: { kind: TaskUpdateKind; note?: string | null | undefined; now: Date },
): Promise<RemediationTask> {
  const saved = await tx.save(Object.assign(task, changes, { updatedAt: now }));
  await noteUpdate(tx, actor, saved, kind, note, now);
  return saved;
}

export async function assignTask(
  tx: EntityManager,
  actor: Actor,
  input: AssignTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "assign", input);
  const assigneeId = await assigneeIn(tx, input.assigneeId, task.leadUnitId, now);
  const changes = assignByRule(task, assigneeId);
  return record(tx, actor, task, changes, { kind: "ASSIGNED", note: input.note, now });
}

export async function startTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "start", input);
  return record(tx, actor, task, startByRule(task), { kind: "PROGRESS", note: input.note, now });
}

export async function updateTaskProgress(
  tx: EntityManager,
  actor: Actor,
  input: UpdateTaskProgressInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "reportProgress", input);
  const changes = reportProgress(task, input.percentDone, input.note ?? null);
  return record(tx, actor, task, changes, { kind: "PROGRESS", note: input.note, now });
}

export async function submitTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "submit", input);
  const changes = { ...submitByRule(task, authorOf(actor)), submittedAt: now };
  return record(tx, actor, task, changes, { kind: "SUBMITTED", note: input.note, now });
}

/** Whoever handed the task in, or was given it, does not verify it. */
export async function verifyTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "verify", input);
  const changes = { ...verifyByRule(task, authorOf(actor)), verifiedAt: now };
  return record(tx, actor, task, changes, { kind: "VERIFIED", note: input.note, now });
}

export async function returnTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "return", input);
  const { status, reason: note } = returnByRule(task, input.reason);
  return record(tx, actor, task, { status }, { kind: "RETURNED", note, now });
}

export async function pauseTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "pause", input);
  const { status, reason: note } = pauseByRule(task, input.reason);
  return record(tx, actor, task, { status }, { kind: "PAUSED", note, now });
}

export async function resumeTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "resume", input);
  return record(tx, actor, task, resumeByRule(task), { kind: "RESUMED", note: input.note, now });
}

export async function cancelTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "cancel", input);
  const { status, reason: note } = cancelByRule(task, input.reason);
  return record(tx, actor, task, { status }, { kind: "CANCELLED", note, now });
}
