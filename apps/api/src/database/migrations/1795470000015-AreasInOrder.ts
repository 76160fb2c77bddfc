import type { MigrationInterface, QueryRunner } from "typeorm";

/** The areas of a criteria set are found in their order. */
export class AreasInOrder1795470000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index criterion_areas_idx on criterion (set_id, position, id) where parent_id is null",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop index criterion_areas_idx");
  }
}
