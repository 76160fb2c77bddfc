import type { MigrationInterface, QueryRunner } from "typeorm";

const broken = (rule: string, text: string) =>
  `raise exception '${text.replaceAll("'", "''")}' using errcode = 'check_violation', constraint = '${rule}'`;

/** What an amendment may change of a finalised score. */
const amendedColumns = "array['state', 'final_points', 'version', 'updated_at']";

const selfColumns = ["state", "points", "inputs", "deviation", "note"].map((part) => `self_${part}`);

const functions = {
  score_is_open: `
    declare
      round_status text;
      locked timestamptz;
    begin
      select r.status, a.locked_at into round_status, locked
      from assessment a join assessment_round r on r.id = a.round_id
      where a.id = coalesce(new.assessment_id, old.assessment_id) for share of a, r;
      if round_status in ('FINALISED', 'PUBLISHED') then
        if tg_op <> 'UPDATE' or to_jsonb(new) - ${amendedColumns} <> to_jsonb(old) - ${amendedColumns}
          or not exists (
            select from amendment m
            where m.score_id = new.id and m.transaction_id = (pg_current_xact_id())::text
              and (m.from_state, m.to_state) = (old.state, new.state)
              and m.from_points is not distinct from old.final_points
              and m.to_points is not distinct from new.final_points
          ) then
          ${broken("round_is_final", "a finalised assessment changes only by an amendment")};
        end if;
      elsif tg_op = 'UPDATE' and locked is not null and
        (${selfColumns.map((column) => `new.${column}`).join(", ")}) is distinct from
        (${selfColumns.map((column) => `old.${column}`).join(", ")}) then
        ${broken("assessment_is_locked", "a locked self-assessment cannot change")};
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end`,
  score_part_is_open: `
    begin
      perform 1 from score s join assessment a on a.id = s.assessment_id
        join assessment_round r on r.id = a.round_id
      where s.id = coalesce(new.score_id, old.score_id) and r.status in ('FINALISED', 'PUBLISHED');
      if found then
        ${broken("round_is_final", "what a final score rests on cannot change")};
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end`,
  assessment_stands: `
    begin
      perform 1 from assessment_round where id = new.round_id and status in ('FINALISED', 'PUBLISHED');
      if found then
        ${broken("round_is_final", "a finalised assessment cannot be locked or reopened")};
      end if;
      return new;
    end`,
  standing_stands: `
    begin
      if tg_op = 'INSERT' then
        return new;
      end if;
      perform 1 from assessment a join assessment_round r on r.id = a.round_id
      where a.id = old.assessment_id and r.status in ('FINALISED', 'PUBLISHED')
        and not exists (
          select from amendment m join score s on s.id = m.score_id join assessment same on same.id = s.assessment_id
          where same.round_id = r.id and m.transaction_id = (pg_current_xact_id())::text
        );
      if found then
        ${broken("round_is_final", "a result that stands changes only by an amendment")};
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end`,
  amendment_is_true: `
    begin
      perform 1 from score s join assessment a on a.id = s.assessment_id join assessment_round r on r.id = a.round_id
      where s.id = new.score_id and r.status in ('FINALISED', 'PUBLISHED')
        and s.state = new.from_state and s.final_points is not distinct from new.from_points;
      if not found then
        ${broken("amendment_is_true", "an amendment starts from the final as it stands")};
      end if;
      new.transaction_id := (pg_current_xact_id())::text;
      return new;
    end`,
  amendment_stands: `
    begin
      ${broken("amendment_stands", "an amendment cannot change")};
    end`,
  amendment_is_done: `
    begin
      perform 1 from score where id = new.score_id and state = new.to_state
        and final_points is not distinct from new.to_points;
      if not found and not exists (
        select from amendment later where later.score_id = new.score_id and later.id > new.id
      ) then
        ${broken("amendment_is_true", "an amendment that changes nothing")};
      end if;
      perform demand_balance(new.score_id);
      return null;
    end`,
} as const;

const triggers: [name: string, table: string, timing: string][] = [
  [
    "open",
    "score",
    "before insert or update or delete on score for each row execute function score_is_open()",
  ],
  [
    "open",
    "explanation",
    "before insert or update or delete on explanation for each row execute function score_part_is_open()",
  ],
  [
    "open",
    "score_evidence",
    "before insert or update or delete on score_evidence for each row execute function score_part_is_open()",
  ],
  [
    "open",
    "administrative_penalty",
    "before insert or update or delete on administrative_penalty for each row execute function assessment_part_is_open()",
  ],
  [
    "stands",
    "assessment",
    "before update of locked_at, locked_by_id, signed_document_id, reopened_at, reopened_until on assessment for each row execute function assessment_stands()",
  ],
  [
    "stands",
    "assessment_standing",
    "before insert or update or delete on assessment_standing for each row execute function standing_stands()",
  ],
  ["true", "amendment", "before insert on amendment for each row execute function amendment_is_true()"],
  [
    "stands",
    "amendment",
    "before update or delete on amendment for each row execute function amendment_stands()",
  ],
  [
    "done",
    "amendment",
    "after insert on amendment deferrable initially deferred for each row execute function amendment_is_done()",
  ],
];

const earlierScoreTrigger =
  "create trigger score_open before insert or update or delete on score for each row execute function assessment_part_is_open()";

const audited = [
  "criterion_mapping",
  "explanation",
  "administrative_penalty",
  "amendment",
  "assessment_standing",
  "reminder",
];

const sameAsBefore = "checked.earlier is not distinct from checked.before";

/** An entry follows the one before where the columns that both know are the same: columns come and go. */
const followsBefore = `(checked.earlier is null) = (checked.before is null) and not exists (
  select from jsonb_each(checked.earlier) known join jsonb_each(checked.before) seen using (key)
  where known.value <> seen.value
)`;

const auditBreaks = (follows: string) => `
  create or replace function audit_breaks() returns table (entry_id bigint, table_name text, row_id text)
  language sql stable
  begin atomic
    select checked.id, checked.table_name, checked.row_id from (
      select e.id, e.table_name, e.row_id, e.hash, e.before,
        audit_hash(lag(e.hash) over record, e) as expected,
        lag(e.after) over record as earlier
      from audit_entry e
      window record as (partition by e.table_name, e.row_id order by e.id)
    ) checked
    where checked.hash <> checked.expected or not (${follows});
  end`;

export class RoundInvariants1795450000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `create unique index assessment_standing_once on assessment_standing (assessment_id, coalesce(criterion_id, 0))`,
    );
    await queryRunner.query(auditBreaks(followsBefore));
    for (const [name, body] of Object.entries(functions)) {
      await queryRunner.query(`create function ${name}() returns trigger language plpgsql as $$${body}$$`);
    }
    await queryRunner.query(`drop trigger score_open on score`);
    for (const [name, table, timing] of triggers) {
      const kind = timing.includes("deferrable") ? "constraint trigger" : "trigger";
      await queryRunner.query(`create ${kind} ${table}_${name} ${timing}`);
    }
    for (const table of audited) {
      await queryRunner.query(
        `create trigger ${table}_audit after insert or update or delete on ${table}
         for each row execute function audit_record('id')`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of audited) await queryRunner.query(`drop trigger ${table}_audit on ${table}`);
    for (const [name, table] of triggers)
      await queryRunner.query(`drop trigger ${table}_${name} on ${table}`);
    await queryRunner.query(earlierScoreTrigger);
    for (const name of Object.keys(functions)) await queryRunner.query(`drop function ${name}`);
    await queryRunner.query(auditBreaks(sameAsBefore));
    await queryRunner.query(`drop index assessment_standing_once`);
  }
}
