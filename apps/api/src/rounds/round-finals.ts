import { ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { selfScored } from "../assessments/assessment-state.js";

const count = async (tx: EntityManager, sql: string, roundId: string): Promise<number> => {
  const [row] = await tx.query<{ count: number }[]>(sql, [roundId]);
  return row?.count ?? 0;
};

/**
 * Makes the second appraisal final, else the first, else leaves what the office recorded; as finalOf says it,
 * for a whole cohort at once. What units score themselves is only taken over once it is locked.
 */
export async function takeFinals(tx: EntityManager, roundId: string): Promise<void> {
  const unlocked = await count(
    tx,
    `select count(distinct a.id)::int as count
     from assessment a join score s on s.assessment_id = a.id join criterion c on c.id = s.criterion_id
     where a.round_id = $1 and a.locked_at is null and ${selfScored("c")}
       and (s.first_appraisal_state <> 'NOT_SCORED' or s.second_appraisal_state <> 'NOT_SCORED')`,
    roundId,
  );
  if (unlocked > 0) throw ruleBroken("roundUnlocked", { count: unlocked }, "roundId");
  await tx.query(
    `update score s set state = f.state, final_points = f.points, version = s.version + 1, updated_at = now()
     from (
       select s.id,
         case when s.second_appraisal_state <> 'NOT_SCORED' then s.second_appraisal_state
           else s.first_appraisal_state end as state,
         case when s.second_appraisal_state <> 'NOT_SCORED' then s.second_appraisal_points
           else s.first_appraisal_points end as points
       from score s join assessment a on a.id = s.assessment_id where a.round_id = $1
     ) f
     where f.id = s.id and f.state <> 'NOT_SCORED'
       and (s.state, s.final_points) is distinct from (f.state, f.points)`,
    [roundId],
  );
}

/**
 * Of a past result not every depth may be known: an area of which nothing is scored may stay so where it, or
 * the whole above it, was printed.
 */
const isOnlyPrinted = `r.imported and exists (
    select from published_figure f where f.assessment_id = s.assessment_id
      and (f.criterion_id is null or f.criterion_id = c.area_id)
  ) and not exists (
    select from score beside join criterion leaf on leaf.id = beside.criterion_id
    where beside.assessment_id = s.assessment_id and leaf.area_id = c.area_id and beside.state <> 'NOT_SCORED'
  )`;

/** Bonus and penalty may stay open; everything else needs its final. */
export async function demandComplete(tx: EntityManager, roundId: string): Promise<void> {
  const open = await count(
    tx,
    `select count(*)::int as count from score s join assessment a on a.id = s.assessment_id
       join assessment_round r on r.id = a.round_id join criterion c on c.id = s.criterion_id
     where r.id = $1 and s.state = 'NOT_SCORED' and c.kind = 'SCORED' and not (${isOnlyPrinted})`,
    roundId,
  );
  if (open > 0) throw ruleBroken("roundIncomplete", { count: open }, "roundId");
}

/** Puts what each score lost into the ledger, still unexplained. */
export async function enterDeductions(tx: EntityManager, roundId: string): Promise<void> {
  await tx.query(
    `insert into deduction (version, score_id, assessment_id, criterion_id, points)
     select 1, s.id, s.assessment_id, s.criterion_id, c.max_points - s.final_points
     from score s join assessment a on a.id = s.assessment_id join criterion c on c.id = s.criterion_id
     where a.round_id = $1 and s.state = 'SCORED' and c.kind = 'SCORED' and c.max_points > s.final_points
     order by s.id`,
    [roundId],
  );
}
