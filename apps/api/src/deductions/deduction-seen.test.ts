import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";

let dataSource: DataSource;
let work: Work;
let all: string[];

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  const { reformOffice, deduction, units } = work;
  const deductions = [{ deductionId: globalId("Deduction", deduction.id), expectedPoints: "1" }];
  const leadUnitId = globalId("Unit", units.justice.id);
  const cooperatingUnitIds = [globalId("Unit", units.office.id)];
  await writeAs(dataSource, reformOffice, (tx) =>
    aTask(tx, work, { deductions, leadUnitId, cooperatingUnitIds, assigneeId: null }),
  );
  const rows = await dataSource.query<{ id: string }[]>("select id from deduction");
  all = rows.map(({ id }) => globalId("Deduction", id));
  return database.drop;
});

interface Listed {
  deductions: { totalCount: number; nodes: { id: string }[] };
  coverage: { total: { lost: string } };
}

const query = `query ($filter: DeductionFilter) {
  deductions(filter: $filter, first: 100) { totalCount nodes { id } }
  coverage(filter: $filter, by: AREA) { total { lost } } }`;

const seenBy = async (actor: Actor, filter: object | null): Promise<Listed> =>
  answered<Listed>(dataSource, actor, query, { filter });

describe("the deductions that somebody sees", () => {
  it.each(["reformOffice", "head", "officer", "outsider", "leader"] as const)(
    "are the same in the whole list and where each of them is asked for: %s",
    async (name) => {
      const whole = await seenBy(work[name], null);
      expect(whole).toEqual(await seenBy(work[name], { id: { in: all } }));
      expect(whole.deductions.totalCount).toBeGreaterThan(0);
    },
  );

  it("are those that a unit answers for, helps with or leads the task of, and no others", async () => {
    const seen = globalId("Deduction", work.deduction.id);
    for (const name of ["head", "outsider"] as const) {
      const { deductions } = await seenBy(work[name], null);
      expect(deductions.nodes).toEqual([{ id: seen }]);
    }
    const elsewhere = actorOf(
      "UNIT_HEAD",
      { id: "999999", path: "999999" } as never,
      work.head.personId ?? "",
    );
    expect(await seenBy(elsewhere, null)).toMatchObject({ deductions: { totalCount: 0, nodes: [] } });
  });
});
