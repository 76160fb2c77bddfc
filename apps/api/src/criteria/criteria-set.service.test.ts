import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, type Places, places } from "../../test/builders.js";
import { aDraft, type Draft, smallTree, type TreeNode } from "../../test/criteria.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { deleteCriteriaSet, publishCriteriaSet, updateCriteriaSet } from "./criteria-set.service.js";
import { Criterion } from "./criterion.entity.js";
import { createCriterion } from "./criterion.service.js";
import { GradeBand } from "./grade-band.entity.js";

let dataSource: DataSource;
let where: Places;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  where = await places(dataSource);
  office = actorOf("REFORM_OFFICE", where.province);
  return database.drop;
});

const drafted = <Result>(test: (tx: EntityManager, draft: Draft) => Promise<Result>, tree = smallTree) =>
  inRollback(dataSource, async (tx) => test(tx, await aDraft(tx, office, where.province.id, tree)));

const choice = (points: string) => ({
  kind: "CHOICE",
  options: [
    { label: "Đạt", points },
    { label: "Không đạt", points: "0" },
  ],
});

const withRule = (rule: unknown): TreeNode[] => [{ code: "1", maxPoints: "10", rule }];

describe("a draft", () => {
  const added = (tx: EntityManager, setId: string, parentId: string | null = null) =>
    createCriterion(tx, office, {
      ...{ setId, parentId, code: "9.9", name: "Thêm", maxPoints: "1" },
      ...{ kind: "SCORED", evidenceRequired: false },
    });

  it("holds no more than a thousand criteria", async () => {
    const adding = drafted(async (tx, { set, setId }) => {
      await tx.query(
        `insert into criterion (version, set_id, code, level, position, name, max_points)
         select 1, $1, 'x' || n, 'AREA', n, 'Tiêu chí', 1 from generate_series(1, 1000) n`,
        [set.id],
      );
      return added(tx, setId);
    });
    await expect(adding).rejects.toMatchObject({ messageKey: "tooMany", params: { max: 1000 } });
  });

  it("says which criterion has a parent of another set", async () => {
    const adding = drafted(async (tx, { setId }) => {
      const other = await aDraft(tx, office, where.province.id);
      return added(tx, setId, globalId("Criterion", other.criteria.get("1")?.id ?? ""));
    });
    await expect(adding).rejects.toMatchObject({
      messageKey: "criterionParentUnknown",
      params: { code: "9.9" },
    });
  });

  it("changes its name, year and bands as a whole", async () => {
    const { set, bands } = await drafted(async (tx, { setId }) => {
      const set = await updateCriteriaSet(tx, office, {
        ...{
          setId,
          expectedVersion: 1,
          name: "Bộ tiêu chí năm 2025",
          year: 2025,
          decisionNumber: "12/QĐ-UBND",
        },
        gradeBands: [{ scope: "AREA", label: "Đạt", floorPercent: "50" }],
      });
      return { set, bands: await tx.findBy(GradeBand, { setId: set.id }) };
    });
    expect(set).toMatchObject({ name: "Bộ tiêu chí năm 2025", year: 2025, version: 2 });
    expect(bands).toMatchObject([{ scope: "AREA", label: "Đạt" }]);
  });

  it("takes no band above 100 %", async () => {
    const update = drafted((tx, { setId }) =>
      updateCriteriaSet(tx, office, {
        ...{ setId, expectedVersion: 1 },
        gradeBands: [{ scope: "AREA", label: "Tốt", floorPercent: "100.1" }],
      }),
    );
    await expect(update).rejects.toMatchObject({ fields: [{ path: "gradeBands.0.floorPercent" }] });
  });

  it("goes with all its criteria and bands", async () => {
    const left = await drafted(async (tx, { set, setId }) => {
      const id = await deleteCriteriaSet(tx, office, { setId, expectedVersion: 1 });
      expect(id).toBe(set.id);
      const rows = await Promise.all(
        [Criterion, GradeBand].map((entity) => tx.countBy<Criterion | GradeBand>(entity, { setId: id })),
      );
      return [...rows, await tx.countBy(CriteriaSet, { id })];
    });
    expect(left).toEqual([0, 0, 0]);
  });

  it("is not deleted once it is published", async () => {
    const remove = drafted(async (tx, { setId }) => {
      await publishCriteriaSet(tx, office, { setId, expectedVersion: 1 });
      return deleteCriteriaSet(tx, office, { setId, expectedVersion: 2 });
    });
    await expect(remove).rejects.toMatchObject({ messageKey: "criteriaSetFrozen" });
  });
});

describe("a publication", () => {
  it("names everything that stands in its way", async () => {
    const tree = [{ code: "1", maxPoints: "6", children: [{ code: "1.1", maxPoints: "5", method: null }] }];
    const publish = drafted(
      (tx, { setId }) => publishCriteriaSet(tx, office, { setId, expectedVersion: 1 }),
      tree,
    );
    await expect(publish).rejects.toMatchObject({
      code: "RULE_BROKEN",
      fields: [
        { path: "criteria.1", code: "criterionMaxMismatch" },
        { path: "criteria.1.1", code: "criterionMethodMissing" },
        { path: "maxPoints", code: "setTotalMismatch" },
      ],
    });
  });

  it("refuses a rule that gives more or less than the criterion has", async () => {
    const publish = (points: string) =>
      drafted(
        (tx, { setId }) => publishCriteriaSet(tx, office, { setId, expectedVersion: 1 }),
        withRule(choice(points)),
      );
    await expect(publish("12")).rejects.toMatchObject({
      fields: [{ path: "criteria.1.rule.options.0.points", code: "ruleAboveMax" }],
    });
    await expect(publish("9")).rejects.toMatchObject({
      fields: [{ path: "criteria.1.rule", code: "ruleBelowMax" }],
    });
    expect(await publish("10")).toMatchObject({ status: "PUBLISHED" });
  });

  it("refuses a sum of children without children", async () => {
    const publish = drafted(
      (tx, { setId }) => publishCriteriaSet(tx, office, { setId, expectedVersion: 1 }),
      withRule({ kind: "CHILDREN" }),
    );
    await expect(publish).rejects.toMatchObject({ messageKey: "ruleNeedsChildren" });
  });

  it("says beforehand what would be refused", async () => {
    const broken = await dataSource.transaction((tx) =>
      aDraft(tx, office, where.province.id, withRule(choice("12"))),
    );
    const question = `query ($id: [ID!]) {
      criteriaSets(filter: { id: { in: $id } }) {
        nodes { publishProblems { code path message criterion { code } } }
      }
    }`;
    const { criteriaSets } = await answered<{ criteriaSets: { nodes: unknown[] } }>(
      dataSource,
      office,
      question,
      { id: [broken.setId] },
    );
    expect(criteriaSets.nodes).toEqual([
      {
        publishProblems: [
          {
            code: "ruleAboveMax",
            path: "criteria.1.rule.options.0.points",
            message: "Mức điểm 12 cao hơn điểm tối đa 10 của tiêu chí.",
            criterion: { code: "1" },
          },
        ],
      },
    ]);
  });
});
