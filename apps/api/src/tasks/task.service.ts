import {
  type Actor,
  checkDue,
  demand,
  isClosed,
  nextStatus,
  parseEffort,
  ruleBroken,
  taskStatusLabels,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save, saving } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { RemediationTask } from "./remediation-task.entity.js";
import type { CreateTaskInput, UpdateTaskInput } from "./task.inputs.js";
import { assigneeIn } from "./task-assignee.js";
import { setCooperatingUnits } from "./task-cooperation.service.js";
import { setTaskDeductions } from "./task-deduction.service.js";
import { setTaskFindings } from "./task-finding.service.js";
import { lockTask } from "./task-place.js";
import { newLeadOf, parentsOf } from "./task-relations.js";
import { addSteps } from "./task-step.service.js";
import { authorOf, noteUpdate } from "./task-updates.js";
import { nextReportOf } from "./task-writes.js";

/** Writes a task down; the same request key of the same person makes one task only. */
export async function createTask(
  tx: EntityManager,
  actor: Actor,
  input: CreateTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const createdById = authorOf(actor);
  const made = await madeBefore(tx, createdById, input.requestKey);
  if (made) return made;
  const { id: leadUnitId } = await findOrThrow(tx, Unit, input.leadUnitId, "leadUnitId");
  const place = await ownedBy(tx, leadUnitId);
  demand(actor, "tasks.create", place);
  demand(actor, "tasks.read", place);
  if (input.assign) demand(actor, "tasks.assign", place);
  const due = { dueOn: null, dueWords: null, ...emptiedOrGivenOf(input, "dueOn", "dueWords") };
  checkDue(due);
  const task = await save(
    tx,
    tx.create(RemediationTask, {
      ...due,
      ...givenOf(input, "title", "recurrence", "priority", "requestKey"),
      ...emptiedOrGivenOf(input, "description", "deliverable"),
      ...effortOf(input),
      ...(await parentsOf(tx, actor, input)),
      firstDueOn: due.dueOn,
      leadUnitId,
      assigneeId: await assigneeIn(tx, input.assigneeId, leadUnitId, now),
      createdById,
    }),
  );
  await setCooperatingUnits(tx, task, input.cooperatingUnitIds ?? []);
  await setTaskDeductions(tx, actor, task.id, input.deductions ?? []);
  await setTaskFindings(tx, actor, task.id, input.findingIds ?? []);
  await addSteps(tx, task.id, input.steps ?? []);
  await noteUpdate(tx, actor, task, { kind: "CREATED", now });
  if (!input.assign) return task;
  Object.assign(task, { status: nextStatus(task, "assign") });
  Object.assign(task, { reportDueOn: await nextReportOf(tx, task, now) });
  await noteUpdate(tx, actor, task, { kind: "ASSIGNED", now }, saving(tx, task));
  return task;
}

const effortOf = ({ effortDays }: { effortDays?: string | null }) =>
  effortDays === undefined ? {} : { effortDays: effortDays === null ? null : parseEffort(effortDays) };

async function madeBefore(
  tx: EntityManager,
  createdById: string,
  requestKey: string | null | undefined,
): Promise<RemediationTask | null> {
  if (!requestKey) return null;
  const name = `task ${createdById} ${requestKey}`;
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
  return tx.findOneBy(RemediationTask, { createdById, requestKey });
}

export async function updateTask(
  tx: EntityManager,
  actor: Actor,
  input: UpdateTaskInput,
  now = new Date(),
): Promise<RemediationTask> {
  const { task, place } = await lockTask(tx, input.taskId);
  demand(actor, "tasks.edit", place);
  demandVersion(RemediationTask, task, input.expectedVersion);
  demandOpen(task, { vi: "sửa", en: "edited" });
  const { recurrence, leadUnitId } = task;
  Object.assign(
    task,
    givenOf(input, "title", "recurrence", "priority"),
    emptiedOrGivenOf(input, "description", "deliverable", "dueOn", "dueWords"),
    effortOf(input),
    await parentsOf(tx, actor, input),
    await newLeadOf(tx, actor, task, input.leadUnitId, now),
  );
  checkDue(task);
  task.reportDueOn = await nextReportOf(tx, task, now, task.recurrence !== recurrence);
  // What has not been given to anybody yet has no first date to keep.
  if (task.status === "DRAFT" || task.firstDueOn === null) task.firstDueOn = task.dueOn;
  await setCooperatingUnits(tx, task, input.cooperatingUnitIds);
  if (input.deductions) await setTaskDeductions(tx, actor, task.id, input.deductions);
  if (input.findingIds) await setTaskFindings(tx, actor, task.id, input.findingIds);
  // Links are not columns: the version has to rise for them too.
  task.updatedAt = now;
  await noteUpdate(tx, actor, task, { kind: "EDITED", note: input.note, now }, saving(tx, task));
  const isGivenAnew = task.leadUnitId !== leadUnitId && task.status !== "DRAFT";
  if (isGivenAnew) await noteUpdate(tx, actor, task, { kind: "ASSIGNED", now });
  return task;
}

/** Refuses what cannot be done to a task any more once it is verified or cancelled. */
export function demandOpen(task: RemediationTask, action: { vi: string; en: string }): void {
  if (isClosed(task)) throw ruleBroken("taskTransition", { action, status: taskStatusLabels[task.status] });
}
