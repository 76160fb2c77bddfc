import type { Place, PlacedUnit } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Reader } from "../database/reader.js";
import { placedUnits } from "../units/unit-place.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskCooperatingUnit } from "./task-cooperating-unit.entity.js";

/** The lead unit owns a task; those that cooperate take part in it. */
export async function placeOfTask(
  tx: EntityManager,
  { id, leadUnitId }: Pick<RemediationTask, "id" | "leadUnitId">,
): Promise<Place> {
  const helpers = await tx.findBy(TaskCooperatingUnit, { taskId: id });
  return {
    owners: await placedUnits(tx, [leadUnitId]),
    participants: await placedUnits(
      tx,
      helpers.map(({ unitId }) => unitId),
    ),
  };
}

interface PlaceRow {
  taskId: string;
  owners: PlacedUnit[];
  participants: PlacedUnit[];
}

/** The places of many tasks in one statement. */
export async function placesOfTasks(taskIds: readonly string[], reader: Reader): Promise<Map<string, Place>> {
  const placed = "json_build_object('id', unit.id::text, 'path', unit.path::text)";
  const rows = await reader.query<PlaceRow>(
    `select task.id as "taskId",
      (select json_agg(${placed}) from unit where unit.id = task.lead_unit_id) as owners,
      (select coalesce(json_agg(${placed}), '[]') from task_cooperating_unit help
        join unit on unit.id = help.unit_id where help.task_id = task.id) as participants
    from remediation_task task where task.id = any($1::bigint[])`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, ...place }) => [taskId, place]));
}
