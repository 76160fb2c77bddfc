import type { MigrationInterface, QueryRunner } from "typeorm";

const broken = (rule: string, text: string) =>
  `raise exception '${text.replaceAll("'", "''")}' using errcode = 'check_violation', constraint = '${rule}'`;

const functions = {
  unit_keep_path: `
    begin
      if new.parent_id is null then
        new.path := new.id::text::ltree;
      else
        select path || new.id::text into strict new.path from unit where id = new.parent_id for share;
        if new.path ~ ('*.' || new.id || '.*{1,}')::lquery then
          ${broken("unit_tree_has_no_cycle", "a unit cannot stand under itself")};
        end if;
      end if;
      return new;
    end`,
  unit_move_children: `
    begin
      update unit set path = new.path || subpath(path, nlevel(old.path))
      where path <@ old.path and id <> new.id;
      return null;
    end`,
  criterion_keep_area: `
    begin
      if new.parent_id is null then
        new.area_id := new.id;
      else
        select area_id into strict new.area_id from criterion where id = new.parent_id;
      end if;
      return new;
    end`,
  criterion_move_children: `
    begin
      update criterion set parent_id = parent_id where parent_id = new.id;
      return null;
    end`,
  criteria_set_part_is_free: `
    declare
      changed_set bigint := case when tg_op = 'DELETE' then old.set_id else new.set_id end;
    begin
      perform 1 from criteria_set where id = changed_set and status = 'DRAFT' for share;
      if not found then
        ${broken("criteria_set_is_frozen", "a published criteria set cannot change")};
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end`,
  criteria_set_is_sound: `
    begin
      if old.status = 'PUBLISHED' then
        ${broken("criteria_set_is_frozen", "a published criteria set cannot change")};
      end if;
      if new.status = 'PUBLISHED' then
        if new.max_points is distinct from (
          select sum(max_points) from criterion where set_id = new.id and parent_id is null and kind = 'SCORED'
        ) or exists (
          select from criterion parent join criterion child on child.parent_id = parent.id
          where parent.set_id = new.id and parent.kind = 'SCORED'
          group by parent.id
          having sum(child.max_points) filter (where child.kind = 'SCORED') is distinct from parent.max_points
        ) then
          ${broken("criteria_set_adds_up", "a parent's max points differ from the sum of its children's")};
        end if;
        if exists (
          select from criterion leaf where leaf.set_id = new.id and leaf.method is null
          and not exists (select from criterion child where child.parent_id = leaf.id)
        ) then
          ${broken("criteria_set_leaf_has_method", "a criterion without children has no method")};
        end if;
      end if;
      return new;
    end`,
  round_uses_published_set: `
    begin
      perform 1 from criteria_set where id = new.set_id and status = 'PUBLISHED' for share;
      if not found then
        ${broken("round_uses_published_set", "a round needs a published criteria set")};
      end if;
      return new;
    end`,
  round_stands: `
    begin
      if old.status = 'PUBLISHED' or (old.status = 'FINALISED' and new.status <> 'PUBLISHED') then
        ${broken("round_is_final", "a finalised round cannot change")};
      end if;
      return new;
    end`,
  assessment_part_is_open: `
    declare
      changed_assessment bigint := case when tg_op = 'DELETE' then old.assessment_id else new.assessment_id end;
    begin
      perform 1 from assessment a join assessment_round r on r.id = a.round_id
      where a.id = changed_assessment and r.status not in ('FINALISED', 'PUBLISHED') for share of r;
      if not found then
        ${broken("round_is_final", "a finalised assessment cannot change")};
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end`,
  score_is_within_bounds: `
    declare
      criterion_max numeric;
    begin
      select max_points into criterion_max from criterion where id = new.criterion_id;
      if greatest(new.self_points, new.first_appraisal_points, new.second_appraisal_points, new.final_points)
        > criterion_max then
        ${broken("score_within_max", "points exceed the criterion's max points")};
      end if;
      if exists (select from criterion where parent_id = new.criterion_id) then
        ${broken("score_on_leaf", "a criterion with children is not scored itself")};
      end if;
      return new;
    end`,
  demand_balance: `
    declare
      lost numeric;
      followed numeric;
    begin
      perform 1 from score where id = changed_score for update;
      select case when c.kind = 'SCORED' and s.state = 'SCORED' and r.status in ('FINALISED', 'PUBLISHED')
        then c.max_points - s.final_points else 0 end
      into lost
      from score s join criterion c on c.id = s.criterion_id join assessment a on a.id = s.assessment_id
        join assessment_round r on r.id = a.round_id
      where s.id = changed_score;
      select coalesce(sum(points), 0) into followed from deduction where score_id = changed_score;
      if followed <> lost then
        ${broken("deductions_balance", "the deductions of a score do not add up to max minus final")};
      end if;
    end`,
  deduction_balances: `
    begin
      if tg_op <> 'INSERT' then perform demand_balance(old.score_id); end if;
      if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.score_id <> old.score_id) then
        perform demand_balance(new.score_id);
      end if;
      return null;
    end`,
  round_balances: `
    begin
      if exists (
        select from assessment a join score s on s.assessment_id = a.id join criterion c on c.id = s.criterion_id
          left join (select score_id, sum(points) as points from deduction group by score_id) d on d.score_id = s.id
        where a.round_id = new.id and coalesce(d.points, 0) <>
          case when c.kind = 'SCORED' and s.state = 'SCORED' then c.max_points - s.final_points else 0 end
      ) then
        ${broken("deductions_balance", "the deductions of a round do not add up to max minus final")};
      end if;
      return null;
    end`,
  demand_expected_fits: `
    declare
      lost deduction;
      expected numeric;
    begin
      select * into lost from deduction where id = changed_deduction for update;
      select sum(td.expected_points) into expected
      from task_deduction td join remediation_task t on t.id = td.task_id
      where td.deduction_id = changed_deduction and t.status <> 'CANCELLED';
      if expected > lost.points then
        ${broken("expected_within_deduction", "more points are expected back than were lost")};
      end if;
      if expected is not null and (lost.cause_id is null or lost.waived_at is not null) then
        ${broken("planned_deduction_is_explained", "a task covers only an explained deduction that is not waived")};
      end if;
    end`,
  task_deduction_fits: `
    begin
      perform demand_expected_fits(new.deduction_id);
      return null;
    end`,
  deduction_keeps_tasks: `
    begin
      perform demand_expected_fits(new.id);
      return null;
    end`,
  task_revival_fits: `
    begin
      perform demand_expected_fits(deduction_id) from task_deduction where task_id = new.id order by deduction_id;
      return null;
    end`,
  audit_record: `
    declare
      old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
      new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
      entry audit_entry;
      earlier bytea;
    begin
      if old_row = new_row then return null; end if;
      select string_agg(coalesce(new_row, old_row) ->> key, ':' order by place) into entry.row_id
      from unnest(tg_argv) with ordinality as keys (key, place);
      entry.at := clock_timestamp();
      entry.person_id := nullif(current_setting('ledger.person_id', true), '')::uuid;
      entry.key_id := nullif(current_setting('ledger.key_id', true), '');
      entry.request_id := nullif(current_setting('ledger.request_id', true), '');
      entry.reason := nullif(current_setting('ledger.reason', true), '');
      entry.table_name := tg_table_name;
      entry.action := tg_op;
      entry.before := old_row;
      entry.after := new_row;
      select hash into earlier from audit_entry
      where table_name = entry.table_name and row_id = entry.row_id order by id desc limit 1;
      entry.hash := audit_hash(earlier, entry);
      insert into audit_entry (at, person_id, key_id, request_id, reason, table_name, row_id, action, before, after, hash)
      values (entry.at, entry.person_id, entry.key_id, entry.request_id, entry.reason, entry.table_name,
        entry.row_id, entry.action, entry.before, entry.after, entry.hash);
      return null;
    end`,
  audit_is_append_only: `
    begin
      ${broken("audit_is_append_only", "the audit trail cannot be changed")};
    end`,
} as const;

