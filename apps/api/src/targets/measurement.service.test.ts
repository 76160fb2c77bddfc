import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, anIndicator, keyOf, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { Indicator } from "./indicator.entity.js";
import { recordMeasurement } from "./measurement.service.js";
import { createIndicator, createTarget, updateTarget } from "./target.service.js";

let dataSource: DataSource;
let at: Places;
let indicator: Indicator;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  indicator = await anIndicator(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const forbidden = refusal("FORBIDDEN", "forbidden");

const figures = (override: object = {}) => ({
  indicatorId: globalId("Indicator", indicator.id),
  unitId: globalId("Unit", at.office.id),
  periodStart: "2024-03-01",
  periodEnd: "2024-03-31",
  numerator: "45",
  denominator: "60",
  source: "Báo cáo tháng 3",
  ...override,
});

const record = (tx: EntityManager, override: object = {}, actor = actorOf("UNIT_OFFICER", at.office)) =>
  recordMeasurement(tx, actor, figures(override));

const countOf = async (source: Pick<DataSource, "query">) => {
  const [{ count }] = await source.query("select count(*)::int as count from measurement");
  return count;
};

describe("recording figures", () => {
  it("does not double when it is sent again", async () => {
    await inRollback(dataSource, async (tx) => {
      const first = await record(tx);
      const again = await record(tx, { numerator: "45.0" });
      expect(again).toMatchObject({ id: first.id, version: 1 });
      expect(await countOf(tx)).toBe(1);
    });
  });

  it("tells the later of two people that the period has other figures", async () => {
    await inRollback(dataSource, async (tx) => {
      await record(tx);
      await expect(record(tx, { numerator: "50" })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { numerator: "45", version: 1 },
      });
      expect(await record(tx, { numerator: "50", expectedVersion: 1 })).toMatchObject({ version: 2 });
      await expect(record(tx, { numerator: "51", expectedVersion: 1 })).rejects.toEqual(
        refusal("CONFLICT", "staleVersion"),
      );
    });
  });

  it("lets one of two win who record the same period at once", async () => {
    const actor = actorOf("UNIT_OFFICER", at.office);
    const period = { periodStart: "2024-04-01", periodEnd: "2024-04-30" };
    const outcomes = await Promise.allSettled(
      ["10", "20"].map((numerator) =>
        writeAs(dataSource, actor, (tx) => recordMeasurement(tx, actor, figures({ ...period, numerator }))),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toEqual(refusal("CONFLICT", "staleVersion"));
    expect(await countOf(dataSource)).toBe(1);
  });

  it.each([
    ["a negative count", { numerator: "-1" }, "mustNotBeNegative"],
    ["a share of nothing", { denominator: "0" }, "denominatorZero"],
    ["a share without its whole", { denominator: null }, "required"],
    ["a period that ends before it starts", { periodEnd: "2024-02-01" }, "periodEndsBeforeStart"],
  ])("refuses %s", async (_what, override, messageKey) => {
    await expect(inRollback(dataSource, (tx) => record(tx, override))).rejects.toEqual(
      refusal("BAD_USER_INPUT", messageKey),
    );
  });

  it("is for the unit itself, the office above it and its programs", async () => {
    const by = (actor: ReturnType<typeof actorOf>) =>
      inRollback(dataSource, (tx) => record(tx, {}, actor).then(({ id }) => id));
    await expect(by(actorOf("UNIT_OFFICER", at.neighbour))).rejects.toEqual(forbidden);
    await expect(by(actorOf("LEADER", at.district))).rejects.toEqual(forbidden);
    await expect(by(keyOf(at.district, "measurements.read"))).rejects.toEqual(forbidden);
    await expect(by(keyOf(at.neighbour, "measurements.record"))).rejects.toEqual(forbidden);
    expect(await by(keyOf(at.district, "measurements.record"))).toMatch(/^\d+$/);
    expect(await by(actorOf("REFORM_OFFICE", at.district))).toMatch(/^\d+$/);
  });
});

describe("a target", () => {
  const office = () => actorOf("REFORM_OFFICE", at.district);
  const wanted = (override: object = {}) => ({
    indicatorId: globalId("Indicator", indicator.id),
    unitId: globalId("Unit", at.office.id),
    year: 2023,
    comparator: "GTE" as const,
    value: "80",
    dueOn: "2023-12-31",
    ...override,
  });

  it("is set by the office for its subtree, once a year", async () => {
    await inRollback(dataSource, async (tx) => {
      const target = await createTarget(tx, office(), wanted());
      await expect(createTarget(tx, office(), wanted())).rejects.toEqual(
        refusal("BAD_USER_INPUT", "duplicateItem"),
      );
      const change = { targetId: globalId("Target", target.id), expectedVersion: 1, value: "85" };
      expect(await updateTarget(tx, office(), change)).toMatchObject({ value: "85", version: 2 });
      await expect(updateTarget(tx, office(), change)).rejects.toEqual(refusal("CONFLICT", "staleVersion"));
      const elsewhere = wanted({ unitId: globalId("Unit", at.neighbour.id) });
      await expect(createTarget(tx, office(), elsewhere)).rejects.toEqual(forbidden);
      await expect(createTarget(tx, actorOf("UNIT_HEAD", at.office), wanted())).rejects.toEqual(forbidden);
      await expect(
        createIndicator(tx, actorOf("UNIT_HEAD", at.office), { code: "X", name: "X" }),
      ).rejects.toEqual(forbidden);
    });
  });

  it("stands by the figures of its year, read in one statement for a page of targets", async () => {
    const actor = office();
    await writeAs(dataSource, actor, async (tx) => {
      for (const unit of [at.office, at.district]) {
        const unitId = globalId("Unit", unit.id);
        await createTarget(tx, actor, wanted({ unitId }));
        for (const [month, numerator] of [
          ["01", "70"],
          ["02", "75"],
          ["03", "78"],
        ]) {
          const period = { periodStart: `2023-${month}-01`, periodEnd: `2023-${month}-28` };
          const measured = figures({ unitId, ...period, numerator, denominator: "100" });
          if (unit === at.office) await recordMeasurement(tx, actor, measured);
        }
      }
      const before = figures({ periodStart: "2022-12-01", periodEnd: "2022-12-31", numerator: "60" });
      await recordMeasurement(tx, actor, before);
    });
    const query = `{ targets(orderBy: [{ field: UNIT }]) { nodes { unit { id } state latestValue latestPeriodEnd gap projected
      measurements { totalCount nodes { value } } } } }`;
    const { data, statements } = await ask(dataSource, actor, query);
    expect(statements).toBe(2);
    const standing = (data as { targets: { nodes: { unit: { id: string } }[] } }).targets.nodes;
    expect(standing.find(({ unit }) => unit.id === globalId("Unit", at.office.id))).toMatchObject({
      state: "BEHIND",
      latestValue: "78",
      latestPeriodEnd: "2023-03-28",
      gap: "2",
      measurements: { totalCount: 3, nodes: [{ value: "78" }, { value: "75" }, { value: "70" }] },
    });
    expect(standing.find(({ unit }) => unit.id === globalId("Unit", at.district.id))).toMatchObject({
      state: "NO_DATA",
      latestValue: null,
      gap: null,
      projected: null,
    });
    const blind = keyOf(at.district, "targets.read");
    expect(await answered(dataSource, blind, "{ targets { nodes { state latestValue } } }")).toEqual({
      targets: {
        nodes: [
          { state: "NO_DATA", latestValue: null },
          { state: "NO_DATA", latestValue: null },
        ],
      },
    });
  });
});
