import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { type ReferenceCaseInDatabase, referenceCaseIn } from "../../test/reference-case.js";

let database: TestDatabase;
let dataSource: DataSource;
let ledger: ReferenceCaseInDatabase;

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ledger = await referenceCaseIn(dataSource);
  return database.drop;
});

const constraint = (name: string) =>
  expect.objectContaining({ driverError: expect.objectContaining({ constraint: name }) });

/** What SQL written past the services meets, deferred checks included. */
const bySql = (sql: string, parameters: unknown[] = []) =>
  inRollback(dataSource, async (tx: EntityManager) => {
    await tx.query(sql, parameters);
    await tx.query("set constraints all immediate");
  });

describe("PostgreSQL itself", () => {
  it.each([
    [
      "a deduction that grows",
      "update deduction set points = points + 0.01 where points = 3",
      "deductions_balance",
    ],
    ["a deduction that goes", "delete from deduction where points = 3", "deductions_balance"],
    [
      "a deduction that comes from nowhere",
      `insert into deduction (version, score_id, assessment_id, criterion_id, points)
       select 1, score_id, assessment_id, criterion_id, 0.5 from deduction limit 1`,
      "deductions_balance",
    ],
    [
      "a deduction of nothing",
      "update deduction set points = 0 where points = 3",
      "deduction_points_positive",
    ],
    [
      "a cause without an owner",
      "update deduction set cause_id = (select min(id) from cause)",
      "deduction_explained_has_owner",
    ],
    ["a final that changes after finalising", "update score set final_points = 0", "round_is_final"],
    [
      "a printed figure that changes after finalising",
      "update published_figure set rank = 1",
      "round_is_final",
    ],
    ["a published round that reopens", "update assessment_round set status = 'DRAFT'", "round_is_final"],
    ["a published set that changes", "update criteria_set set max_points = 99", "criteria_set_is_frozen"],
    [
      "a criterion of a published set that changes",
      "update criterion set max_points = 99",
      "criteria_set_is_frozen",
    ],
    [
      "a unit beneath itself",
      "update unit set parent_id = id where parent_id is null",
      "unit_tree_has_no_cycle",
    ],
    [
      "a unit beneath its own child",
      `update unit set parent_id = (select id from unit where code = 'nguyen-binh.noi-vu') where code = 'nguyen-binh'`,
      "unit_tree_has_no_cycle",
    ],
    ["an audit entry that changes", "update audit_entry set action = 'INSERT'", "audit_is_append_only"],
    ["an audit entry that goes", "delete from audit_entry", "audit_is_append_only"],
    ["an audit trail that is emptied", "truncate audit_entry", "audit_is_append_only"],
  ])("refuses %s", async (_what, sql, name) => {
    await expect(bySql(sql)).rejects.toEqual(constraint(name));
  });

  it("moves the paths of all units beneath one that moves", async () => {
    const paths = await inRollback(dataSource, async (tx) => {
      await tx.query("update unit set parent_id = null where id = $1", [ledger.units.district.id]);
      return tx.query("select path::text as path from unit where id = $1", [ledger.units.office.id]);
    });
    expect(paths).toEqual([{ path: `${ledger.units.district.id}.${ledger.units.office.id}` }]);
  });

  it("finds Vietnamese text without its diacritics, however it was composed", async () => {
    const [row] = await dataSource.query("select fold($1) = fold($2) as same, fold('Đường') as folded", [
      "NGUYỄN BÌNH".normalize("NFD"),
      "nguyen binh",
    ]);
    expect(row).toEqual({ same: true, folded: "duong" });
  });

  it("signs every write and shows tampering", async () => {
    const { personId } = ledger.office;
    const entries = await dataSource.query(
      "select person_id from audit_entry where table_name = 'deduction' group by person_id",
    );
    expect(entries).toEqual([{ person_id: personId }]);
    expect(await dataSource.query("select * from audit_breaks()")).toEqual([]);
    const broken = await inRollback(dataSource, async (tx) => {
      await tx.query("alter table audit_entry disable trigger audit_entry_append_only");
      await tx.query(
        "update audit_entry set person_id = gen_random_uuid() where id = (select min(id) from audit_entry where table_name = 'score')",
      );
      return tx.query("select table_name from audit_breaks()");
    });
    expect(broken.length).toBeGreaterThan(0);
    expect(broken[0]).toEqual({ table_name: "score" });
  });
});

describe("the migrations", () => {
  it("make exactly the tables of the entities", async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it("go down and up again", async () => {
    const own = await cloneTestDatabase();
    try {
      const count = own.dataSource.migrations.length;
      for (let index = 0; index < count; index += 1) await own.dataSource.undoLastMigration();
      const tables = await own.dataSource.query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
      );
      expect(tables).toEqual([{ relname: "migration" }]);
      expect(await own.dataSource.runMigrations()).toHaveLength(count);
    } finally {
      await own.drop();
    }
  });
});
