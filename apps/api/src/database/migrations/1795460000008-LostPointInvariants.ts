import type { MigrationInterface, QueryRunner } from "typeorm";

const broken = (rule: string, text: string) =>
  `raise exception '${text.replaceAll("'", "''")}' using errcode = 'check_violation', constraint = '${rule}'`;

const functions = {
  demand_returns_add_up: `
    begin
      if exists (
        select from deduction_return r join deduction d on d.id = r.deduction_id
        where r.deduction_id = changed_deduction and r.recovered + r.lost_again + r.retired <> d.points
      ) then
        ${broken("returns_add_up", "what came back of a deduction and what did not add up to its points")};
      end if;
    end`,
  deduction_return_adds_up: `
    begin
      perform demand_returns_add_up(new.deduction_id);
      return null;
    end`,
  deduction_keeps_returns: `
    begin
      perform demand_returns_add_up(new.id);
      return null;
    end`,
  cause_review_covers_its_round: `
    begin
      perform 1 from cause_review v join deduction d on d.id = new.deduction_id
        join assessment a on a.id = d.assessment_id
      where v.id = new.review_id and v.round_id = a.round_id and v.unit_id in (a.unit_id, d.responsible_unit_id);
      if not found then
        ${broken("review_covers_own_deductions", "a review covers deductions of its round and unit only")};
      end if;
      return new;
    end`,
  extension_request_stands: `
    begin
      if tg_op = 'DELETE' or old.status <> 'PENDING' then
        ${broken("extension_request_stands", "a decided extension request cannot change")};
      end if;
      return new;
    end`,
  hand_over_stands: `
    begin
      ${broken("hand_over_stands", "a hand-over cannot change")};
    end`,
} as const;

const withArguments: Partial<Record<keyof typeof functions, string>> = {
  demand_returns_add_up: "(changed_deduction bigint) returns void",
};

const triggers: [name: string, table: string, timing: string][] = [
  [
    "adds_up",
    "deduction_return",
    "after insert or update on deduction_return deferrable initially deferred for each row execute function deduction_return_adds_up()",
  ],
  [
    "keeps_returns",
    "deduction",
    "after update of points on deduction deferrable initially deferred for each row when (old.points <> new.points) execute function deduction_keeps_returns()",
  ],
  [
    "covers",
    "cause_review_deduction",
    "before insert or update on cause_review_deduction for each row execute function cause_review_covers_its_round()",
  ],
  [
    "stands",
    "extension_request",
    "before update or delete on extension_request for each row execute function extension_request_stands()",
  ],
  [
    "stands",
    "hand_over",
    "before update or delete on hand_over for each row execute function hand_over_stands()",
  ],
  [
    "stands",
    "hand_over_item",
    "before update or delete on hand_over_item for each row execute function hand_over_stands()",
  ],
];

const audited: Record<string, string[]> = {
  task_template: ["id"],
  task_step: ["id"],
  extension_request: ["id"],
  hand_over: ["id"],
  hand_over_item: ["id"],
  cause_review: ["id"],
  cause_review_deduction: ["review_id", "deduction_id"],
  inspection: ["id"],
  finding: ["id"],
  task_finding: ["task_id", "finding_id"],
  notice_rule: ["id"],
  calendar_day: ["id"],
};

export class LostPointInvariants1795460000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
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
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(audited))
      await queryRunner.query(`drop trigger ${table}_audit on ${table}`);
    for (const [name, table] of triggers)
      await queryRunner.query(`drop trigger ${table}_${name} on ${table}`);
    for (const name of Object.keys(functions)) await queryRunner.query(`drop function ${name}`);
  }
}
