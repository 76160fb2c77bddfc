import type { MigrationInterface, QueryRunner } from "typeorm";

/** A unit's tasks of a state are counted and put in the order of their days without being read. */
export class TasksByDay1795470000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index remediation_task_lead_unit_id_status_due_on_id_idx on remediation_task (lead_unit_id, status, due_on, id)",
    );
    await runner.query("drop index remediation_task_lead_unit_id_status_idx");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index remediation_task_lead_unit_id_status_idx on remediation_task (lead_unit_id, status)",
    );
    await runner.query("drop index remediation_task_lead_unit_id_status_due_on_id_idx");
  }
}