const withArguments: Partial<Record<keyof typeof functions, string>> = {
  demand_balance: "(changed_score bigint) returns void",
  demand_expected_fits: "(changed_deduction bigint) returns void",
};

const finalStates = "('FINALISED', 'PUBLISHED')";

const triggers: [name: string, table: string, timing: string][] = [
  [
    "keep_path",
    "unit",
    "before insert or update of parent_id on unit for each row execute function unit_keep_path()",
  ],
  [
    "move_children",
    "unit",
    "after update of parent_id on unit for each row when (old.path <> new.path) execute function unit_move_children()",
  ],
  [
    "keep_area",
    "criterion",
    "before insert or update of parent_id on criterion for each row execute function criterion_keep_area()",
  ],
  [
    "move_children",
    "criterion",
    "after update of parent_id on criterion for each row when (old.area_id <> new.area_id) execute function criterion_move_children()",
  ],
  [
    "frozen",
    "criterion",
    "before insert or update or delete on criterion for each row execute function criteria_set_part_is_free()",
  ],
  [
    "frozen",
    "grade_band",
    "before insert or update or delete on grade_band for each row execute function criteria_set_part_is_free()",
  ],
  [
    "sound",
    "criteria_set",
    "before update on criteria_set for each row execute function criteria_set_is_sound()",
  ],
  [
    "published_set",
    "assessment_round",
    "before insert or update of set_id on assessment_round for each row execute function round_uses_published_set()",
  ],
  [
    "stands",
    "assessment_round",
    "before update on assessment_round for each row execute function round_stands()",
  ],
  [
    "open",
    "score",
    "before insert or update or delete on score for each row execute function assessment_part_is_open()",
  ],
  [
    "open",
    "published_figure",
    "before insert or update or delete on published_figure for each row execute function assessment_part_is_open()",
  ],
  [
    "bounds",
    "score",
    "before insert or update on score for each row execute function score_is_within_bounds()",
  ],
  [
    "fits",
    "task_deduction",
    "after insert or update on task_deduction deferrable initially deferred for each row execute function task_deduction_fits()",
  ],
  [
    "keeps_tasks",
    "deduction",
    "after update on deduction deferrable initially deferred for each row execute function deduction_keeps_tasks()",
  ],
  [
    "revival",
    "remediation_task",
    "after update of status on remediation_task deferrable initially deferred for each row when (old.status = 'CANCELLED') execute function task_revival_fits()",
  ],
  [
    "balance",
    "deduction",
    "after insert or update or delete on deduction deferrable initially deferred for each row execute function deduction_balances()",
  ],
  [
    "balance",
    "assessment_round",
    `after update of status on assessment_round deferrable initially deferred for each row when (new.status in ${finalStates}) execute function round_balances()`,
  ],
];

