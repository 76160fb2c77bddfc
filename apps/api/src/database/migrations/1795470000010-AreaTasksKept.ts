import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is open, done or gone of tasks, by area; the domain's dueStateOf says what is open and when it is due. */
const sumsWhere = (condition: string) => `
  select assessment_id, area_id,
    count(*) filter (where status = 'VERIFIED')::int as tasks_done,
    count(*) filter (where status <> 'VERIFIED' and due_on is null)::int as tasks_undated,
    coalesce(array_agg(due_on order by due_on) filter (where status <> 'VERIFIED' and due_on is not null), '{}')
      as open_due_on
  from (
    select distinct d.assessment_id, c.area_id, t.id, t.status, least(t.due_on, t.report_due_on) as due_on
    from deduction d join criterion c on c.id = d.criterion_id join task_deduction td on td.deduction_id = d.id
      join remediation_task t on t.id = td.task_id
    where t.status <> 'CANCELLED' and ${condition}
  ) answering group by assessment_id, area_id`;

const sums = ["tasks_done", "tasks_undated", "open_due_on"];

/** The areas of deductions as two arrays that belong together. */
const areasOf = (deductions: string) => `
  select array_agg(assessment_id order by assessment_id, area_id),
    array_agg(area_id order by assessment_id, area_id) into assessments, areas
  from (select distinct d.assessment_id, c.area_id from ${deductions} join criterion c on c.id = d.criterion_id) lost`;

const arrays = "assessments bigint[]; areas bigint[];";

/** What a task counts as, and when it is due. */
const counted = (change: "old" | "new") =>
  `(${change}.status = 'VERIFIED', ${change}.status = 'CANCELLED', least(${change}.due_on, ${change}.report_due_on))`;

const functions: Record<string, { signature: string; body: string }> = {
  // Who changes sums of tasks holds the locks that restateReturns takes, all at once and in order, so that
  // nobody waits in a ring and each sees what the one before has written. Deductions are added and taken off.
  refresh_area_tasks: {
    // Planning for the arrays at hand would take longer than the update.
    signature: "(assessments bigint[], areas bigint[]) returns void set plan_cache_mode = force_generic_plan",
    body: `
    begin
      perform pg_advisory_xact_lock(hashtextextended('returns ' || wanted.id, 0))
      from (select distinct unnest(assessments) as id order by 1) wanted;
      update area_tasks kept
      set ${sums.map((sum) => `${sum} = coalesce(now.${sum}, ${sum === "open_due_on" ? "'{}'" : "0"})`).join(", ")}
      from unnest(assessments, areas) as cell (assessment_id, area_id)
        left join (${sumsWhere("d.assessment_id = any(assessments) and c.area_id = any(areas)")}) now
          using (assessment_id, area_id)
      where kept.assessment_id = cell.assessment_id and kept.area_id = cell.area_id
        and (${sums.map((sum) => `kept.${sum}`).join(", ")})
          is distinct from (coalesce(now.tasks_done, 0), coalesce(now.tasks_undated, 0), coalesce(now.open_due_on, '{}'));
    end`,
  },
  rebuild_area_tasks: {
    signature: "() returns void",
    body: `
    begin
      lock table remediation_task, task_deduction, deduction, area_tasks in share row exclusive mode;
      delete from area_tasks;
      insert into area_tasks (assessment_id, area_id, deductions, ${sums.join(", ")})
      select assessment_id, area_id, deductions, coalesce(tasks_done, 0), coalesce(tasks_undated, 0),
        coalesce(open_due_on, '{}')
      from (
        select d.assessment_id, c.area_id, count(*)::int as deductions
        from deduction d join criterion c on c.id = d.criterion_id group by d.assessment_id, c.area_id
      ) lost left join (${sumsWhere("true")}) now using (assessment_id, area_id)
      order by assessment_id, area_id;
    end`,
  },
  deductions_enter_area_tasks: {
    signature: "() returns trigger",
    body: `
    begin
      insert into area_tasks as kept (assessment_id, area_id, deductions)
      select d.assessment_id, c.area_id, count(*)
      from entered d join criterion c on c.id = d.criterion_id group by 1, 2 order by 1, 2
      on conflict (assessment_id, area_id) do update set deductions = kept.deductions + excluded.deductions;
      return null;
    end`,
  },
  deductions_leave_area_tasks: {
    signature: "() returns trigger",
    body: `
    begin
      update area_tasks kept set deductions = kept.deductions - lost.deductions
      from (
        select d.assessment_id, c.area_id, count(*) as deductions
        from gone d join criterion c on c.id = d.criterion_id group by 1, 2
      ) lost
      where kept.assessment_id = lost.assessment_id and kept.area_id = lost.area_id;
      delete from area_tasks
      where deductions = 0 and assessment_id = any(array(select distinct assessment_id from gone));
      return null;
    end`,
  },
  stays_in_its_area: {
    signature: "() returns trigger",
    body: `
    begin
      raise exception 'a row of % is made anew, not moved', tg_table_name
        using errcode = 'check_violation', constraint = 'stays_in_its_area';
    end`,
  },
  task_links_change_area_tasks: {
    signature: "() returns trigger",
    body: `
    declare ${arrays}
    begin
      -- Whoever changes the state of such a task at this moment waits, or is waited for.
      perform 1 from remediation_task where id in (select task_id from changed) order by id for share;
      ${areasOf("changed l join deduction d on d.id = l.deduction_id")};
      perform refresh_area_tasks(assessments, areas) where assessments is not null;
      return null;
    end`,
  },
  task_changes_area_tasks: {
    signature: "() returns trigger",
    body: `
    declare ${arrays}
    begin
      ${areasOf("task_deduction l join deduction d on d.id = l.deduction_id and l.task_id = new.id")};
      perform refresh_area_tasks(assessments, areas) where assessments is not null;
      return null;
    end`,
  },
};

