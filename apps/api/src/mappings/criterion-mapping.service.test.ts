import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, aPerson, type Places, places } from "../../test/builders.js";
import { aDraft } from "../../test/criteria.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import type { CriterionMapping } from "./criterion-mapping.entity.js";
import { createMapping, decideMappings, proposeMappings } from "./criterion-mapping.service.js";

let dataSource: DataSource;
let where: Places;
let office: Actor;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  where = await places(dataSource);
  office = actorOf("REFORM_OFFICE", where.province, (await aPerson(dataSource)).id);
  return database.drop;
});

async function twoSets(tx: EntityManager) {
  const from = await aDraft(tx, office, where.province.id, undefined, { year: 2023 });
  const to = await aDraft(tx, office, where.province.id, undefined, { year: 2024 });
  const ids = { fromSetId: from.setId, toSetId: to.setId };
  return { from, to, ids, mappings: await proposeMappings(tx, office, ids) };
}

type Sets = Awaited<ReturnType<typeof twoSets>>;

const mapped = <Result>(test: (tx: EntityManager, sets: Sets) => Promise<Result>) =>
  inRollback(dataSource, async (tx) => test(tx, await twoSets(tx)));

const decided = ({ id, version }: CriterionMapping, status: "CONFIRMED" | "REJECTED" | "PROPOSED") => ({
  ...{ mappingId: globalId("CriterionMapping", id), expectedVersion: version, status },
});

const criterion = (draft: Sets["from"], code: string) =>
  globalId("Criterion", draft.criteria.get(code)?.id ?? `no criterion ${code}`);

const someOf = (mappings: CriterionMapping[]): [CriterionMapping, CriterionMapping] => {
  const [first, second] = mappings;
  if (!first || !second) throw new Error("Nothing was proposed");
  return [first, second];
};

describe("proposals", () => {
  it("name each criterion once with how alike the two are", async () => {
    const { mappings, again } = await mapped(async (tx, { ids, mappings }) => {
      return { mappings, again: await proposeMappings(tx, office, ids) };
    });
    expect(mappings).toHaveLength(5);
    expect(mappings[0]).toMatchObject({ status: "PROPOSED", confidence: "1.00", decidedAt: null });
    expect(again).toEqual([]);
  });

  it("do not bring back what a person refused", async () => {
    const again = await mapped(async (tx, { ids, mappings }) => {
      const [first] = someOf(mappings);
      await decideMappings(tx, office, { decisions: [decided(first, "REJECTED")] });
      return proposeMappings(tx, office, ids);
    });
    expect(again).toEqual([]);
  });

  it("join two sets, the earlier one first, by the office of the later one", async () => {
    const propose = (actor: Actor, swap: "swapped" | "same" | "right") =>
      mapped((tx, { ids: { fromSetId, toSetId } }) => {
        if (swap === "swapped") return proposeMappings(tx, actor, { fromSetId: toSetId, toSetId: fromSetId });
        return proposeMappings(tx, actor, { fromSetId, toSetId: swap === "same" ? fromSetId : toSetId });
      });
    await expect(propose(office, "swapped")).rejects.toMatchObject({ messageKey: "mappingBackwards" });
    await expect(propose(office, "same")).rejects.toMatchObject({ messageKey: "mappingWithinSet" });
    const stranger = actorOf("REFORM_OFFICE", where.neighbour);
    await expect(propose(stranger, "right")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a decision", () => {
  it("keeps who took it and when, and can be taken back", async () => {
    const { confirmed, open } = await mapped(async (tx, { mappings }) => {
      const [first, second] = someOf(mappings);
      const decisions = [decided(second, "CONFIRMED"), decided(first, "REJECTED")];
      const now = new Date("2024-03-01T02:00:00Z");
      const [confirmed] = await decideMappings(tx, office, { decisions }, now);
      const copy = confirmed && { ...confirmed };
      const [open] = await decideMappings(tx, office, {
        decisions: confirmed ? [decided(confirmed, "PROPOSED")] : [],
      });
      return { confirmed: copy, open };
    });
    expect(confirmed).toMatchObject({
      ...{ status: "CONFIRMED", decidedById: office.personId, decidedAt: new Date("2024-03-01T02:00:00Z") },
    });
    expect(open).toMatchObject({ status: "PROPOSED", decidedById: null, decidedAt: null, version: 3 });
  });

  it("is refused on an older version, twice in one go, and by a stranger", async () => {
    const decide = (actor: Actor, change: (first: CriterionMapping) => ReturnType<typeof decided>[]) =>
      mapped((tx, { mappings }) => decideMappings(tx, actor, { decisions: change(someOf(mappings)[0]) }));
    const stale = decide(office, (first) => [{ ...decided(first, "CONFIRMED"), expectedVersion: 9 }]);
    await expect(stale).rejects.toMatchObject({ code: "CONFLICT" });
    const twice = decide(office, (first) => [decided(first, "CONFIRMED"), decided(first, "REJECTED")]);
    await expect(twice).rejects.toMatchObject({ fields: [{ path: "decisions.1.mappingId" }] });
    const stranger = decide(actorOf("REFORM_OFFICE", where.district), (first) => [
      decided(first, "REJECTED"),
    ]);
    await expect(stranger).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a mapping by hand", () => {
  it("is confirmed at once, and one criterion can go on as two", async () => {
    const made = await mapped((tx, { from, to }) =>
      createMapping(tx, office, {
        ...{ fromCriterionId: criterion(from, "1.1"), toCriterionId: criterion(to, "1.2") },
      }),
    );
    expect(made).toMatchObject({ status: "CONFIRMED", confidence: null, decidedById: office.personId });
  });

  it("confirms the pair that was only proposed, and not twice", async () => {
    const again = mapped(async (tx, { from, to, mappings }) => {
      const pair = { fromCriterionId: criterion(from, "2.1"), toCriterionId: criterion(to, "2.1") };
      const made = await createMapping(tx, office, pair);
      expect(mappings.map(({ id }) => id)).toContain(made.id);
      return createMapping(tx, office, pair);
    });
    await expect(again).rejects.toMatchObject({ messageKey: "mappingKnown" });
  });
});

describe("the list of mappings", () => {
  it("is filtered by its sets and status and shows both criteria in three statements", async () => {
    const { ids } = await dataSource.transaction(twoSets);
    const { criterionMappings } = await answered<{
      criterionMappings: { nodes: unknown[]; totalCount: number };
    }>(
      dataSource,
      office,
      `query ($from: ID!, $to: ID!) {
        criterionMappings(filter: { fromSetId: { eq: $from }, toSetId: { eq: $to }, status: { eq: PROPOSED } }) {
          totalCount nodes { status from { code } to { code } decidedBy { name } }
        }
      }`,
      { from: ids.fromSetId, to: ids.toSetId },
    );
    expect(criterionMappings.totalCount).toBe(5);
    expect(criterionMappings.nodes[1]).toEqual({
      ...{ status: "PROPOSED", from: { code: "1.1" }, to: { code: "1.1" }, decidedBy: null },
    });
  });
});
