import { closedTaskStatuses, type Heir, heirsOf, type Succession } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";

export type FollowedSuccession = Succession & { successorEndedOn: string | null };

/** A condition that a task is neither verified nor cancelled. */
export const isOpenSql = (task: string): string =>
  `${task}.status not in (${closedTaskStatuses.map((status) => `'${status}'`).join(", ")})`;

/** A condition that a unit leads a task or helps with it. */
export const takesPartSql = (task: string, unit: string): string =>
  `${task}.id in (select led.id from remediation_task led where led.lead_unit_id = ${unit}
    union all select helped.task_id from task_cooperating_unit helped where helped.unit_id = ${unit})`;

/** The unit whose successors count: itself, or the nearest ended one above it where it has none. */
export const originSql = (unit: string, today: string): string =>
  `coalesce((select line.id from unit line join unit below on below.path <@ line.path
    where below.id = ${unit} and (line.id = ${unit} or line.valid_to <= ${today})
      and exists (select from unit_succession s where s.predecessor_id = line.id)
    order by nlevel(line.path) desc limit 1), ${unit})`;

/** All steps that lead away from a unit, as a JSON array; a circle of successions ends where it began. */
export const successionsSql = (unit: string): string =>
  `(with recursive step as (
      select s.predecessor_id, s.successor_id, s.effective_on, s.extent from unit_succession s
      where s.predecessor_id = ${unit}
      union
      select s.predecessor_id, s.successor_id, s.effective_on, s.extent from unit_succession s
      join step on step.successor_id = s.predecessor_id)
    select coalesce(json_agg(json_build_object('predecessorId', step.predecessor_id::text,
      'successorId', step.successor_id::text, 'effectiveOn', step.effective_on, 'extent', step.extent,
      'successorEndedOn', heir.valid_to) order by step.effective_on, heir.name, heir.id), '[]')
    from step join unit heir on heir.id = step.successor_id)`;

interface Origin {
  originId: string;
  successions: FollowedSuccession[];
}

/** Who follows a unit on a day. */
export async function heirsOfUnit(tx: EntityManager, unitId: string, today: string): Promise<Heir[]> {
  const [found] = await tx.query<Origin[]>(
    `select origin.id as "originId", ${successionsSql("origin.id")} as successions
    from (select ${originSql("$1::bigint", "$2::date")} as id) origin`,
    [unitId, today],
  );
  return found ? heirsOf(found.originId, found.successions, today) : [];
}

export async function openTaskIdsOf(tx: EntityManager, unitId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select t.id from remediation_task t where ${isOpenSql("t")} and ${takesPartSql("t", "$1::bigint")}`,
    [unitId],
  );
  return rows.map(({ id }) => id);
}