const statement = (event: string, table: string, rows: string, routine: string) =>
  `after ${event} on ${table} referencing ${rows} for each statement execute function ${routine}()`;

const rowOf = (change: "old" | "new", columns: readonly string[]) =>
  `(${columns.map((column) => `${change}.${column}`).join(", ")})`;

const moves = (table: string, ...columns: string[]) =>
  `before update of ${columns.join(", ")} on ${table} for each row
   when (${rowOf("old", columns)} is distinct from ${rowOf("new", columns)}) execute function stays_in_its_area()`;

/** A report that changes neither what a task counts as nor when it is due costs one comparison. */
const triggers: [name: string, table: string, timing: string][] = [
  [
    "enter_area_tasks",
    "deduction",
    statement("insert", "deduction", "new table as entered", "deductions_enter_area_tasks"),
  ],
  [
    "leave_area_tasks",
    "deduction",
    statement("delete", "deduction", "old table as gone", "deductions_leave_area_tasks"),
  ],
  ["stays", "deduction", moves("deduction", "assessment_id", "criterion_id")],
  [
    "enter_area_tasks",
    "task_deduction",
    statement("insert", "task_deduction", "new table as changed", "task_links_change_area_tasks"),
  ],
  [
    "leave_area_tasks",
    "task_deduction",
    statement("delete", "task_deduction", "old table as changed", "task_links_change_area_tasks"),
  ],
  ["stays", "task_deduction", moves("task_deduction", "task_id", "deduction_id")],
  [
    "changes_area_tasks",
    "remediation_task",
    `after update of status, due_on, report_due_on on remediation_task for each row
     when (${counted("old")} is distinct from ${counted("new")}) execute function task_changes_area_tasks()`,
  ],
];

export class AreaTasksKept1795470000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table area_tasks set (fillfactor = 80)`);
    for (const [name, { signature, body }] of Object.entries(functions)) {
      await queryRunner.query(`create function ${name}${signature} language plpgsql as $$${body}$$`);
    }
    for (const [name, table, timing] of triggers) {
      await queryRunner.query(`create trigger ${table}_${name} ${timing}`);
    }
    await queryRunner.query(`select rebuild_area_tasks()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name, table] of triggers)
      await queryRunner.query(`drop trigger ${table}_${name} on ${table}`);
    for (const name of Object.keys(functions).reverse()) await queryRunner.query(`drop function ${name}`);
  }
}
