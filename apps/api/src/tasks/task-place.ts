import type { Place, PlacedUnit } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Reader } from "../database/reader.js";
import { lockBeside } from "../lists/records.js";
import { RemediationTask } from "./remediation-task.entity.js";

const placed = "json_build_object('id', unit.id::text, 'path', unit.path::text)";

/** The lead unit owns a task; those that cooperate take part in it. */
const placeBeside = {
  owners: `(select json_agg(${placed}) from unit where unit.id = record.lead_unit_id)`,
  participants: `(select coalesce(json_agg(${placed}), '[]') from task_cooperating_unit help
    join unit on unit.id = help.unit_id where help.task_id = record.id)`,
};

/** A task, locked, and its place. */
export async function lockTask(
  tx: EntityManager,
  taskId: string,
  path = "taskId",
): Promise<{ task: RemediationTask; place: Place }> {
  const { record, beside } = await lockBeside(tx, RemediationTask, taskId, path, placeBeside);
  return { task: record, place: beside as Place };
}

interface PlaceRow {
  taskId: string;
  owners: PlacedUnit[];
  participants: PlacedUnit[];
}

/** The places of many tasks in one statement. */
export async function placesOfTasks(taskIds: readonly string[], reader: Reader): Promise<Map<string, Place>> {
  const rows = await reader.query<PlaceRow>(
    `select record.id as "taskId", ${placeBeside.owners} as owners, ${placeBeside.participants} as participants
    from remediation_task record where record.id = any($1::bigint[])`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, ...place }) => [taskId, place]));
}
