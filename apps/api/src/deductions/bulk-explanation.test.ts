import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { Cause } from "../causes/cause.entity.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { Deduction } from "./deduction.entity.js";

let dataSource: DataSource;
let work: Work;
let causeId: string;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  const { id } = await dataSource.getRepository(Cause).findOneByOrFail({ code: "OBJECTIVE" });
  causeId = globalId("Cause", id);
  return database.drop;
});

const mutation = `mutation ($input: ExplainDeductionsInput!) { explainDeductions(input: $input) { results {
  index deduction { points cause { code } responsibleUnit { name } note } error { code message path } } } }`;

interface Result {
  index: number;
  deduction: { points: string; cause: { code: string } } | null;
  error: { code: string; message: string; path: string | null } | null;
}

async function explainAll(actor: Actor, items: object[], override: object = {}): Promise<Result[]> {
  const responsibleUnitId = globalId("Unit", work.units.office.id);
  const input = { items, causeId, responsibleUnitId, note: "Thiên tai", ...override };
  const answer = await answered<{ explainDeductions: { results: Result[] } }>(dataSource, actor, mutation, {
    input,
  });
  return answer.explainDeductions.results;
}

const lostPoints = () => dataSource.getRepository(Deduction).find({ order: { points: "DESC", id: "ASC" } });
const seen = ({ id, version }: Deduction) => ({
  deductionId: globalId("Deduction", id),
  expectedVersion: version,
});

describe("explaining several deductions at once", () => {
  it("explains each by itself and says of each what became of it, in the order asked", async () => {
    const all = (await lostPoints()).toReversed();
    const stale = all[2];
    const items = [...all.map(seen), { deductionId: "deduction_999999", expectedVersion: 1 }];
    if (stale) items[2] = { ...seen(stale), expectedVersion: 99 };
    const results = await explainAll(work.reformOffice, items);
    expect(results.map(({ index }) => index)).toEqual(items.map((_, index) => index));
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([
      ...[null, null, "CONFLICT", null, null, null, null, "NOT_FOUND"],
    ]);
    expect(results.at(-1)?.error?.path).toBe("deductionId");
    expect(results[0]?.deduction).toMatchObject({ points: all[0]?.points, cause: { code: "OBJECTIVE" } });
    const after = (await lostPoints()).filter(({ note }) => note === "Thiên tai");
    expect(after).toHaveLength(all.length - 1);
  });

  it("refuses those of which the asking person answers for none, and one that is named twice", async () => {
    const [one] = await lostPoints();
    if (!one) throw new Error("Nothing was lost");
    expect((await explainAll(work.outsider, [seen(one)]))[0]?.error).toMatchObject({
      ...{ code: "FORBIDDEN", path: null },
    });
    const twice = await explainAll(work.reformOffice, [seen(one), seen(one)], { note: "Hai lần" });
    expect(twice.map(({ error }) => error?.code ?? null)).toEqual([null, "CONFLICT"]);
  });

  it("says of a row what the whole request would say: a retired cause, a waived deduction", async () => {
    const [, one] = await lostPoints();
    if (!one) throw new Error("Nothing was lost");
    await dataSource.query("update cause set active = false where code = 'OBJECTIVE'");
    const [result] = await explainAll(work.reformOffice, [seen(one)]);
    await dataSource.query("update cause set active = true where code = 'OBJECTIVE'");
    expect(result?.error).toEqual({
      ...{ code: "RULE_BROKEN", path: "causeId", message: "Nguyên nhân này không còn được sử dụng." },
    });
    expect(await dataSource.getRepository(Deduction).findOneByOrFail({ id: one.id })).toEqual(one);
  });

  it("takes many writers at once: the first of each row is done, the others are told", async () => {
    const [one] = await lostPoints();
    if (!one) throw new Error("Nothing was lost");
    const items = (await lostPoints()).map(seen);
    const writers = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 0
        ? writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { title: `Việc ${index}` }))
        : explainAll(work.reformOffice, index % 2 ? items : items.toReversed(), { note: `Lần ${index}` }),
    );
    const outcomes = await Promise.all(writers);
    const rows = outcomes.flatMap((outcome) => (Array.isArray(outcome) ? outcome : []));
    expect(rows.filter(({ error }) => error === null)).toHaveLength(items.length);
    expect(new Set(rows.map(({ error }) => error?.code))).toEqual(new Set([undefined, "CONFLICT"]));
    const [row] = await dataSource.query(`select trim_scale(sum(points)) as lost from deduction`);
    expect(row).toEqual({ lost: "18.6" });
  });
});
