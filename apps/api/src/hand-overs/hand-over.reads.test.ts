import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aPerson, aUnit } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { createTask } from "../tasks/task.service.js";
import type { Unit } from "../units/unit.entity.js";
import { UnitSuccession } from "../units/unit-succession.entity.js";
import { handOverTasks } from "./hand-over.service.js";

let dataSource: DataSource;
let province: Unit;
let merged: Unit;
let split: Unit;
let standing: Unit;
let one: Unit;
let two: Unit;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  province = await aUnit(dataSource, { kind: "PROVINCE" });
  const beneath = { parentId: province.id, kind: "COMMUNE" as const };
  merged = await aUnit(dataSource, { ...beneath, name: "Xã Gộp", validTo: "2025-07-01" });
  split = await aUnit(dataSource, { ...beneath, name: "Xã Tách", validTo: "2025-07-01" });
  standing = await aUnit(dataSource, { ...beneath, name: "Xã Còn" });
  one = await aUnit(dataSource, { ...beneath, name: "Xã Một" });
  two = await aUnit(dataSource, { ...beneath, name: "Xã Hai" });
  office = actorOf("REFORM_OFFICE", province, (await aPerson(dataSource)).id);
  await writeAs(dataSource, office, async (tx) => {
    await follow(tx, merged, one, "WHOLE");
    await follow(tx, merged, two, "PART");
    await follow(tx, split, one, "PART");
    await follow(tx, split, two, "PART");
    await task(tx, "Chủ trì, sau", merged, { dueOn: "2025-12-31" });
    await task(tx, "Chủ trì, trước", merged, { dueOn: "2025-08-31" });
    await task(tx, "Phối hợp", standing, { cooperatingUnitIds: [globalId("Unit", merged.id)] });
    await task(tx, "Của xã tách", split, {});
  });
  return database.drop;
});

const follow = (tx: EntityManager, from: Unit, to: Unit, extent: UnitSuccession["extent"]) =>
  tx.save(
    tx.create(UnitSuccession, {
      predecessorId: from.id,
      successorId: to.id,
      effectiveOn: "2025-07-01",
      extent,
    }),
  );

const task = (tx: EntityManager, title: string, lead: Unit, more: object) =>
  createTask(tx, office, {
    title,
    leadUnitId: globalId("Unit", lead.id),
    dueWords: "thường xuyên",
    ...more,
  });

const proposals = `query ($ids: [ID!]) {
  units(filter: { id: { in: $ids } }, orderBy: { field: CODE }) { nodes {
  name handOver { endedOn total unit { name } successors { unit { name } extent effectiveOn }
    rows { asLead task { title } proposedUnit { name } } } } } }`;
const idsOf = (...units: Unit[]) => ({ ids: units.map(({ id }) => globalId("Unit", id)) });

describe("what an ended unit leaves", () => {
  it("proposes the only whole successor and asks a person where there is none", async () => {
    const seen = await answered(dataSource, office, proposals, idsOf(merged, split, standing));
    const row = (title: string, asLead: boolean, name?: string) => ({
      asLead,
      task: { title },
      proposedUnit: name ? { name } : null,
    });
    const successor = (name: string, extent: string) => ({
      unit: { name },
      extent,
      effectiveOn: "2025-07-01",
    });
    expect(seen).toEqual({
      units: {
        nodes: [
          {
            name: "Xã Gộp",
            handOver: {
              endedOn: "2025-07-01",
              total: 3,
              unit: { name: "Xã Gộp" },
              successors: [successor("Xã Một", "WHOLE"), successor("Xã Hai", "PART")].toSorted((a, b) =>
                a.unit.name < b.unit.name ? -1 : 1,
              ),
              rows: [
                row("Chủ trì, trước", true, "Xã Một"),
                row("Chủ trì, sau", true, "Xã Một"),
                row("Phối hợp", false, "Xã Một"),
              ],
            },
          },
          {
            name: "Xã Tách",
            handOver: expect.objectContaining({ total: 1, rows: [row("Của xã tách", true)] }),
          },
          { name: "Xã Còn", handOver: null },
        ],
      },
    });
  });

  it("is read in as many statements for three units as for one", async () => {
    const of = async (...units: Unit[]) =>
      (await ask(dataSource, office, proposals, idsOf(...units))).statements;
    expect(await of(merged, split, standing)).toBe(await of(merged));
  });

  it("shows a unit its own tasks only, and somebody elsewhere none", async () => {
    const totals = async (actor: Actor) => {
      const query =
        "query ($ids: [ID!]) { units(filter: { id: { in: $ids } }) { nodes { handOver { total } } } }";
      const { units } = await answered<{ units: { nodes: { handOver: { total: number } }[] } }>(
        dataSource,
        actor,
        query,
        idsOf(merged),
      );
      return units.nodes.map(({ handOver }) => handOver.total);
    };
    expect(await totals(actorOf("UNIT_OFFICER", standing))).toEqual([1]);
    expect(await totals(actorOf("UNIT_HEAD", two))).toEqual([0]);
    expect(await totals(actorOf("LEADER", province))).toEqual([3]);
  });
});

