import type { MigrationInterface, QueryRunner } from "typeorm";

export class AreaTasks1795470000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "area_tasks" ("assessment_id" bigint NOT NULL, "area_id" bigint NOT NULL, "deductions" integer NOT NULL DEFAULT \'0\', "tasks_done" integer NOT NULL DEFAULT \'0\', "tasks_undated" integer NOT NULL DEFAULT \'0\', "open_due_on" date array NOT NULL DEFAULT \'{}\', CONSTRAINT "area_tasks_not_negative" CHECK (deductions >= 0 and tasks_done >= 0 and tasks_undated >= 0), CONSTRAINT "area_tasks_pkey" PRIMARY KEY ("assessment_id", "area_id"))',
    );
    await queryRunner.query(
      'ALTER TABLE "area_tasks" ADD CONSTRAINT "area_tasks_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "area_tasks" ADD CONSTRAINT "area_tasks_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "criterion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "area_tasks" DROP CONSTRAINT "area_tasks_area_id_fkey"');
    await queryRunner.query('ALTER TABLE "area_tasks" DROP CONSTRAINT "area_tasks_assessment_id_fkey"');
    await queryRunner.query('DROP TABLE "area_tasks"');
  }
}
