import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { findAllOrThrow, lockOrThrow } from "../lists/records.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { Unit } from "../units/unit.entity.js";
import { save, saving, writeTogether } from "./saving.js";
import { inTransaction, untilCommit } from "./transaction.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const nobody = { personId: null, keyId: null, scopes: null, memberships: [] };
const template = (tx: EntityManager, name: string) =>
  tx.create(TaskTemplate, {
    unitId: at.district.id,
    name,
    title: "Rà soát",
    priority: "NORMAL",
    steps: ["Một", "Hai"],
  });
const lockUnit = (tx: EntityManager, id: string) => lockOrThrow(tx, Unit, globalId("Unit", id));
const entriesOf = async (tx: EntityManager, table: string, id: string) =>
  (await tx.query("select 1 from audit_entry where table_name = $1 and row_id = $2", [table, id])).length;

describe("saving a record", () => {
  it("gives a new one its id, version, times and what stands where nothing was said", () =>
    inRollback(dataSource, async (tx) => {
      const made = await save(tx, template(tx, "Mẫu"));
      expect(made).toEqual(await tx.findOneByOrFail(TaskTemplate, { id: made.id }));
      expect(made).toMatchObject({ version: 1, steps: ["Một", "Hai"], description: null });
    }));

  it("writes what changed, once, and the version rises by one", () =>
    inRollback(dataSource, async (tx) => {
      const unit = await lockUnit(tx, at.office.id);
      const { version } = unit;
      const before = await entriesOf(tx, "unit", unit.id);
      await save(tx, Object.assign(unit, { name: "Tên mới" }));
      await save(tx, unit);
      expect(unit.version).toBe(version + 1);
      expect(unit).toEqual(await tx.findOneByOrFail(Unit, { id: unit.id }));
      expect(await entriesOf(tx, "unit", unit.id)).toBe(before + 1);
    }));

  it("keeps what somebody else wrote in columns that it leaves alone", () =>
    inRollback(dataSource, async (tx) => {
      const unit = await lockUnit(tx, at.office.id);
      await tx.query("update unit set name_en = 'Office' where id = $1", [unit.id]);
      await save(tx, Object.assign(unit, { name: "Tên khác" }));
      expect(await tx.findOneByOrFail(Unit, { id: unit.id })).toMatchObject({
        name: "Tên khác",
        nameEn: "Office",
      });
    }));

  it("stores many, new and known, with what each of them changes", () =>
    inRollback(dataSource, async (tx) => {
      const made = await save(
        tx,
        ["A", "B", "C"].map((name) => template(tx, name)),
      );
      expect(made.map(({ name, version }) => [name, version])).toEqual([
        ["A", 1],
        ["B", 1],
        ["C", 1],
      ]);
      const ids = made.map(({ id }) => globalId("TaskTemplate", id));
      const [first, second, third] = await findAllOrThrow(tx, TaskTemplate, ids, "ids");
      if (!first || !second || !third) throw new Error("Three were made");
      first.title = "“Tên” \\ với \n dấu";
      second.steps = [];
      await save(tx, [first, second, third, template(tx, "D")]);
      const found = await tx.find(TaskTemplate, { where: { unitId: at.district.id }, order: { id: "ASC" } });
      expect(found.slice(0, 3)).toEqual([first, second, third]);
      expect(found.map(({ name, version }) => [name, version])).toEqual([
        ["A", 2],
        ["B", 2],
        ["C", 1],
        ["D", 1],
      ]);
    }));

  it("refuses what PostgreSQL refuses in the words of the API, one or many", async () => {
    const bad = (tx: EntityManager, name: string) => Object.assign(template(tx, name), { priority: "?" });
    for (const names of [["A"], ["A", "B"]]) {
      const write = writeAs(dataSource, nobody, (tx) =>
        save(
          tx,
          names.map((name) => bad(tx, name)),
        ),
      );
      await expect(write).rejects.toMatchObject({ driverError: { code: "23514" } });
    }
  });
});

describe("a transaction", () => {
  const rename = (tx: EntityManager, unit: Unit, name: string) =>
    untilCommit(tx, writeTogether(tx, saving(tx, Object.assign(unit, { name }))));
  const nameNow = async () =>
    (await dataSource.getRepository(Unit).findOneByOrFail({ id: at.office.id })).name;

  it("waits at its end for what was left to the commit", async () => {
    const unit = await inTransaction(dataSource, {}, async (tx) => {
      const locked = await lockUnit(tx, at.office.id);
      await rename(tx, locked, "Để đến cuối");
      return locked;
    });
    expect(await nameNow()).toBe("Để đến cuối");
    expect(unit.version).toBe(
      (await dataSource.getRepository(Unit).findOneByOrFail({ id: unit.id })).version,
    );
  });

  it("knows the version of what was left, and what changed in it since", async () => {
    const unit = await inTransaction(dataSource, {}, async (tx) => {
      const locked = await lockUnit(tx, at.office.id);
      const { version } = locked;
      await rename(tx, locked, "Lần một");
      expect(locked.version).toBe(version + 1);
      locked.nameEn = "Later";
      await tx.query("select 1");
      await save(tx, locked);
      expect(locked.version).toBe(version + 2);
      return locked;
    });
    expect(unit).toEqual(await dataSource.getRepository(Unit).findOneByOrFail({ id: unit.id }));
    expect(unit).toMatchObject({ name: "Lần một", nameEn: "Later" });
  });

  it("fails with what failed first, though nobody waited for it, and leaves nothing", async () => {
    const before = await nameNow();
    const failing = inTransaction(dataSource, {}, async (tx) => {
      const unit = await lockUnit(tx, at.office.id);
      await rename(tx, unit, "Không thành");
      await rename(tx, Object.assign(unit, { code: at.district.code }), "Trùng mã");
      return tx.query("select 1");
    });
    await expect(failing).rejects.toMatchObject({ driverError: { code: "23505" } });
    expect(await nameNow()).toBe(before);
  });

  it("does not begin its work with settings that PostgreSQL refuses", async () => {
    const before = await nameNow();
    const signed = inTransaction(dataSource, { "ledger.reason": "\0" }, async (tx) =>
      rename(tx, await lockUnit(tx, at.office.id), "Không ký"),
    );
    await expect(signed).rejects.toMatchObject({ driverError: { code: "22021" } });
    expect(await nameNow()).toBe(before);
  });

  it("leaves its connection as good as new after a failure", async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const failing = inTransaction(dataSource, {}, async (tx) => {
        await rename(tx, await lockUnit(tx, at.office.id), `Lần ${turn}`);
        throw new Error("không");
      });
      await expect(failing).rejects.toThrow("không");
    }
    expect(await inTransaction(dataSource, {}, (tx) => tx.query("select 1 as one"))).toEqual([{ one: 1 }]);
  });

  it("charges a write within a savepoint to the savepoint", async () => {
    await inTransaction(dataSource, {}, async (tx) => {
      const unit = await lockUnit(tx, at.office.id);
      const inner = tx.transaction((within) =>
        rename(within, Object.assign(unit, { code: at.district.code }), "Trùng"),
      );
      await expect(inner).rejects.toMatchObject({ driverError: { code: "23505" } });
      expect(await tx.query("select 1 as one")).toEqual([{ one: 1 }]);
    });
  });
});
