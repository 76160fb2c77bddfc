import { pick, texts, versioned, years } from "./national-ground.mjs";
import { taskTitles, updateNotes } from "./national-names.mjs";

/** The nine explained deductions after each other that five tasks answer: one, one, two, two and three of them. */
const taskOfNine = "(array[0, 1, 2, 2, 3, 3, 4, 4, 4])";

/** Of a hundred tasks, so many up to each state: those of the last year, those of the year before, and older ones. */
const stateOf = (age, share) => `case
  when ${age} = 0 then case when ${share} < 4 then 'DRAFT' when ${share} < 24 then 'ASSIGNED' when ${share} < 60 then 'IN_PROGRESS'
    when ${share} < 70 then 'SUBMITTED' when ${share} < 74 then 'RETURNED' when ${share} < 76 then 'PAUSED'
    when ${share} < 79 then 'CANCELLED' else 'VERIFIED' end
  when ${age} = 1 then case when ${share} < 5 then 'ASSIGNED' when ${share} < 20 then 'IN_PROGRESS' when ${share} < 24 then 'SUBMITTED'
    when ${share} < 28 then 'CANCELLED' else 'VERIFIED' end
  else case when ${share} < 2 then 'IN_PROGRESS' when ${share} < 7 then 'CANCELLED' else 'VERIFIED' end end`;

const timelines = {
  DRAFT: ["CREATED"],
  ASSIGNED: ["CREATED", "ASSIGNED"],
  IN_PROGRESS: ["ASSIGNED", "PROGRESS", "PROGRESS", "PROGRESS"],
  SUBMITTED: ["ASSIGNED", "PROGRESS", "SUBMITTED"],
  RETURNED: ["ASSIGNED", "SUBMITTED", "RETURNED"],
  PAUSED: ["ASSIGNED", "PROGRESS", "PAUSED"],
  CANCELLED: ["CREATED", "ASSIGNED", "CANCELLED"],
  VERIFIED: ["ASSIGNED", "SUBMITTED", "VERIFIED"],
};

const timelineOf = (status) =>
  `case ${status} ${Object.entries(timelines)
    .map(([state, kinds]) => `when '${state}' then ${texts(kinds)}`)
    .join(" ")} end`;

const isHandedIn = "status in ('SUBMITTED', 'RETURNED', 'VERIFIED')";

/** The moment of an entry on a task's timeline: every few days after the task was made. */
const reportedAt = (created, taskId, entry) =>
  `${created} + (${entry}) * make_interval(days => 1 + ${pick(taskId, 48, 12)}, secs => ${pick(taskId, 49, 30_000)})`;

