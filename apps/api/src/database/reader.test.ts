import type { DataSource } from "typeorm";
import { QueryFailedError } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { refusalOf } from "../errors/database-errors.js";
import { connect } from "./data-source.js";
import { CountingReader } from "./reader.js";
import { inTransaction } from "./transaction.js";

let database: TestDatabase;
/** With a single connection, so that what it keeps can be looked at. */
let single: DataSource;

beforeAll(async () => {
  database = await cloneTestDatabase();
  single = await connect(database.url, 1);
  return async () => {
    await single.destroy();
    await database.drop();
  };
});

const preparedIn = async (dataSource: DataSource, text: string): Promise<number> => {
  const [{ count }] = await dataSource.query(
    "select count(*)::int from pg_prepared_statements where statement = $1",
    [text],
  );
  return count;
};

describe("a reader", () => {
  it("counts its statements", async () => {
    const reader = new CountingReader(single);
    await reader.query("select 1", []);
    await reader.query("select 2", []);
    expect(reader.statements).toBe(2);
  });

  it("reads values as they are read everywhere", async () => {
    const sql = `select 9007199254740993::bigint as big, 1.50::numeric as exact, date '2023-06-01' as day,
      timestamptz '2023-06-01T00:00:00Z' as moment, '{"a": [1]}'::jsonb as whole, 7 as count, $1::text[] as texts`;
    const reader = new CountingReader(single);
    const expected = {
      big: "9007199254740993",
      exact: "1.50",
      day: "2023-06-01",
      moment: new Date("2023-06-01T00:00:00Z"),
      whole: { a: [1] },
      count: 7,
      texts: ["đ"],
    };
    for (const _ of [1, 2, 3]) expect(await reader.query(sql, [["đ"]])).toEqual([expected]);
    expect(await single.query(sql, [["đ"]])).toEqual([expected]);
  });

  it("keeps a statement prepared that comes again, and not one that comes once", async () => {
    const reader = new CountingReader(single);
    await reader.query("select $1::int as once", [1]);
    expect(await preparedIn(single, "select $1::int as once")).toBe(0);
    for (const value of [1, 2, 3])
      expect(await reader.query("select $1::int as again", [value])).toEqual([{ again: value }]);
    expect(await preparedIn(single, "select $1::int as again")).toBe(1);
  });

  it("keeps one plan for a kept statement, and plans what is written for its values", async () => {
    const mode = "select current_setting('plan_cache_mode') as mode, current_setting('jit') as jit";
    const kept = [{ mode: "force_generic_plan", jit: "off" }];
    expect(await new CountingReader(single).query(mode, [])).toEqual(kept);
    const written = await inTransaction(single, {}, (tx) => tx.query(mode));
    expect(written).toEqual([{ mode: "auto", jit: "off" }]);
    expect(await new CountingReader(single).query(mode, [])).toEqual(kept);
  });

  it("sees inside a transaction what the transaction has written, and nobody else does", async () => {
    const sql = "select name from cause where code = $1";
    await inRollback(database.dataSource, async (tx) => {
      await tx.query("insert into cause (version, code, name, kind) values (1, 'doc', 'Đọc', 'SUBJECTIVE')");
      for (const _ of [1, 2, 3]) {
        expect(await new CountingReader(tx).query(sql, ["doc"])).toEqual([{ name: "Đọc" }]);
        expect(await new CountingReader(database.dataSource).query(sql, ["doc"])).toEqual([]);
      }
    });
  });

  it("fails as everything else does, and its connection goes on", async () => {
    const reader = new CountingReader(single);
    const pid = async () =>
      (await reader.query<{ pid: number }>("select pg_backend_pid() as pid", []))[0]?.pid;
    const before = await pid();
    for (const _ of [1, 2, 3]) {
      const error = await reader.query("select $1::int", ["bốn"]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(QueryFailedError);
      expect(refusalOf(error)?.code).toBe("BAD_USER_INPUT");
    }
    expect(await pid()).toBe(before);
  });

  it("reads on after a migration has changed what a statement answers", async () => {
    const reader = new CountingReader(single);
    await single.query("create table changing (id int)");
    await single.query("insert into changing values (1)");
    const sql = "select * from changing";
    for (const _ of [1, 2, 3]) expect(await reader.query(sql, [])).toEqual([{ id: 1 }]);
    await single.query("alter table changing add column name text");
    for (const _ of [1, 2, 3]) expect(await reader.query(sql, [])).toEqual([{ id: 1, name: null }]);
  });

  it("reads on after its connection was cut", async () => {
    const reader = new CountingReader(single);
    const pid = "select pg_backend_pid() as pid";
    const [cut] = await reader.query<{ pid: number }>(pid, []);
    await expect(reader.query("select pg_terminate_backend(pg_backend_pid())", [])).rejects.toThrow();
    const [next] = await reader.query<{ pid: number }>(pid, []);
    expect(next?.pid).not.toBe(cut?.pid);
  });
});
