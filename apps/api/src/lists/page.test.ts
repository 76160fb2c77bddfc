import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aUnit, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { refusalOf } from "../errors/database-errors.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  await aUnit(dataSource, { parentId: at.district.id, name: "Đơn vị 10" });
  return database.drop;
});

const source = `query($orderBy: [UnitOrder!], $after: String, $filter: UnitFilter, $offset: Int) {
  units(orderBy: $orderBy, after: $after, filter: $filter, offset: $offset, first: 2) {
    totalCount nodes { name } pageInfo { endCursor } } }`;

async function refusal(variables: Record<string, unknown>): Promise<unknown> {
  const { errors } = await ask(dataSource, actorOf("LEADER", at.province), source, variables);
  const error = errors?.[0]?.originalError;
  return (refusalOf(error) ?? error)?.toString() && (refusalOf(error) ?? error);
}

const cursor = (values: unknown) => Buffer.from(JSON.stringify(values)).toString("base64url");

interface Units {
  units: { totalCount: number; pageInfo: { endCursor: string } };
}

const endOf = async (orderBy: object[]) => {
  const { units } = await answered<Units>(dataSource, actorOf("LEADER", at.province), source, { orderBy });
  return units.pageInfo.endCursor;
};

describe("a cursor", () => {
  it.each([
    [[{ field: "NAME" }], [{ field: "CODE" }]],
    [[{ field: "NAME" }], [{ field: "NAME", direction: "DESC" }]],
    [[{ field: "NAME" }], [{ field: "VALID_FROM" }]],
  ])("of the order %j is refused in the order %j", async (made, used) => {
    expect(await refusal({ orderBy: used, after: await endOf(made) })).toMatchObject({
      code: "BAD_USER_INPUT",
      messageKey: "badCursor",
    });
  });

  it("goes on in its own order, however that was asked for", async () => {
    expect(await refusal({ after: await endOf([{ field: "NAME" }]) })).toBeUndefined();
  });

  it("that somebody made up is bad input, whatever is in it", async () => {
    const [order] = JSON.parse(Buffer.from(await endOf([{ field: "VALID_FROM" }]), "base64url").toString());
    const made = [
      [order, null, null, null],
      [order, "false", "not a day", "1"],
      [order, "perhaps", "2020-01-01", "1"],
      [order, "false", "2020-01-01", "99999999999999999999"],
      [order, "false", "2020-01-01", "1", "1"],
      [order, "false", {}, "1"],
      {},
      null,
      [],
    ];
    for (const values of made) {
      const refused = await refusal({ orderBy: [{ field: "VALID_FROM" }], after: cursor(values) });
      expect(refused, JSON.stringify(values)).toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });
});

describe("a list", () => {
  it("refuses more orders than weigh anything", async () => {
    const orderBy = Array.from({ length: 50 }, () => ({ field: "NAME" }));
    expect(await refusal({ orderBy })).toMatchObject({ code: "BAD_USER_INPUT", messageKey: "tooMany" });
  });

  it("refuses filters within filters without end", async () => {
    let filter: object = { code: { eq: "U1" } };
    for (let level = 0; level < 40; level += 1) filter = { parent: filter };
    expect(await refusal({ filter })).toMatchObject({ code: "BAD_USER_INPUT", messageKey: "queryTooDeep" });
  });

  it.each([
    [{ code: { in: [] } }, 0],
    [{ code: { notIn: [] } }, 5],
    [{ code: { eq: "\ud800" } }, 0],
    [{ name: { contains: "DON VI" } }, 5],
    [{ name: { contains: "Đơn vị".normalize("NFD") } }, 5],
    [{ name: { contains: "%_\\" } }, 0],
    [{ name: { contains: "'; drop table unit; --" } }, 0],
    [{ parent: { parent: { kind: { eq: "PROVINCE" } } } }, 2],
  ])("finds by %j", async (filter, count) => {
    const { units } = await answered<Units>(dataSource, actorOf("LEADER", at.province), source, { filter });
    expect(units.totalCount).toBe(count);
  });

  it.each([
    [{ filter: { code: { eq: "\0" } } }],
    [{ filter: { code: { in: Array.from({ length: 101 }, () => "x") } } }],
    [{ filter: { name: { contains: "x".repeat(100_000) } } }],
    [{ offset: -1 }],
    [{ offset: 2_000_000 }],
  ])("refuses bad input", async (variables) => {
    expect(await refusal(variables)).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
