import type { EntityManager } from "typeorm";
import type { SetPair } from "./set-groups.js";

const final = "('FINALISED', 'PUBLISHED')";

/** An assessment and the one of the next year that answers for what it lost. */
export interface ReturnPair extends SetPair {
  fromId: string;
  toId: string;
}

/**
 * The next finalised assessment of the same index, of the unit itself or of the one that it went into whole.
 * A unit that was divided has none: no single one answers for what it lost.
 */
export const nextOf = (tx: EntityManager, earlierIds: readonly string[]): Promise<ReturnPair[]> =>
  tx.query<ReturnPair[]>(
    `with recursive line (of_id, unit_id) as (
       select a.id, a.unit_id from assessment a join assessment_round r on r.id = a.round_id
       where a.id = any($1::bigint[]) and r.status in ${final}
       union
       select l.of_id, s.successor_id from line l join unit_succession s on s.predecessor_id = l.unit_id
       where s.extent = 'WHOLE'
     )
     select distinct on (own.id) own.id as "fromId", own.set_id as "fromSetId", later.id as "toId",
       later.set_id as "toSetId"
     from line l join assessment own on own.id = l.of_id
       join assessment_round own_round on own_round.id = own.round_id
       join criteria_set own_set on own_set.id = own.set_id
       join assessment later on later.unit_id = l.unit_id
       join assessment_round r on r.id = later.round_id and r.status in ${final} and r.year > own_round.year
       join criteria_set cs on cs.id = later.set_id and cs.index_code = own_set.index_code
     order by own.id, r.year, (later.unit_id = own.unit_id) desc,
       (r.unit_id = own_round.unit_id) desc, later.id`,
    [earlierIds],
  );

/** For whose losses these may answer: of each unit the latest final year before, and those open since. */
export async function previousOf(tx: EntityManager, laterIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with recursive line (of_id, unit_id) as (
       select a.id, a.unit_id from assessment a where a.id = any($1::bigint[])
       union
       select l.of_id, s.predecessor_id from line l join unit_succession s on s.successor_id = l.unit_id
       where s.extent = 'WHOLE'
     )
     select distinct id from (
       select earlier.id, r.year, max(r.year) filter (where r.status in ${final})
         over (partition by own.id, earlier.unit_id) as latest
       from line l join assessment own on own.id = l.of_id
         join assessment_round own_round on own_round.id = own.round_id
         join criteria_set own_set on own_set.id = own.set_id
         join assessment earlier on earlier.unit_id = l.unit_id
         join assessment_round r on r.id = earlier.round_id and r.year < own_round.year
         join criteria_set cs on cs.id = earlier.set_id and cs.index_code = own_set.index_code
     ) found where year >= coalesce(latest, year)`,
    [laterIds],
  );
  return rows.map(({ id }) => id);
}

/** The assessments of sets, and of those from which confirmed mappings lead to them. */
export async function assessmentsUpTo(tx: EntityManager, setIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with recursive known (set_id) as (
       select unnest($1::bigint[])
       union
       select m.from_set_id from known k join criterion_mapping m on m.to_set_id = k.set_id
       where m.status = 'CONFIRMED'
     )
     select a.id from known k join assessment a on a.set_id = k.set_id`,
    [setIds],
  );
  return rows.map(({ id }) => id);
}

/** The assessments of a unit and of those that went into it whole. */
export async function assessmentsOfLine(tx: EntityManager, unitId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with recursive line (unit_id) as (
       select $1::bigint
       union
       select s.predecessor_id from line l join unit_succession s on s.successor_id = l.unit_id
       where s.extent = 'WHOLE'
     )
     select a.id from assessment a join line l on l.unit_id = a.unit_id`,
    [unitId],
  );
  return rows.map(({ id }) => id);
}
