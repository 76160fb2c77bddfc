import {
  attributeReturns,
  balanceOf,
  type DeductionReturn,
  type Remedy,
  remedies,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CountingReader } from "../database/reader.js";
import { figuresOver, lossesOfAssessments } from "./losses.reads.js";
import { assessmentsOfLine, assessmentsUpTo, nextOf, previousOf, type ReturnPair } from "./return-pairs.js";
import { comparisonsOfSets } from "./set-groups.js";

/**
 * Whoever changes what returns are made of holds this lock of the earlier assessment, and takes it before the
 * locks of its deductions; all at once and in order, so that nobody waits in a ring.
 */
export async function lockReturns(tx: EntityManager, assessmentIds: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('returns ' || wanted.id, 0))
     from (select distinct unnest($1::bigint[]) as id order by 1) wanted`,
    [assessmentIds],
  );
}

/** The assessments of deductions, their returns locked. */
export async function lockReturnsOfDeductions(
  tx: EntityManager,
  deductionIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct assessment_id as id from deduction where id = any($1::bigint[])`,
    [deductionIds],
  );
  const ids = rows.map(({ id }) => id);
  await lockReturns(tx, ids);
  return ids;
}

/** The same locks for all that tasks answer, before several of them change one after the other. */
export async function lockReturnsOfTasks(tx: EntityManager, taskIds: readonly string[]): Promise<void> {
  await lockReturns(tx, await answeredBy(tx, taskIds));
}

/** The assessments whose deductions tasks answer. */
async function answeredBy(tx: EntityManager, taskIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct d.assessment_id as id from task_deduction td join deduction d on d.id = td.deduction_id
     where td.task_id = any($1::bigint[])`,
    [taskIds],
  );
  return rows.map(({ id }) => id);
}

/** States anew what the next year brought back of what these assessments lost; set-wise. */
export async function restateReturns(tx: EntityManager, earlierIds: readonly string[]): Promise<void> {
  if (earlierIds.length === 0) return;
  await lockReturns(tx, earlierIds);
  const pairs = await nextOf(tx, earlierIds);
  const returns = pairs.length > 0 ? await returnsOf(tx, pairs) : [];
  const toOf = returns.map(({ toId }) => toId);
  const idsOf = returns.map(({ id }) => id);
  await tx.query(
    `delete from deduction_return back using deduction d
     where d.id = back.deduction_id and d.assessment_id = any($1::bigint[])
       and (back.deduction_id, back.assessment_id) not in (select * from unnest($2::bigint[], $3::bigint[]))`,
    [earlierIds, idsOf, toOf],
  );
  if (returns.length === 0) return;
  await tx.query(
    `insert into deduction_return (deduction_id, assessment_id, recovered, lost_again, retired)
     select * from unnest($1::bigint[], $2::bigint[], $3::numeric[], $4::numeric[], $5::numeric[])
     on conflict (deduction_id, assessment_id) do update
     set recovered = excluded.recovered, lost_again = excluded.lost_again, retired = excluded.retired
     where (deduction_return.recovered, deduction_return.lost_again, deduction_return.retired)
       is distinct from (excluded.recovered, excluded.lost_again, excluded.retired)`,
    [
      idsOf,
      toOf,
      ...(["recovered", "lostAgain", "retired"] as const).map((part) => returns.map((each) => each[part])),
    ],
  );
}

interface DeductionRow {
  id: string;
  assessmentId: string;
  criterionId: string;
  points: string;
  /** The place of its remedy. */
  turn: number;
}

const deductionsOf = (tx: EntityManager, assessmentIds: readonly string[]): Promise<DeductionRow[]> =>
  tx.query<DeductionRow[]>(
    `select d.id, d.assessment_id as "assessmentId", d.criterion_id as "criterionId", d.points,
       coalesce(
         min(case when t.status = 'VERIFIED' then 0 when t.status <> 'CANCELLED' then 1 end), 2) as turn
     from deduction d left join task_deduction td on td.deduction_id = d.id
       left join remediation_task t on t.id = td.task_id
     where d.assessment_id = any($1::bigint[]) group by d.id order by d.points desc, d.id`,
    [assessmentIds],
  );

async function returnsOf(
  tx: EntityManager,
  pairs: readonly ReturnPair[],
): Promise<(DeductionReturn & { toId: string })[]> {
  const reader = new CountingReader(tx);
  const compare = await comparisonsOfSets(pairs, reader);
  const fromIds = pairs.map(({ fromId }) => fromId);
  const losses = await lossesOfAssessments([...fromIds, ...pairs.map(({ toId }) => toId)], reader);
  const deductions = Map.groupBy(await deductionsOf(tx, fromIds), ({ assessmentId }) => assessmentId);
  return pairs.flatMap((pair) => {
    const comparison = compare(pair);
    if (!comparison?.comparable) return [];
    const { from, to, groups } = comparison;
    const earlier = figuresOver(from, losses.get(pair.fromId) ?? []);
    const later = figuresOver(to, losses.get(pair.toId) ?? []);
    const lost = Map.groupBy(deductions.get(pair.fromId) ?? [], ({ criterionId }) => criterionId);
    return groups.flatMap((group) => {
      const own = group.earlierIds.flatMap((id) => lost.get(id) ?? []).map(withRemedy);
      if (own.length === 0) return [];
      const shares = attributeReturns(balanceOf(group, earlier, later), own, from.policy.decimals);
      return shares.map((share) => ({ ...share, toId: pair.toId }));
    });
  });
}

const withRemedy = ({ id, points, turn }: DeductionRow): { id: string; points: string; remedy: Remedy } => ({
  ...{ id, points },
  remedy: remedies[turn] ?? "NONE",
});

/** After the finals of assessments changed: for what they lost, and for what was lost before them. */
export async function restateReturnsAround(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await restateReturns(tx, [...ids, ...(await previousOf(tx, ids))]);
}

/** The same locks, before anything of the assessments is locked. */
export async function lockReturnsAround(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await lockReturns(tx, [...ids, ...(await previousOf(tx, ids))]);
}

export async function restateReturnsOfRound(tx: EntityManager, roundId: string): Promise<void> {
  const rows = await tx.query<{ id: string }[]>("select id from assessment where round_id = $1", [roundId]);
  const ids = rows.map(({ id }) => id);
  await restateReturnsAround(tx, ids);
}

/** After a mapping that leads from sets was decided. */
export async function restateReturnsOfSets(tx: EntityManager, fromSetIds: readonly string[]): Promise<void> {
  await restateReturns(tx, await assessmentsUpTo(tx, fromSetIds));
}

/** After what is done about deductions changed. */
export async function restateReturnsOfTask(tx: EntityManager, taskId: string): Promise<void> {
  await restateReturns(tx, await answeredBy(tx, [taskId]));
}

/** After it was recorded what a unit went into. */
export async function restateReturnsOfUnit(tx: EntityManager, unitId: string): Promise<void> {
  await restateReturns(tx, await assessmentsOfLine(tx, unitId));
}
