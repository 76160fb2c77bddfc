import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { actorAt, type ReferenceCaseInDatabase, referenceCaseIn } from "../../test/reference-case.js";
import { Cause } from "../causes/cause.entity.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { Deduction } from "./deduction.entity.js";
import { explainDeduction, mergeDeductions, splitDeduction, waiveDeduction } from "./deduction.service.js";

let database: TestDatabase;
let dataSource: DataSource;
let ledger: ReferenceCaseInDatabase;

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ledger = await referenceCaseIn(dataSource);
  return database.drop;
});

const largest = () => dataSource.getRepository(Deduction).findOneByOrFail({ points: "5" });
const idOf = ({ id }: { id: string }) => globalId("Deduction", id);
const sumOf = async (scoreId: string) => {
  const [{ sum }] = await dataSource.query("select sum(points) from deduction where score_id = $1", [
    scoreId,
  ]);
  return sum;
};

async function explanation() {
  const cause = await dataSource.getRepository(Cause).findOneByOrFail({ code: "FILES_OVERDUE" });
  return {
    causeId: globalId("Cause", cause.id),
    responsibleUnitId: globalId("Unit", ledger.units.office.id),
    note: "Hồ sơ trên iGate quá hạn",
  };
}

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });

describe("the ledger of Nguyên Bình 2022", () => {
  it("holds 18.6 lost points as seven deductions without a cause", async () => {
    const [row] = await dataSource.query(
      "select count(*)::int as count, sum(points) as lost, count(cause_id)::int as explained from deduction",
    );
    expect(row).toEqual({ count: 7, lost: "18.6", explained: 0 });
  });

  it("takes a cause and an owner", async () => {
    const deduction = await largest();
    const input = {
      deductionId: idOf(deduction),
      expectedVersion: deduction.version,
      ...(await explanation()),
    };
    const explained = await inRollback(dataSource, (tx) => explainDeduction(tx, ledger.office, input));
    expect(explained).toMatchObject({ note: "Hồ sơ trên iGate quá hạn", version: deduction.version + 1 });
  });

  it("refuses a stale version with the present state and changes nothing", async () => {
    const deduction = await largest();
    const input = { deductionId: idOf(deduction), expectedVersion: 99, ...(await explanation()) };
    await expect(
      inRollback(dataSource, (tx) => explainDeduction(tx, ledger.office, input)),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      current: { id: idOf(deduction), version: deduction.version, points: "5" },
    });
    expect(await largest()).toEqual(deduction);
  });

  it("keeps its sum through a split and a merge", async () => {
    const deduction = await largest();
    const merged = await inRollback(dataSource, async (tx) => {
      const parts = [{ points: "3.25", ...(await explanation()) }, { points: "1.75" }];
      const split = await splitDeduction(tx, ledger.office, {
        deductionId: idOf(deduction),
        expectedVersion: deduction.version,
        parts,
      });
      expect(split.map(({ points, causeId }) => [points, causeId !== null && causeId !== undefined])).toEqual(
        [
          ["3.25", true],
          ["1.75", false],
        ],
      );
      return mergeDeductions(tx, ledger.office, {
        deductionIds: split.map(idOf),
        expectedVersions: split.map(({ version }) => version),
      });
    });
    expect(merged.points).toBe("5");
  });

  it.each([
    [["3", "1"], "splitUnbalanced"],
    [["5"], "splitTooFew"],
    [["6", "-1"], "splitPartNotPositive"],
  ])("refuses to split 5 points into %j", async (points, messageKey) => {
    const deduction = await largest();
    const input = {
      deductionId: idOf(deduction),
      expectedVersion: deduction.version,
      parts: points.map((each) => ({ points: each })),
    };
    await expect(inRollback(dataSource, (tx) => splitDeduction(tx, ledger.office, input))).rejects.toEqual(
      refusal("RULE_BROKEN", messageKey),
    );
  });

  it("does not waive what nobody has explained", async () => {
    const deduction = await largest();
    const input = {
      deductionId: idOf(deduction),
      expectedVersion: deduction.version,
      reason: "Không khắc phục được",
    };
    await expect(inRollback(dataSource, (tx) => waiveDeduction(tx, ledger.office, input))).rejects.toEqual(
      refusal("RULE_BROKEN", "deductionUnexplained"),
    );
  });

  it("lets the head of another office neither explain nor split", async () => {
    const head = await actorAt(dataSource, "UNIT_HEAD", ledger.units.justice.id, crypto.randomUUID());
    const deduction = await largest();
    const seen = { deductionId: idOf(deduction), expectedVersion: deduction.version };
    const explain = { ...seen, ...(await explanation()) };
    await expect(inRollback(dataSource, (tx) => explainDeduction(tx, head, explain))).rejects.toEqual(
      refusal("FORBIDDEN", "forbidden"),
    );
    const split = { ...seen, parts: [{ points: "4" }, { points: "1" }] };
    await expect(inRollback(dataSource, (tx) => splitDeduction(tx, head, split))).rejects.toEqual(
      refusal("FORBIDDEN", "forbidden"),
    );
  });

  it("balances however many split the same deduction at once", async () => {
    const deduction = await largest();
    const attempts = Array.from({ length: 12 }, (_, index) =>
      writeAs(dataSource, ledger.office, (tx) =>
        splitDeduction(tx, ledger.office, {
          deductionId: idOf(deduction),
          expectedVersion: deduction.version,
          parts: [{ points: "4.5" }, { points: `0.${index < 6 ? "5" : "50"}` }],
        }),
      ),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason.code] : [],
    );
    expect(new Set(refusals)).toEqual(new Set(["CONFLICT"]));
    expect(Number(await sumOf(deduction.scoreId))).toBe(5);
  });
});
