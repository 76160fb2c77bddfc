import type { MigrationInterface, QueryRunner } from "typeorm";

/** For answers made by SQL alone: a row that must be there and may not be seen ends the statement. */
export class LookAhead1795470000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create collation vi_numeric (provider = icu, locale = 'vi-u-kn-true')`);
    await queryRunner.query(`create function refuse_missing() returns json language plpgsql as $$
      begin
        raise exception 'A row that must be there is missing or may not be seen' using errcode = 'no_data_found';
      end $$`);
    // Who reaches a subtree is remembered with the units in it.
    await queryRunner.query(`create function tell_units_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify('access_changed', 'everybody');
        return null;
      end $$`);
    await queryRunner.query(`create trigger unit_come_or_go_changes_access
      after insert or delete or truncate on unit for each statement execute function tell_units_changed()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("drop trigger unit_come_or_go_changes_access on unit");
    await queryRunner.query("drop collation vi_numeric");
    await queryRunner.query("drop function refuse_missing(), tell_units_changed()");
  }
}
