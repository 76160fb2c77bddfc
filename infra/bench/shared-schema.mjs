/** What the other two servers need beside the product's own tables: one write, and the cells of a heat map. */
export const sharedStatements = (personId) => [
  "drop schema if exists bench cascade",
  "create schema bench",
  `create function bench.report_progress(task_id bigint, expected_version int, percent_done int, note text)
   returns remediation_task language plpgsql as $$
   #variable_conflict use_column
   declare
     seen remediation_task;
     at timestamptz := date_trunc('milliseconds', clock_timestamp());
   begin
     perform set_config('ledger.person_id', '${personId}', true), set_config('ledger.key_id', '', true),
       set_config('ledger.request_id', gen_random_uuid()::text, true), set_config('ledger.reason', '', true);
     select * into seen from remediation_task where id = $1 for update;
     if seen.version is distinct from $2 then
       raise exception 'stale version' using errcode = 'serialization_failure';
     end if;
     if seen.status not in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED') or $3 not between 0 and 100 then
       raise exception 'no such report' using errcode = 'check_violation';
     end if;
     update remediation_task set status = 'IN_PROGRESS', percent_done = $3, version = version + 1, updated_at = at
     where id = $1 returning * into seen;
     insert into task_update (task_id, author_id, kind, status, percent_done, note, created_at)
     values ($1, '${personId}', 'PROGRESS', seen.status, seen.percent_done, $4, at);
     ${insertJob("$1")};
     return seen;
   end$$`,
  `create view bench.heat_cell as
   select s.assessment_id, s.criterion_id as area_id, s.points, s.max_points, s.lost,
     coalesce(t.deductions, 0) as deductions, coalesce(t.tasks_undated + cardinality(t.open_due_on), 0) as tasks_open,
     coalesce(t.tasks_done, 0) as tasks_done,
     coalesce(width_bucket(${today} - 1, t.open_due_on), 0) as tasks_overdue
   from assessment_standing s left join area_tasks t on t.assessment_id = s.assessment_id and t.area_id = s.criterion_id
   where s.criterion_id is not null`,
];

/**
 * As the product sets them. Known statements keep their plans: with arrays among the values PostgreSQL would plan
 * most of them again each time. All that is read lies in memory.
 */
export const connectionOptions = "-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1";

/** The day in Vietnam. */
export const today = "(now() at time zone 'Asia/Ho_Chi_Minh')::date";

/** The job that a change of a task leaves behind, as the product makes it. */
export function insertJob(taskId) {
  return `insert into pgboss.job (name, data, policy, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, dead_letter)
    select q.name, jsonb_build_object('taskId', ${taskId}::text), q.policy, q.retry_limit, q.retry_delay, q.retry_backoff,
      q.retry_delay_max, q.expire_seconds, q.deletion_seconds, q.dead_letter
    from pgboss.queue q where q.name = 'task-changes' on conflict do nothing`;
}

/** How far a deduction was followed. */
export const deductionStatus = (row) => `case
  when exists (select from deduction_return back where back.deduction_id = ${row}.id and back.recovered > 0) then 'RECOVERED'
  when exists (select from deduction_return back where back.deduction_id = ${row}.id and back.lost_again > 0) then 'RECURRED'
  when ${row}.waived_at is not null then 'WAIVED' when ${row}.cause_id is null then 'UNEXPLAINED'
  when exists (select from task_deduction td join remediation_task rt on rt.id = td.task_id
    where td.deduction_id = ${row}.id and rt.status <> 'CANCELLED') then 'PLANNED'
  else 'EXPLAINED' end`;
