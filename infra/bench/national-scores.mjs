import { leafNumber, leavesOfSet, pick, versioned } from "./national-ground.mjs";

const isLost = "lost > 0";
const half = "trim_scale(lost * 0.5)";

/** Scores, what they lost, and where the assessments stand. */
export const scoreStatements = [
  `insert into score (id, ${versioned}, assessment_id, set_id, criterion_id, state, final_points, self_state, self_points,
     self_note, first_appraisal_state, first_appraisal_points, note) overriding system value
   select id, 3, at - interval '200 days', at, assessment_id, set_id, criterion_id, 'SCORED', trim_scale(max - lost), 'SCORED',
     case when ${pick("id", 11, 10)} = 0 then trim_scale(max - lost) else max end,
     case when ${pick("id", 12, 7)} = 0 then 'Có tài liệu kiểm chứng kèm theo; đơn vị tự chấm theo hướng dẫn.' end,
     'SCORED', trim_scale(max - lost),
     case when ${isLost} and ${pick("id", 13, 3)} = 0 then 'Tài liệu kiểm chứng chưa đủ căn cứ để chấm điểm tối đa.' end
   from (
     select (a.id - 1) * ${leavesOfSet} + ${leafNumber("c")} + 1 as id, a.id as assessment_id, a.set_id, c.id as criterion_id,
       c.max_points as max, a.updated_at as at,
       case when ${pick(`a.id * 128 + ${leafNumber("c")}`, 14, 1000)} >= 106 + ${pick("a.unit_id", 15, 161)} then 0
         else (array[c.max_points, trim_scale(c.max_points * 0.5), 0.25, 0.25])[${pick(`a.id * 128 + ${leafNumber("c")}`, 16, 4)} + 1] end as lost
     from assessment a join criterion c on c.set_id = a.set_id and c.level = 'SUB_CRITERION'
   ) given order by id`,
  `create temp table lost_part as
   select row_number() over (order by score_id, part) as id, given.*, ${pick("score_id * 2 + part", 21, 100)} < 84 as explained
   from (
     select s.id as score_id, s.assessment_id, s.criterion_id, a.unit_id, s.updated_at as at, part,
       case when not is_split then lost when part = 1 then ${half} else lost - ${half} end as points
     from score s join criterion c on c.id = s.criterion_id join assessment a on a.id = s.assessment_id
       cross join lateral (select c.max_points - s.final_points as lost) l
       cross join lateral (select lost >= 0.5 and ${pick("s.id", 22, 100)} < 15 as is_split) d
       cross join lateral generate_series(1, case when is_split then 2 else 1 end) part
     where ${isLost}
   ) given`,
  `insert into deduction (id, ${versioned}, score_id, assessment_id, criterion_id, points, cause_id, note,
     responsible_unit_id, waived_at, waive_reason) overriding system value
   select id, case when explained then 2 else 1 end, at, at, score_id, assessment_id, criterion_id, points,
     case when explained then cause_of[least(${pick("id", 23, 14)}, cardinality(cause_of) - 1) + 1] end,
     case when explained and ${pick("id", 24, 4)} = 0 then 'Đơn vị đã kiểm điểm, làm rõ trách nhiệm tại cuộc họp giao ban.' end,
     case when explained then unit_id end,
     case when explained and ${pick("id", 25, 50)} = 0 then at end,
     case when explained and ${pick("id", 25, 50)} = 0 then 'Nguyên nhân khách quan, không giao nhiệm vụ khắc phục.' end
   from lost_part, (select array_agg(id order by position) as cause_of from cause) causes
   order by id`,
  `insert into assessment_standing (assessment_id, criterion_id, points, max_points, percent, lost, grade, rank, rank_of, tied)
   select assessment_id, area_id, points, max, percent, trim_scale(max - points),
     (select label from grade_band b where b.set_id = sums.set_id
        and b.scope = case when area_id is null then 'OVERALL' else 'AREA' end and floor_percent <= percent
      order by floor_percent desc limit 1),
     rank() over (partition by set_id, area_id order by percent desc), count(*) over (partition by set_id, area_id),
     count(*) over (partition by set_id, area_id, percent) > 1
   from (
     select s.assessment_id, c.area_id, c.set_id, trim_scale(sum(s.final_points)) as points, trim_scale(sum(c.max_points)) as max,
       trim_scale(round(sum(s.final_points) * 100 / sum(c.max_points), 2)) as percent
     from score s join criterion c on c.id = s.criterion_id
     group by grouping sets ((s.assessment_id, c.set_id, c.area_id), (s.assessment_id, c.set_id))
   ) sums order by assessment_id, area_id nulls first`,
];