/** Tasks about what was lost, who takes part in them, and what was reported. */
export const taskStatements = [
  `create temp table answered as
   select d.id as deduction_id, d.points, d.criterion_id, d.assessment_id, d.responsible_unit_id as unit_id,
     dense_rank() over (order by d.assessment_id, (n - 1) / 9 * 5 + ${taskOfNine}[(n - 1) % 9 + 1]) as task_id
   from (select deduction.*, row_number() over (partition by assessment_id order by id) as n from deduction
     where cause_id is not null and waived_at is null) d`,
  `create temp table told as
   select task_id, t.unit_id, lead.province_id, head, office, age, created, ${pick("task_id", 31, 100)} as share,
     (select code from criterion where id = t.criterion_id) as code
   from (
     select task_id, min(unit_id) as unit_id, min(assessment_id) as assessment_id, min(criterion_id) as criterion_id
     from answered group by task_id
   ) t join assessment a on a.id = t.assessment_id
     join staff lead on lead.unit_id = t.unit_id
     join lateral (select lead.person_id as head, office.person_id as office from staff office
       where office.unit_id = lead.province_id) people on true
     join lateral (select ${years} - (a.round_id - 1) / (select count(*) from unit where parent_id is null) - 1 as age) aged on true
     join lateral (select date_trunc('second', now()) - make_interval(days => (age * 365 + 60 + ${pick("t.task_id", 32, 150)})::int,
       secs => ${pick("t.task_id", 33, 28_800)}) as created) at on true`,
  `insert into remediation_task (id, ${versioned}, lead_unit_id, assignee_id, created_by_id, title, deliverable, status,
     percent_done, priority, due_on, first_due_on, due_words, recurrence, submitted_by_id, submitted_at, verified_by_id, verified_at)
   overriding system value
   select task_id, cardinality(${timelineOf("status")}), created, ${reportedAt("created", "task_id", `cardinality(${timelineOf("status")})`)}, unit_id,
     case when status <> 'DRAFT' and ${pick("task_id", 34, 5)} < 3 then head end, office,
     (${texts(taskTitles)})[${pick("task_id", 35, taskTitles.length)} + 1] || ' (tiêu chí ' || code || ')',
     case when ${pick("task_id", 36, 2)} = 0 then 'Văn bản, báo cáo kết quả thực hiện có xác nhận của đơn vị' end,
     status,
     case when status in ('SUBMITTED', 'VERIFIED') then 100 when status in ('DRAFT', 'ASSIGNED') then 0
       else 5 * (1 + ${pick("task_id", 37, 18)}) end,
     (array['NORMAL', 'NORMAL', 'NORMAL', 'HIGH', 'LOW'])[${pick("task_id", 38, 5)} + 1],
     due, due, case when due is null then 'Thường xuyên' end, case when due is null then 'CONTINUOUS' else 'NONE' end,
     case when ${isHandedIn} then head end, case when ${isHandedIn} then ${reportedAt("created", "task_id", 2)} end,
     case when status = 'VERIFIED' then office end, case when status = 'VERIFIED' then ${reportedAt("created", "task_id", 3)} end
   from (select *, ${stateOf("age", "share")} as status,
       case when ${pick("task_id", 39, 30)} = 0 then null
         when age = 0 then current_date - 120 + ${pick("task_id", 40, 271)}
         else created::date + 60 + ${pick("task_id", 40, 240)} end as due
     from told) t order by created, task_id`,
  `insert into task_deduction (task_id, deduction_id, expected_points)
   select task_id, deduction_id, case when ${pick("deduction_id", 41, 4)} = 0 and points >= 0.5 then trim_scale(points * 0.5) else points end
   from answered order by task_id, deduction_id`,
  `insert into task_cooperating_unit (task_id, unit_id)
   select distinct t.task_id, helper.id
   from told t cross join lateral generate_series(1, 1 + ${pick("t.task_id", 42, 2)}) n
     join unit helper on helper.parent_id = case when ${pick("t.task_id + n", 43, 25)} = 0
         then t.province_id % (select count(*) from unit where parent_id is null) + 1 else t.province_id end
       and helper.id % 100 = ${pick("t.task_id * 3 + n", 44, 100)}
   where ${pick("t.task_id", 45, 5)} = 0 and helper.id <> t.unit_id order by 1, 2`,
  `insert into task_update (id, task_id, author_id, kind, status, percent_done, note, created_at) overriding system value
   select row_number() over (order by at, task_id, place), task_id,
     case when kind in ('CREATED', 'ASSIGNED', 'RETURNED', 'VERIFIED', 'PAUSED', 'CANCELLED') then office else head end, kind,
     case kind when 'CREATED' then 'DRAFT' when 'PROGRESS' then 'IN_PROGRESS' else kind end,
     case when kind in ('CREATED', 'ASSIGNED') then 0 else percent_done end,
     case when kind <> 'CREATED' and ${pick("task_id * 8 + place", 46, 3)} > 0
       then (${texts(updateNotes)})[${pick("task_id * 8 + place", 47, updateNotes.length)} + 1] end, at
   from (
     select t.id as task_id, head, office, t.percent_done, kind, place, ${reportedAt("created", "t.id", "place")} as at
     from remediation_task t join told on told.task_id = t.id
       cross join lateral unnest(${timelineOf("t.status")}) with ordinality as line (kind, place)
   ) given order by at, task_id, place`,
];
