/** A round of so many units over a set of 7 areas, 30 criteria and 90 criteria without children, appraised and ready. */
export const cohortStatements = (units) => [
  `insert into criteria_set (version, unit_id, code, name, year, max_points)
   select 1, id, 'bench', 'Bench', 2030, 180 from unit where code = 'cao-bang'`,
  `insert into criterion (version, set_id, code, position, level, name, max_points)
   select 1, s.id, a::text, a, 'AREA', 'Area ' || a,
     2 * (select count(*) from generate_series(1, 90) leaf where (leaf - 1) / 3 % 7 + 1 = a)
   from criteria_set s, generate_series(1, 7) a where s.code = 'bench'`,
  `insert into criterion (version, set_id, parent_id, code, position, level, name, max_points)
   select 1, p.set_id, p.id, p.code || '.' || n, n, 'CRITERION', 'Criterion ' || n, 6
   from generate_series(1, 30) n join criterion p on p.code = ((n - 1) % 7 + 1)::text
   join criteria_set s on s.id = p.set_id and s.code = 'bench'`,
  `insert into criterion (version, set_id, parent_id, code, position, level, name, max_points, method)
   select 1, p.set_id, p.id, p.code || '.' || k, k, 'SUB_CRITERION', 'Leaf ' || k, 2, 'SELF'
   from criterion p join criteria_set s on s.id = p.set_id and s.code = 'bench', generate_series(1, 3) k
   where p.level = 'CRITERION'`,
  `insert into grade_band (set_id, scope, label, floor_percent)
   select s.id, scope, label, floor from criteria_set s,
     (values ('OVERALL'), ('AREA')) scopes (scope), (values ('A', 80), ('B', 65), ('C', 0)) bands (label, floor)
   where s.code = 'bench'`,
  `update criteria_set set status = 'PUBLISHED', published_at = now() where code = 'bench'`,
  `insert into unit (version, code, name, kind, parent_id)
   select 1, 'bench-' || n, 'Unit ' || n, 'COMMUNE', (select id from unit where code = 'cao-bang')
   from generate_series(1, ${units}) n`,
  `insert into assessment_round (version, set_id, unit_id, name, year, status)
   select 1, id, unit_id, 'Bench', 2030, 'SECOND_APPRAISAL' from criteria_set where code = 'bench'`,
  `insert into assessment (version, round_id, set_id, unit_id, locked_at, locked_by_id)
   select 1, r.id, r.set_id, u.id, now(), (select id from person order by email limit 1)
   from assessment_round r join criteria_set s on s.id = r.set_id and s.code = 'bench', unit u
   where u.code like 'bench-%'`,
  `insert into score (version, assessment_id, set_id, criterion_id, self_state, self_points,
     first_appraisal_state, first_appraisal_points)
   select 1, a.id, a.set_id, c.id, 'SCORED', 2, 'SCORED', ((a.id * 31 + c.id * 17) % 9) * 0.25
   from assessment a join criteria_set s on s.id = a.set_id and s.code = 'bench'
     join criterion c on c.set_id = s.id and c.level = 'SUB_CRITERION'`,
  "analyze",
];

/** The least that SQL has to do for the same end: finals, deductions, sums, grades and ranks, in one transaction. */
export const bareStatements = [
  "begin",
  `update score s set state = first_appraisal_state, final_points = first_appraisal_points, version = s.version + 1,
     updated_at = now()
   from assessment a join assessment_round r on r.id = a.round_id
   where a.id = s.assessment_id and r.year = 2030`,
  `update assessment_round set status = 'FINALISED', finalised_at = now(), version = version + 1 where year = 2030`,
  `insert into deduction (version, score_id, assessment_id, criterion_id, points)
   select 1, s.id, s.assessment_id, s.criterion_id, c.max_points - s.final_points
   from score s join assessment a on a.id = s.assessment_id join assessment_round r on r.id = a.round_id
     join criterion c on c.id = s.criterion_id
   where r.year = 2030 and c.max_points > s.final_points`,
  `insert into assessment_standing (assessment_id, criterion_id, points, max_points, percent, lost, grade, rank, rank_of, tied)
   select assessment_id, area_id, points, max, percent, max - points,
     (select label from grade_band b where b.set_id = sums.set_id
        and b.scope = case when area_id is null then 'OVERALL' else 'AREA' end and floor_percent <= percent
      order by floor_percent desc limit 1),
     rank() over (partition by area_id order by percent desc), count(*) over (partition by area_id),
     count(*) over (partition by area_id, percent) > 1
   from (
     select s.assessment_id, c.area_id, c.set_id, sum(s.final_points) as points, sum(c.max_points) as max,
       round(sum(s.final_points) * 100 / sum(c.max_points), 2) as percent
     from score s join assessment a on a.id = s.assessment_id join assessment_round r on r.id = a.round_id
       join criterion c on c.id = s.criterion_id
     where r.year = 2030
     group by grouping sets ((s.assessment_id, c.set_id, c.area_id), (s.assessment_id, c.set_id))
   ) sums`,
  "commit",
];
