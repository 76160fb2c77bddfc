import { hasEnded, heirsOf, proposedHeir } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { inUnitSubtree, type Question, reaches } from "../lists/list.js";
import { taskVisible } from "../tasks/remediation-task.list.js";
import {
  type FollowedSuccession,
  isOpenSql,
  originSql,
  successionsSql,
  takesPartSql,
} from "./hand-over.reads.js";
import type { AwaitingHandOver, HandOverProposal, HandOverRow } from "./hand-over.types.js";

const maxRows = 500;
const maxUnits = 100;

interface LeftRow {
  unitId: string;
  originId: string;
  endedOn: string;
  successions: FollowedSuccession[];
  rows: Omit<HandOverRow, "proposedUnitId">[];
  total: number;
}

/** What many ended units leave, in one statement. */
export async function proposalsOf(
  unitIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, HandOverProposal>> {
  const { parameters, today } = question;
  const isLeft = `${isOpenSql("t")} and ${takesPartSql("t", "u.id")} and ${taskVisible("t", question)}`;
  const day = parameters.add(today, "date");
  const rows = await reader.query<LeftRow>(
    `select u.id as "unitId", u.valid_to as "endedOn", origin.id as "originId",
      ${successionsSql("origin.id")} as successions,
      (select count(*)::int from remediation_task t where ${isLeft}) as total,
      (select coalesce(json_agg(json_build_object('taskId', left_task.id::text, 'asLead', left_task.as_lead)
          order by left_task.due_on nulls last, left_task.id), '[]')
        from (select t.id, t.due_on, t.lead_unit_id = u.id as as_lead from remediation_task t where ${isLeft}
          order by t.due_on nulls last, t.id limit ${maxRows}) left_task) as rows
    from unit u cross join lateral (select ${originSql("u.id", day)} as id) origin
    where u.id = any(${parameters.add(unitIds, "bigint[]")}) and u.valid_to <= ${day}`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.unitId, proposalOf(row, today)]));
}

function proposalOf({ successions, originId, rows, ...unit }: LeftRow, today: string): HandOverProposal {
  const endedOn = new Map(
    successions.map(({ successorId, successorEndedOn }) => [successorId, successorEndedOn]),
  );
  const stands = (unitId: string) => !hasEnded({ validTo: endedOn.get(unitId) ?? null }, today);
  const successors = heirsOf(originId, successions, today).filter(({ unitId }) => stands(unitId));
  const proposedUnitId = proposedHeir(successors);
  return { ...unit, successors, rows: rows.map((row) => ({ ...row, proposedUnitId })) };
}

/** Ended units with open tasks, in a unit's subtree or, for "", wherever the asking person hands over. */
export async function awaitingHandOver(
  subtrees: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AwaitingHandOver[]>> {
  const [subtree = ""] = subtrees;
  const { parameters, today } = question;
  const within =
    subtree && inUnitSubtree((row) => `${row}.id`)(subtree as never, "u", question, "unitSubtree");
  const conditions = [
    `u.valid_to <= ${parameters.add(today, "date")}`,
    reaches("tasks.handOver", question, (isReached) => isReached("u.id")),
    ...within,
  ];
  const rows = await reader.query<AwaitingHandOver>(
    `select u.id as "unitId", count(*)::int as "openTasks" from unit u
      join remediation_task t on ${isOpenSql("t")} and ${takesPartSql("t", "u.id")}
    where ${conditions.join(" and ")} group by u.id order by 2 desc, u.id limit ${maxUnits}`,
    parameters.values,
  );
  return new Map([[subtree, rows]]);
}
