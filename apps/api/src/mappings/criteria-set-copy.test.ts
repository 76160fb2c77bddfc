import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, type Places, places } from "../../test/builders.js";
import { aDraft, smallTree } from "../../test/criteria.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { publishCriteriaSet } from "../criteria/criteria-set.service.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { createCriterion, updateCriterion } from "../criteria/criterion.service.js";
import { deleteCriterion } from "../criteria/criterion-tree.service.js";
import { GradeBand } from "../criteria/grade-band.entity.js";
import { globalId } from "../lists/global-id.js";
import { copyCriteriaSet } from "./criteria-set-copy.service.js";
import { CriterionMapping } from "./criterion-mapping.entity.js";

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

const rule = {
  kind: "CHOICE",
  options: [
    { label: "Đạt", points: "4" },
    { label: "Không đạt", points: "0" },
  ],
};

/** Last year's set, published, and this year's draft made from it. */
async function twoYears(tx: EntityManager) {
  const [first, second] = smallTree;
  const appraisingUnitId = globalId("Unit", where.office.id);
  const tree = [
    {
      ...{ code: "1", maxPoints: "6", ...first },
      children: [
        { code: "1.1", name: "Kế hoạch cải cách hành chính", maxPoints: "4", rule, evidenceRequired: true },
        { code: "1.2", name: "Kiểm tra cải cách hành chính", maxPoints: "2", appraisingUnitId },
      ],
    },
    { code: "2", maxPoints: "4", ...second },
  ];
  const last = await aDraft(tx, office, where.province.id, tree, { year: 2023 });
  await publishCriteriaSet(tx, office, { setId: last.setId, expectedVersion: 1 });
  const code = `ban-sao-${crypto.randomUUID()}`;
  const copy = await copyCriteriaSet(tx, office, { setId: last.setId, code, name: "Bộ năm sau", year: 2024 });
  const criteria = await tx.find(Criterion, { where: { setId: copy.id }, order: { code: "ASC" } });
  return { last, copy, criteria, setId: globalId("CriteriaSet", copy.id) };
}

describe("a copy of last year's set", () => {
  it("is a draft with the same tree, rules, appraising units, evidence and bands", async () => {
    const { last, copy, criteria, bands } = await inRollback(dataSource, async (tx) => {
      const made = await twoYears(tx);
      return { ...made, bands: await tx.findBy(GradeBand, { setId: made.copy.id }) };
    });
    expect(copy).toMatchObject({ status: "DRAFT", copiedFromId: last.set.id, year: 2024, maxPoints: "10" });
    expect(bands.map(({ label }) => label).sort()).toEqual(["Tốt", "Yếu"]);
    const codes = new Map(criteria.map(({ id, code }) => [id, code]));
    expect(
      criteria.map(({ code, parentId, position, level }) => [
        code,
        codes.get(parentId ?? ""),
        position,
        level,
      ]),
    ).toEqual([
      ["1", undefined, 1, "AREA"],
      ["1.1", "1", 1, "CRITERION"],
      ["1.2", "1", 2, "CRITERION"],
      ["2", undefined, 2, "AREA"],
      ["2.1", "2", 1, "CRITERION"],
    ]);
    expect(criteria[1]).toMatchObject({ rule, evidenceRequired: true, method: "SELF", version: 1 });
    expect(criteria[2]).toMatchObject({ appraisingUnitId: where.office.id, rule: null });
    expect(criteria.map(({ id }) => id)).not.toContain(last.criteria.get("1")?.id);
  });

  it("proposes what each criterion goes on from, for a person to confirm", async () => {
    const mappings = await inRollback(dataSource, async (tx) => {
      const { copy } = await twoYears(tx);
      return tx.findBy(CriterionMapping, { toSetId: copy.id });
    });
    expect(mappings).toHaveLength(5);
    expect(new Set(mappings.map(({ status }) => status))).toEqual(new Set(["PROPOSED"]));
  });

  it("can go to another authority only by who may write there", async () => {
    const district = actorOf("REFORM_OFFICE", where.district);
    const copyTo = (unitId: string) =>
      inRollback(dataSource, async (tx) => {
        const { setId } = await aDraft(tx, office, where.province.id);
        const names = { code: "cap-huyen", name: "Bộ cấp huyện", year: 2024 };
        return copyCriteriaSet(tx, district, { ...names, setId, unitId: globalId("Unit", unitId) });
      });
    expect(await copyTo(where.district.id)).toMatchObject({ unitId: where.district.id });
    await expect(copyTo(where.neighbour.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

const difference = `query ($set: [ID!], $with: ID!) {
  criteriaSets(filter: { id: { in: $set } }) {
    nodes {
      difference(withSetId: $with) {
        added { code } removed { code } unchangedCount
        changed { from { code } to { code maxPoints } members }
      }
    }
  }
}`;

type Compared = { criteriaSets: { nodes: { difference: Record<string, unknown> }[] } };

describe("the difference from last year's set", () => {
  it("is none right after the copy", async () => {
    const { last, setId } = await dataSource.transaction(twoYears);
    const { criteriaSets } = await answered<Compared>(dataSource, office, difference, {
      ...{ set: [setId], with: last.setId },
    });
    expect(criteriaSets.nodes[0]?.difference).toEqual({
      ...{ added: [], removed: [], changed: [], unchangedCount: 5 },
    });
  });

  it("shows what is new, what changed in which members, and what is gone", async () => {
    const { last, setId } = await dataSource.transaction(async (tx) => {
      const made = await twoYears(tx);
      const [area, plan, check] = made.criteria.map(({ id }) => globalId("Criterion", id));
      await updateCriterion(tx, office, {
        ...{ criterionId: plan ?? "", expectedVersion: 1, maxPoints: "3", name: "Kế hoạch CCHC năm" },
      });
      await deleteCriterion(tx, office, {
        criterionId: check ?? "",
        expectedVersion: 1,
        withChildren: false,
      });
      await createCriterion(tx, office, {
        ...{ setId: made.setId, parentId: area ?? "", code: "1.3", name: "Sáng kiến mới trong năm" },
        ...{ maxPoints: "3", kind: "SCORED", method: "SELF", evidenceRequired: false },
      });
      return made;
    });
    const answer = await ask(dataSource, office, difference, { set: [setId], with: last.setId });
    const { criteriaSets } = JSON.parse(JSON.stringify(answer.data)) as Compared;
    expect(criteriaSets.nodes[0]?.difference).toEqual({
      added: [{ code: "1.3" }],
      removed: [{ code: "1.2" }],
      changed: [
        { from: { code: "1.1" }, to: { code: "1.1", maxPoints: "3" }, members: ["name", "maxPoints"] },
      ],
      unchangedCount: 3,
    });
    expect(answer.statements).toBe(5);
  });
});
