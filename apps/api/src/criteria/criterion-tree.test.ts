import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf, type Places, places } from "../../test/builders.js";
import { aDraft, type Draft, smallTree } from "../../test/criteria.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { Criterion } from "./criterion.entity.js";
import { updateCriterion } from "./criterion.service.js";
import { deleteCriterion, moveCriterion, renumberCriteria } from "./criterion-tree.service.js";

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

const idOf = ({ criteria }: Draft, code: string) =>
  globalId("Criterion", criteria.get(code)?.id ?? `no criterion ${code}`);

/** Every criterion as "parent > code @ position level". */
async function treeOf(tx: EntityManager, { set }: Draft): Promise<string[]> {
  const criteria = await tx.find(Criterion, { where: { setId: set.id }, order: { code: "ASC" } });
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  return criteria.map(
    ({ parentId, code, position, level, areaId }) =>
      `${codes.get(parentId ?? "") ?? "–"} > ${code} @${position} ${level} in ${codes.get(areaId)}`,
  );
}

describe("a move", () => {
  it("takes a criterion across areas and closes the gap that it leaves", async () => {
    const tree = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "1.1"), expectedVersion: 1, parentId: idOf(draft, "2") };
      const moved = await moveCriterion(tx, office, { ...input, position: 1 });
      expect(moved).toMatchObject({ code: "1.1", version: 2 });
      return treeOf(tx, draft);
    });
    expect(tree).toEqual([
      "– > 1 @1 AREA in 1",
      "2 > 1.1 @1 CRITERION in 2",
      "1 > 1.2 @1 CRITERION in 1",
      "– > 2 @2 AREA in 2",
      "2 > 2.1 @2 CRITERION in 2",
    ]);
  });

  it("gives what lies beneath its new level and area", async () => {
    const tree = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "2"), expectedVersion: 1, parentId: idOf(draft, "1") };
      await moveCriterion(tx, office, { ...input, position: 99 });
      return treeOf(tx, draft);
    });
    expect(tree).toContain("1 > 2 @3 CRITERION in 1");
    expect(tree).toContain("2 > 2.1 @1 SUB_CRITERION in 1");
  });

  it("refuses to put a criterion beneath itself, a fourth level, and an older version", async () => {
    const deep = [
      { code: "1", maxPoints: "1", children: [{ code: "1.1", maxPoints: "1" }] },
      ...smallTree.slice(1),
    ];
    const move = (from: string, to: string, expectedVersion = 1) =>
      drafted(
        (tx, draft) =>
          moveCriterion(tx, office, {
            ...{ criterionId: idOf(draft, from), parentId: idOf(draft, to), expectedVersion, position: 1 },
          }),
        deep,
      );
    await expect(move("1", "1.1")).rejects.toMatchObject({ messageKey: "criterionUnderItself" });
    await expect(move("2", "1.1")).rejects.toMatchObject({ messageKey: "criterionTooDeep" });
    await expect(move("2.1", "1", 7)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is for the office of the set alone", async () => {
    const stranger = actorOf("REFORM_OFFICE", where.neighbour);
    const move = drafted((tx, draft) =>
      moveCriterion(tx, stranger, {
        ...{ criterionId: idOf(draft, "1.1"), expectedVersion: 1, parentId: null, position: 1 },
      }),
    );
    await expect(move).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("within its siblings is a change of its position", async () => {
    const tree = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "1.2"), expectedVersion: 1, position: 1, name: "Kiểm tra" };
      expect(await updateCriterion(tx, office, input)).toMatchObject({ position: 1, name: "Kiểm tra" });
      return treeOf(tx, draft);
    });
    expect(tree).toContain("1 > 1.1 @2 CRITERION in 1");
  });
});

describe("new codes", () => {
  it("follow the places, even where two criteria change codes with each other", async () => {
    const codes = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "2"), expectedVersion: 1, parentId: null, position: 1 };
      await moveCriterion(tx, office, input);
      const set = await renumberCriteria(tx, office, { setId: draft.setId, expectedVersion: 1 });
      expect(set.version).toBe(2);
      const criteria = await tx.find(Criterion, { where: { setId: set.id }, order: { code: "ASC" } });
      return criteria.map(({ code, name }) => `${code} ${name}`);
    });
    expect(codes).toEqual([
      "1 Xây dựng và tổ chức thực hiện văn bản",
      "1.1 Rà soát văn bản",
      "2 Công tác chỉ đạo, điều hành",
      "2.1 Kế hoạch cải cách hành chính",
      "2.2 Kiểm tra cải cách hành chính",
    ]);
  });

  it("that another criterion has are refused by name", async () => {
    const repeat = drafted((tx, draft) =>
      updateCriterion(tx, office, { criterionId: idOf(draft, "1.2"), expectedVersion: 1, code: "1.1" }),
    );
    const refused = refusalOf(await repeat.catch((error: unknown) => error));
    expect(refused?.messageIn("vi")).toBe("Mã “1.1” đã được sử dụng.");
  });
});

describe("a deletion", () => {
  it("moves the siblings up", async () => {
    const tree = await drafted(async (tx, draft) => {
      const input = { criterionId: idOf(draft, "1.1"), expectedVersion: 1, withChildren: false };
      expect((await deleteCriterion(tx, office, input)).ids).toEqual([draft.criteria.get("1.1")?.id]);
      return treeOf(tx, draft);
    });
    expect(tree).toContain("1 > 1.2 @1 CRITERION in 1");
  });

  it("spares what lies beneath until somebody agrees", async () => {
    const remove = (withChildren: boolean) =>
      drafted(async (tx, draft) => {
        const input = { criterionId: idOf(draft, "1"), expectedVersion: 1, withChildren };
        await deleteCriterion(tx, office, input);
        return treeOf(tx, draft);
      });
    await expect(remove(false)).rejects.toMatchObject({
      messageKey: "criterionHasChildren",
      params: { code: "1", count: 2 },
    });
    expect(await remove(true)).toEqual(["– > 2 @1 AREA in 2", "2 > 2.1 @1 CRITERION in 2"]);
  });
});

describe("several people in one tree", () => {
  it("leave every place taken once, whatever comes first", async () => {
    const draft = await dataSource.transaction((tx) => aDraft(tx, office, where.province.id));
    const write = (work: (tx: EntityManager) => Promise<unknown>) => writeAs(dataSource, office, work);
    const moveTo = (code: string, parent: string, position: number) => (tx: EntityManager) =>
      moveCriterion(tx, office, {
        ...{ criterionId: idOf(draft, code), expectedVersion: 1, parentId: idOf(draft, parent), position },
      });
    const removal = { criterionId: idOf(draft, "1.1"), expectedVersion: 1, withChildren: false };
    const outcomes = await Promise.allSettled([
      write(moveTo("1.2", "2", 1)),
      write(moveTo("2.1", "1", 1)),
      write((tx) => deleteCriterion(tx, office, removal)),
      write((tx) => renumberCriteria(tx, office, { setId: draft.setId, expectedVersion: 1 })),
    ]);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refusals).toEqual(refusals.map(() => expect.objectContaining({ code: "CONFLICT" })));
    const places = await dataSource.query<{ positions: number[] }[]>(
      `select array_agg(position order by position) as positions from criterion where set_id = $1
      group by parent_id`,
      [draft.set.id],
    );
    for (const { positions } of places) expect(positions).toEqual(positions.map((_, index) => index + 1));
  });
});
