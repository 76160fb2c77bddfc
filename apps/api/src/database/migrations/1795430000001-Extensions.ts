import type { MigrationInterface, QueryRunner } from "typeorm";

export class Extensions1795430000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create extension if not exists ltree schema public`);
    await queryRunner.query(`create extension if not exists unaccent schema public`);
    await queryRunner.query(`create extension if not exists pg_trgm schema public`);
    await queryRunner.query(`
      create function fold(text) returns text language sql immutable strict parallel safe
      return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)))
    `);
    await queryRunner.query(
      `comment on function fold is 'Text without case and diacritics, đ as d, for search'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function fold`);
    await queryRunner.query(`drop extension pg_trgm`);
    await queryRunner.query(`drop extension unaccent`);
    await queryRunner.query(`drop extension ltree`);
  }
}
