import type { MigrationInterface, QueryRunner } from "typeorm";

/** Longer than this, a message says "everybody": PostgreSQL carries less than 8000 bytes. */
const longestMessage = 7_000;

const functions = {
  tell_access_changed: `
    declare
      people text;
      changed text := case tg_op
        when 'INSERT' then 'select %1$I as person from coming'
        when 'DELETE' then 'select %1$I as person from going'
        else 'select %1$I as person from going union select %1$I from coming' end;
    begin
      if tg_op = 'TRUNCATE' then
        people := 'everybody';
      else
        execute format('select string_agg(person::text, '','') from (select distinct person from (' || changed
          || ') each_row) each_person', tg_argv[0]) into people;
      end if;
      if people is not null then
        perform pg_notify('access_changed',
          case when length(people) > ${longestMessage} then 'everybody' else people end);
      end if;
      return null;
    end`,
  tell_tree_changed: `
    begin
      if tg_op = 'UPDATE' then
        if not exists (select from going join coming using (id) where going.path <> coming.path) then
          return null;
        end if;
      end if;
      perform pg_notify('access_changed', 'everybody');
      return null;
    end`,
};

const tables = {
  insert: "referencing new table as coming",
  update: "referencing old table as going new table as coming",
  delete: "referencing old table as going",
  truncate: "",
};

type Change = keyof typeof tables;

/** A new person or session decides nothing yet that somebody could have remembered. */
const told: { table: string; person: string; changes: Change[] }[] = [
  { table: "auth_session", person: "userId", changes: ["update", "delete", "truncate"] },
  { table: "person", person: "id", changes: ["update", "delete", "truncate"] },
  { table: "membership", person: "person_id", changes: ["insert", "update", "delete", "truncate"] },
];

/** Roles reach the units below, so the tree decides too. */
const changesOfTree: Change[] = ["insert", "update", "delete", "truncate"];

/** Tells every process that remembers who may do what, when that has changed, as soon as it is committed. */
export class AccessChanges1795470000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, body] of Object.entries(functions)) {
      await queryRunner.query(
        `create function ${name}() returns trigger language plpgsql as $body$ ${body} $body$`,
      );
    }
    for (const { table, person, changes } of told) {
      for (const change of changes) {
        await queryRunner.query(
          `create trigger ${table}_${change}_changes_access after ${change} on ${table} ${tables[change]}
           for each statement execute function tell_access_changed('${person}')`,
        );
      }
    }
    for (const change of changesOfTree) {
      await queryRunner.query(
        `create trigger unit_${change}_changes_access after ${change} on unit ${tables[change]}
         for each statement execute function tell_tree_changed()`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const change of changesOfTree) {
      await queryRunner.query(`drop trigger unit_${change}_changes_access on unit`);
    }
    for (const { table, changes } of told) {
      for (const change of changes) {
        await queryRunner.query(`drop trigger ${table}_${change}_changes_access on ${table}`);
      }
    }
    await queryRunner.query("drop function tell_tree_changed(), tell_access_changed()");
  }
}
