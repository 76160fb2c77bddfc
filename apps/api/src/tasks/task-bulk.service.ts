import { type Actor, type DomainError, parseDate, requireReason } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { lockReturnsOfTasks } from "../balances/restate-returns.js";
import { eachRow } from "../lists/row-by-row.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { demandOpen } from "./task.service.js";
import type { AssignTasksInput, SetTasksDueInput } from "./task-bulk.inputs.js";
import type { SeenTaskInput } from "./task-life.inputs.js";
import { assignTask } from "./task-life.service.js";
import { nextReportOf, recordChange, seenTask } from "./task-writes.js";

/** The task that a row made or changed, or why it was refused. */
export type RowOutcome = RemediationTask | DomainError;

/** Locked in the order of their ids, so that two writers of many rows never wait for each other. */
async function lockTasks(tx: EntityManager, items: readonly SeenTaskInput[]): Promise<void> {
  const ids = items.flatMap(({ taskId }) => /^task_([1-9]\d{0,17})$/.exec(taskId)?.[1] ?? []);
  await tx.query("select id from remediation_task where id = any($1::bigint[]) order by id for update", [
    ids,
  ]);
  await lockReturnsOfTasks(tx, ids);
}

/** Gives several tasks to a person; each on its own, in the version that was seen. */
export async function assignTasks(
  tx: EntityManager,
  actor: Actor,
  { items, assigneeId, note }: AssignTasksInput,
  now = new Date(),
): Promise<RowOutcome[]> {
  await lockTasks(tx, items);
  return eachRow(tx, items, (inner, item) => assignTask(inner, actor, { ...item, assigneeId, note }, now));
}

/** Sets one due date for several tasks; the first due date of each stays. */
export async function setTasksDue(
  tx: EntityManager,
  actor: Actor,
  { items, dueOn, reason }: SetTasksDueInput,
  now = new Date(),
): Promise<RowOutcome[]> {
  const due = { dueOn: parseDate(dueOn, "dueOn"), reason: requireReason(reason) };
  await lockTasks(tx, items);
  return eachRow(tx, items, (inner, item) => setTaskDue(inner, actor, item, due, now));
}

async function setTaskDue(
  tx: EntityManager,
  actor: Actor,
  item: SeenTaskInput,
  { dueOn, reason }: { dueOn: string; reason: string },
  now: Date,
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "tasks.edit", item);
  demandOpen(task, { vi: "đổi hạn", en: "given another due date" });
  Object.assign(task, { dueOn });
  if (task.status === "DRAFT" || task.firstDueOn === null) task.firstDueOn = dueOn;
  const changes = { reportDueOn: await nextReportOf(tx, task, now) };
  return recordChange(tx, actor, task, changes, { kind: "DUE_CHANGED", note: reason, now });
}