it("proposes for an office who follows the authority in which it ended", async () => {
  const within = await aUnit(dataSource, { parentId: merged.id, name: "Văn phòng", validTo: "2025-07-01" });
  await writeAs(dataSource, office, async (tx) => {
    const made = await task(tx, "Của văn phòng", within, {});
    await tx.update("remediation_task", { id: made.id }, { status: "PAUSED" });
  });
  const seen = await answered<{ units: { nodes: { handOver: object }[] } }>(
    dataSource,
    office,
    proposals,
    idsOf(within),
  );
  expect(seen.units.nodes[0]?.handOver).toMatchObject({
    total: 1,
    rows: [{ task: { title: "Của văn phòng" }, proposedUnit: { name: "Xã Một" } }],
  });
  await dataSource.query("update remediation_task set status = 'CANCELLED' where lead_unit_id = $1", [
    within.id,
  ]);
});

describe("the units that wait for a hand-over", () => {
  const query = `query ($unitSubtree: ID) { unitsAwaitingHandOver(unitSubtree: $unitSubtree) {
    unit { name } openTasks } }`;

  it("are those that ended with open tasks, the most first", async () => {
    expect(await answered(dataSource, office, query)).toEqual({
      unitsAwaitingHandOver: [
        { unit: { name: "Xã Gộp" }, openTasks: 3 },
        { unit: { name: "Xã Tách" }, openTasks: 1 },
      ],
    });
    const unitSubtree = globalId("Unit", split.id);
    expect(await answered(dataSource, office, query, { unitSubtree })).toEqual({
      unitsAwaitingHandOver: [{ unit: { name: "Xã Tách" }, openTasks: 1 }],
    });
  });

  it("are shown to the reform office in its subtree and to nobody else", async () => {
    const elsewhere = actorOf("REFORM_OFFICE", standing);
    expect(await answered(dataSource, elsewhere, query)).toEqual({ unitsAwaitingHandOver: [] });
    const { errors } = await ask(dataSource, actorOf("UNIT_HEAD", merged), query);
    expect(errors?.[0]?.originalError).toMatchObject({ code: "FORBIDDEN" });
  });
});

it("shows a hand-over whole to those above and to each receiver its part", async () => {
  await writeAs(dataSource, office, async (tx) => {
    const given = [await task(tx, "Cho xã Một", split, {}), await task(tx, "Cho xã Hai", split, {})];
    const items = given.map(({ id, version }, index) => ({
      taskId: globalId("RemediationTask", id),
      expectedVersion: version,
      toUnitId: globalId("Unit", (index === 0 ? one : two).id),
    }));
    const input = { unitId: globalId("Unit", split.id), items, reason: "Sắp xếp", partial: true };
    await handOverTasks(tx, office, input);
  });
  const query = `query ($id: ID!) { handOvers(filter: { fromUnitId: { eq: $id } }) { totalCount
    nodes { handedBy { name } items { nodes { task { title } } } } } }`;
  const titles = async (actor: Actor) => {
    const variables = { id: globalId("Unit", split.id) };
    const seen = await answered<{
      handOvers: { nodes: { items: { nodes: { task: { title: string } }[] } }[] };
    }>(dataSource, actor, query, variables);
    return seen.handOvers.nodes.map(({ items }) => items.nodes.map((item) => item.task.title));
  };
  expect(await titles(office)).toEqual([["Cho xã Một", "Cho xã Hai"]]);
  expect(await titles(actorOf("UNIT_OFFICER", two))).toEqual([["Cho xã Hai"]]);
  expect(await titles(actorOf("UNIT_OFFICER", standing))).toEqual([]);
});
