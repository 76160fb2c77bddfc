import {
  type Actor,
  assignTask as assignByRule,
  cancelTask as cancelByRule,
  completePeriod,
  pauseTask as pauseByRule,
  reportProgress,
  resumeTask as resumeByRule,
  returnTask as returnByRule,
  startTask as startByRule,
  submitTask as submitByRule,
  verifyTask as verifyByRule,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { restateReturnsOfTask } from "../balances/restate-returns.js";
import { withdrawPending } from "../extensions/withdraw-pending.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { permissionOf } from "./task-actions.js";
import { assigneeIn } from "./task-assignee.js";
import type {
  AssignTaskInput,
  NotedTaskInput,
  ReasonedTaskInput,
  UpdateTaskProgressInput,
} from "./task-life.inputs.js";
import { demandStepsDone } from "./task-step.service.js";
import { authorOf } from "./task-updates.js";
import { endedInPause, nextReportOf, recordChange, seenTask } from "./task-writes.js";

export async function assignTask(
  tx: EntityManager,
  actor: Actor,
  input: AssignTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.assign, input);
  const assigneeId = await assigneeIn(tx, input.assigneeId, task.leadUnitId, now);
  Object.assign(task, assignByRule(task, assigneeId));
  const changes = { reportDueOn: await nextReportOf(tx, task, now) };
  return recordChange(tx, actor, task, changes, { kind: "ASSIGNED", note: input.note, now });
}

export async function startTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.start, input);
  return recordChange(tx, actor, task, startByRule(task), { kind: "PROGRESS", note: input.note, now });
}

export async function updateTaskProgress(
  tx: EntityManager,
  actor: Actor,
  input: UpdateTaskProgressInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.reportProgress, input);
  const reported = reportProgress(task, input.percentDone, input.note ?? null);
  const entry = { kind: "PROGRESS", note: input.note, now } as const;
  if (!input.completesPeriod) return recordChange(tx, actor, task, reported, entry);
  const { periodEnd, reportDueOn } = completePeriod(task, vietnamDate(now));
  return recordChange(tx, actor, task, { ...reported, reportDueOn }, { ...entry, periodEnd });
}

export async function submitTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.submit, input);
  const changes = { ...submitByRule(task, authorOf(actor)), submittedAt: now };
  await demandStepsDone(tx, task.id);
  return recordChange(tx, actor, task, changes, { kind: "SUBMITTED", note: input.note, now });
}

/** Whoever handed the task in, or was given it, does not verify it. */
export async function verifyTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.verify, input);
  const changes = { ...verifyByRule(task, authorOf(actor)), verifiedAt: now };
  const verified = await recordChange(tx, actor, task, changes, { kind: "VERIFIED", note: input.note, now });
  await withdrawPending(tx, actor, verified, now);
  await restateReturnsOfTask(tx, verified.id);
  return verified;
}

export async function returnTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.return, input);
  const { status, reason: note } = returnByRule(task, input.reason);
  return recordChange(tx, actor, task, { status }, { kind: "RETURNED", note, now });
}

export async function pauseTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.pause, input);
  const { status, reason: note } = pauseByRule(task, input.reason);
  return recordChange(tx, actor, task, { status }, { kind: "PAUSED", note, now });
}

export async function resumeTask(
  tx: EntityManager,
  actor: Actor,
  input: NotedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.resume, input);
  Object.assign(task, resumeByRule(task));
  const changes = { reportDueOn: await nextReportOf(tx, task, now, await endedInPause(tx, task)) };
  return recordChange(tx, actor, task, changes, { kind: "RESUMED", note: input.note, now });
}

export async function cancelTask(
  tx: EntityManager,
  actor: Actor,
  input: ReasonedTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, permissionOf.cancel, input);
  const { status, reason: note } = cancelByRule(task, input.reason);
  const cancelled = await recordChange(tx, actor, task, { status }, { kind: "CANCELLED", note, now });
  await withdrawPending(tx, actor, cancelled, now);
  await restateReturnsOfTask(tx, cancelled.id);
  return cancelled;
}