const audited: Record<string, string[]> = {
  round_phase: ["round_id", "phase"],
  task_deduction: ["task_id", "deduction_id"],
  task_cooperating_unit: ["task_id", "unit_id"],
  task_evidence: ["task_id", "evidence_id"],
  score_evidence: ["score_id", "evidence_id"],
};
for (const table of [
  "unit",
  "unit_succession",
  "criteria_set",
  "criterion",
  "grade_band",
  "assessment_round",
  "assessment",
  "published_figure",
  "score",
  "cause",
  "deduction",
  "directive",
  "remediation_plan",
  "person",
  "membership",
  "remediation_task",
  "task_update",
  "evidence",
  "indicator",
  "target",
  "measurement",
  "index_result",
]) {
  audited[table] = ["id"];
}

const auditHash = `
  create function audit_hash(earlier bytea, entry audit_entry) returns bytea language sql stable
  return sha256(coalesce(earlier, ''::bytea) || convert_to(jsonb_build_array(
    entry.at at time zone 'UTC', entry.person_id, entry.key_id, entry.request_id, entry.reason,
    entry.table_name, entry.row_id, entry.action, entry.before, entry.after)::text, 'UTF8'))`;

const auditBreaks = `
  create function audit_breaks() returns table (entry_id bigint, table_name text, row_id text) language sql stable
  begin atomic
    select checked.id, checked.table_name, checked.row_id from (
      select e.id, e.table_name, e.row_id, e.hash, audit_hash(
        lag(e.hash) over record, e) as expected,
        lag(e.after) over record is not distinct from e.before as follows
      from audit_entry e
      window record as (partition by e.table_name, e.row_id order by e.id)
    ) checked
    where checked.hash <> checked.expected or not checked.follows;
  end`;

export class Invariants1795430000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index unit_path_idx on unit using gist (path)`);
    await queryRunner.query(
      `create unique index published_figure_once on published_figure (assessment_id, coalesce(criterion_id, 0))`,
    );
    await queryRunner.query(`create index unit_search_idx on unit using gin (fold(name) gin_trgm_ops)`);
    await queryRunner.query(
      `create index criterion_search_idx on criterion using gin (fold(name) gin_trgm_ops)`,
    );
    await queryRunner.query(
      `create index remediation_task_search_idx on remediation_task using gin (fold(title) gin_trgm_ops)`,
    );
    await queryRunner.query(auditHash);
    await queryRunner.query(auditBreaks);
    for (const [name, body] of Object.entries(functions)) {
      const signature = withArguments[name as keyof typeof functions] ?? "() returns trigger";
      await queryRunner.query(`create function ${name}${signature} language plpgsql as $$${body}$$`);
    }
    for (const [name, table, timing] of triggers) {
      const kind = timing.includes("deferrable") ? "constraint trigger" : "trigger";
      await queryRunner.query(`create ${kind} ${table}_${name} ${timing}`);
    }
    for (const [table, keys] of Object.entries(audited)) {
      await queryRunner.query(
        `create trigger ${table}_audit after insert or update or delete on ${table}
         for each row execute function audit_record(${keys.map((key) => `'${key}'`).join(", ")})`,
      );
    }
    await queryRunner.query(
      `create trigger audit_entry_append_only before update or delete or truncate on audit_entry
       for each statement execute function audit_is_append_only()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger audit_entry_append_only on audit_entry`);
    for (const table of Object.keys(audited))
      await queryRunner.query(`drop trigger ${table}_audit on ${table}`);
    for (const [name, table] of triggers)
      await queryRunner.query(`drop trigger ${table}_${name} on ${table}`);
    for (const name of Object.keys(functions)) await queryRunner.query(`drop function ${name}`);
    await queryRunner.query(`drop function audit_breaks`);
    await queryRunner.query(`drop function audit_hash`);
    for (const index of [
      "unit_path_idx",
      "published_figure_once",
      "unit_search_idx",
      "criterion_search_idx",
    ]) {
      await queryRunner.query(`drop index ${index}`);
    }
    await queryRunner.query(`drop index remediation_task_search_idx`);
  }
}
