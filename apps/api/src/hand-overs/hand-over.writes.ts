import { type EntityManager, In } from "typeorm";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskCooperatingUnit } from "../tasks/task-cooperating-unit.entity.js";

/** Tasks by their global ids in that order, locked in the order of their row ids. */
export async function lockedTasks(tx: EntityManager, ids: readonly string[]): Promise<RemediationTask[]> {
  const rowIds = ids.map((id, index) => rowIdOf("RemediationTask", id, `items.${index}.taskId`));
  const tasks = await tx
    .createQueryBuilder(RemediationTask, "task")
    .setLock("pessimistic_write")
    .where("task.id = any(:rowIds)", { rowIds })
    .orderBy("task.id")
    .getMany();
  const found = new Map(tasks.map((task) => [task.id, task]));
  return rowIds.flatMap((id) => found.get(id) ?? []);
}

/** The units that help with each of many tasks. */
export async function helpersOf(tx: EntityManager, taskIds: string[]): Promise<Map<string, string[]>> {
  const rows = await tx.find(TaskCooperatingUnit, {
    where: { taskId: In(taskIds) },
    order: { unitId: "ASC" },
  });
  const byTask = Map.groupBy(rows, ({ taskId }) => taskId);
  return new Map([...byTask].map(([taskId, helpers]) => [taskId, helpers.map(({ unitId }) => unitId)]));
}

export async function setHelpers(
  tx: EntityManager,
  taskId: string,
  known: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const gone = known.filter((id) => !wanted.includes(id));
  if (gone.length > 0) await tx.delete(TaskCooperatingUnit, { taskId, unitId: In(gone) });
  const added = wanted.filter((id) => !known.includes(id));
  await save(
    tx,
    added.map((unitId) => tx.create(TaskCooperatingUnit, { taskId, unitId })),
  );
}
