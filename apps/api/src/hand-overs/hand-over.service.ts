import {
  type Actor,
  checkHandsOver,
  checkNamedTasks,
  checkReceiver,
  demand,
  handOverTask,
  requireReason,
  type TaskHandOver,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf } from "../lists/changes.js";
import { demandVersion, findAllOrThrow, findOrThrow, lockOrThrow } from "../lists/records.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { authorOf, noteUpdate } from "../tasks/task-updates.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { HandOver } from "./hand-over.entity.js";
import type { HandOverItemInput, HandOverTasksInput } from "./hand-over.inputs.js";
import { heirsOfUnit, openTaskIdsOf } from "./hand-over.reads.js";
import { helpersOf, lockedTasks, setHelpers } from "./hand-over.writes.js";
import { HandOverItem } from "./hand-over-item.entity.js";

interface Handed {
  task: RemediationTask;
  to: Unit;
  path: string;
}

/** Gives the open tasks of an ended unit to its successors: all that are named, or none. */
export async function handOverTasks(
  tx: EntityManager,
  actor: Actor,
  input: HandOverTasksInput,
  now = new Date(),
): Promise<{ handOver: HandOver; taskIds: string[] }> {
  // While it is locked the unit gets no more tasks.
  const from = await lockOrThrow(tx, Unit, input.unitId, "unitId");
  const receivers = await receiversOf(tx, input.items);
  const units = [from, ...receivers].map(({ id }) => id);
  demand(actor, "tasks.handOver", await ownedBy(tx, ...new Set(units)));
  checkHandsOver(from, vietnamDate(now));
  const handed = await handedTasks(tx, input, receivers);
  const taskIds = handed.map(({ task }) => task.id);
  checkNamedTasks(taskIds, await openTaskIdsOf(tx, from.id), input.partial === true);
  await checkReceivers(tx, from, handed, now);
  const handOver = await save(
    tx,
    tx.create(HandOver, {
      ...emptiedOrGivenOf(input, "documentNumber", "documentOn"),
      fromUnitId: from.id,
      handedById: authorOf(actor),
      reason: requireReason(input.reason),
      createdAt: now,
    }),
  );
  await handOn({ tx, actor, handOver, from, now }, handed);
  return { handOver, taskIds };
}

async function receiversOf(tx: EntityManager, items: readonly HandOverItemInput[]): Promise<Unit[]> {
  const found = new Map<string, Unit>();
  for (const [index, { toUnitId }] of items.entries()) {
    const known = found.get(toUnitId) ?? (await findOrThrow(tx, Unit, toUnitId, `items.${index}.toUnitId`));
    found.set(toUnitId, known);
  }
  return items.flatMap(({ toUnitId }) => found.get(toUnitId) ?? []);
}

/** The named tasks, locked in one order by everybody, in the versions that were seen. */
async function handedTasks(
  tx: EntityManager,
  { items }: HandOverTasksInput,
  receivers: readonly Unit[],
): Promise<Handed[]> {
  const ids = items.map(({ taskId }) => taskId);
  await findAllOrThrow(tx, RemediationTask, ids, "items");
  const tasks = await lockedTasks(tx, ids);
  return items.flatMap(({ expectedVersion }, index) => {
    const [task, to] = [tasks[index], receivers[index]];
    if (!task || !to) return [];
    demandVersion(RemediationTask, task, expectedVersion);
    return [{ task, to, path: `items.${index}` }];
  });
}

async function checkReceivers(
  tx: EntityManager,
  from: Unit,
  handed: readonly Handed[],
  now: Date,
): Promise<void> {
  const today = vietnamDate(now);
  const heirs = await heirsOfUnit(tx, from.id, today);
  for (const { to, path } of handed) checkReceiver(to, heirs, today, `${path}.toUnitId`);
}

interface Work {
  tx: EntityManager;
  actor: Actor;
  handOver: HandOver;
  from: Unit;
  now: Date;
}

async function handOn(work: Work, handed: readonly Handed[]): Promise<void> {
  const { tx, handOver, from } = work;
  const helpers = await helpersOf(
    tx,
    handed.map(({ task }) => task.id),
  );
  for (const { task, to, path } of handed) {
    const cooperatingUnitIds = helpers.get(task.id) ?? [];
    const { leadUnitId, status } = task;
    const parts = handOverTask({ leadUnitId, status, cooperatingUnitIds }, from.id, to.id, `${path}.taskId`);
    const item = { handOverId: handOver.id, taskId: task.id, toUnitId: to.id };
    const fromAssigneeId = parts.asLead ? task.assigneeId : null;
    await save(tx, tx.create(HandOverItem, { ...item, fromAssigneeId, asLead: parts.asLead }));
    await setHelpers(tx, task.id, cooperatingUnitIds, parts.cooperatingUnitIds);
    await giveTo(work, task, to, parts);
  }
}

/** A new lead unit decides for itself to whom it gives the task. */
async function giveTo(
  { tx, actor, handOver, from, now }: Work,
  task: RemediationTask,
  to: Unit,
  { asLead, leadUnitId }: TaskHandOver,
): Promise<void> {
  const lead = asLead ? { leadUnitId, assigneeId: null } : {};
  const saved = await save(tx, Object.assign(task, lead, { updatedAt: now }));
  const part = asLead ? "Chủ trì" : "Phối hợp";
  const note = `${part}: từ ${from.name} sang ${to.name}. ${handOver.reason}`;
  await noteUpdate(tx, actor, saved, { kind: "HANDED_OVER", note, now });
}
