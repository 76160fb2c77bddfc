import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { actorAt, type ReferenceCaseInDatabase, referenceCaseIn } from "../../test/reference-case.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { createCriteriaSet, publishCriteriaSet } from "../criteria/criteria-set.service.js";
import type { Criterion } from "../criteria/criterion.entity.js";
import { createCriterion, updateCriterion } from "../criteria/criterion.service.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { recordFinalScores } from "../scores/score.service.js";
import { createRound, finaliseRound, publishRound } from "./round.service.js";

let database: TestDatabase;
let dataSource: DataSource;
let ledger: ReferenceCaseInDatabase;
let office: Actor;

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ledger = await referenceCaseIn(dataSource);
  office = ledger.office;
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });

/** A draft with an area of two criteria and an area that is scored itself. */
async function draft(tx: EntityManager, { secondMax = "2" } = {}) {
  const set = await createCriteriaSet(tx, office, {
    unitId: globalId("Unit", ledger.units.province.id),
    code: `thu-${crypto.randomUUID()}`,
    name: "Bộ tiêu chí thử",
    year: 2024,
    maxPoints: "10",
    decimals: 2,
    notApplicablePolicy: "EXCLUDE_MAX",
    gradeBands: [{ scope: "OVERALL", label: "Đạt", floorPercent: "50" }],
  });
  const setId = globalId("CriteriaSet", set.id);
  const plain = { setId, kind: "SCORED" as const, evidenceRequired: false };
  const area = await createCriterion(tx, office, { ...plain, code: "1", name: "Một", maxPoints: "6" });
  const beneath = { ...plain, parentId: globalId("Criterion", area.id), method: "SELF" as const };
  const first = await createCriterion(tx, office, {
    ...beneath,
    code: "1.1",
    name: "Một một",
    maxPoints: "4",
  });
  const second = await createCriterion(tx, office, {
    ...beneath,
    code: "1.2",
    name: "Một hai",
    maxPoints: secondMax,
  });
  const other = await createCriterion(tx, office, {
    ...plain,
    method: "SELF",
    code: "2",
    name: "Hai",
    maxPoints: "4",
  });
  return { set, setId, area, first, second, other };
}

async function openRound(tx: EntityManager) {
  const drafted = await draft(tx);
  await publishCriteriaSet(tx, office, { setId: drafted.setId, expectedVersion: drafted.set.version });
  const round = await createRound(tx, office, {
    setId: drafted.setId,
    unitId: globalId("Unit", ledger.units.province.id),
    name: "Đợt thử",
    year: 2024,
    rankingMethod: "COMPETITION",
    unitIds: [globalId("Unit", ledger.units.district.id)],
    imported: false,
  });
  const assessment = await tx.findOneByOrFail(Assessment, { roundId: round.id });
  return { ...drafted, round, assessment, assessmentId: globalId("Assessment", assessment.id) };
}

const scored = ({ id }: Criterion, points: string) => ({
  criterionId: globalId("Criterion", id),
  state: "SCORED" as const,
  points,
});

describe("a criteria set", () => {
  it("is published when every parent is the sum of its children", async () => {
    const status = await inRollback(dataSource, async (tx) => {
      const { set, setId } = await draft(tx);
      return (await publishCriteriaSet(tx, office, { setId, expectedVersion: set.version })).status;
    });
    expect(status).toBe("PUBLISHED");
  });

  it("stays a draft and names the parent whose children add up to something else", async () => {
    const publish = inRollback(dataSource, async (tx) => {
      const { set, setId } = await draft(tx, { secondMax: "1.9" });
      return publishCriteriaSet(tx, office, { setId, expectedVersion: set.version });
    });
    await expect(publish).rejects.toMatchObject({
      messageKey: "criterionMaxMismatch",
      fields: [{ path: "criteria.1", code: "criterionMaxMismatch" }],
    });
  });

  it("takes no change once it is published", async () => {
    const change = inRollback(dataSource, async (tx) => {
      const { set, setId, first } = await draft(tx);
      await publishCriteriaSet(tx, office, { setId, expectedVersion: set.version });
      const input = {
        criterionId: globalId("Criterion", first.id),
        expectedVersion: first.version,
        maxPoints: "3",
      };
      return updateCriterion(tx, office, input);
    });
    await expect(change).rejects.toEqual(refusal("RULE_BROKEN", "criteriaSetFrozen"));
  });

  it("cannot be issued by an office below the authority", async () => {
    const districtOffice = await actorAt(
      dataSource,
      "REFORM_OFFICE",
      ledger.units.district.id,
      crypto.randomUUID(),
    );
    const create = inRollback(dataSource, (tx) =>
      createCriteriaSet(tx, districtOffice, {
        unitId: globalId("Unit", ledger.units.province.id),
        code: "x",
        name: "x",
        year: 2024,
        maxPoints: "1",
        decimals: 2,
        notApplicablePolicy: "EXCLUDE_MAX",
        gradeBands: [],
      }),
    );
    await expect(create).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });
});

describe("a round", () => {
  it("needs a published set", async () => {
    const open = inRollback(dataSource, async (tx) => {
      const { setId } = await draft(tx);
      const unitId = globalId("Unit", ledger.units.province.id);
      const rest = {
        name: "x",
        year: 2024,
        rankingMethod: "DENSE" as const,
        unitIds: [unitId],
        imported: false,
      };
      return createRound(tx, office, { setId, unitId, ...rest });
    });
    await expect(open).rejects.toEqual(refusal("RULE_BROKEN", "roundNeedsPublishedSet"));
  });

  it("puts what its scores lost into the ledger when it is finalised", async () => {
    const deductions = await inRollback(dataSource, async (tx) => {
      const { round, assessment, assessmentId, first, second, other } = await openRound(tx);
      const scores = [scored(first, "2.75"), scored(second, "2"), scored(other, "0")];
      await recordFinalScores(tx, office, { assessmentId, scores });
      const roundId = globalId("AssessmentRound", round.id);
      await finaliseRound(tx, office, { roundId, expectedVersion: round.version });
      await tx.query("set constraints all immediate");
      return tx.find(Deduction, { where: { assessmentId: assessment.id }, order: { points: "ASC" } });
    });
    expect(deductions.map(({ points, causeId }) => [points, causeId])).toEqual([
      ["1.25", null],
      ["4", null],
    ]);
  });

  it("counts what is not applicable as neither lost nor missing", async () => {
    const points = await inRollback(dataSource, async (tx) => {
      const { round, assessment, assessmentId, first, second, other } = await openRound(tx);
      const notApplicable = { ...scored(other, "0"), state: "NOT_APPLICABLE" as const, points: null };
      await recordFinalScores(tx, office, {
        assessmentId,
        scores: [scored(first, "4"), scored(second, "1"), notApplicable],
      });
      const roundId = globalId("AssessmentRound", round.id);
      const finalised = await finaliseRound(tx, office, { roundId, expectedVersion: round.version });
      await publishRound(tx, office, { roundId, expectedVersion: finalised.version });
      return (await tx.findBy(Deduction, { assessmentId: assessment.id })).map(
        (deduction) => deduction.points,
      );
    });
    expect(points).toEqual(["1"]);
  });

  it("is not finalised while a criterion has no score", async () => {
    const finalise = inRollback(dataSource, async (tx) => {
      const { round, assessmentId, first } = await openRound(tx);
      await recordFinalScores(tx, office, { assessmentId, scores: [scored(first, "4")] });
      const roundId = globalId("AssessmentRound", round.id);
      return finaliseRound(tx, office, { roundId, expectedVersion: round.version });
    });
    await expect(finalise).rejects.toMatchObject({ messageKey: "roundIncomplete", params: { count: 2 } });
  });

  it.each([
    ["points over the max", "4.01", "scoreAboveMax"],
    ["negative points", "-1", "scoreNegative"],
  ])("refuses %s", async (_what, points, messageKey) => {
    const record = inRollback(dataSource, async (tx) => {
      const { assessmentId, first } = await openRound(tx);
      return recordFinalScores(tx, office, { assessmentId, scores: [scored(first, points)] });
    });
    await expect(record).rejects.toEqual(refusal("RULE_BROKEN", messageKey));
  });

  it("refuses a score on a criterion that has children", async () => {
    const record = inRollback(dataSource, async (tx) => {
      const { assessmentId, area } = await openRound(tx);
      return recordFinalScores(tx, office, { assessmentId, scores: [scored(area, "1")] });
    });
    await expect(record).rejects.toEqual(refusal("RULE_BROKEN", "criterionScoredByChildren"));
  });

  it("does not change after it was finalised", async () => {
    const [criterion] = await dataSource.query("select id from criterion where code = '7'");
    const record = inRollback(dataSource, (tx) =>
      recordFinalScores(tx, office, {
        assessmentId: globalId("Assessment", ledger.assessment.id),
        scores: [scored(criterion, "14")],
      }),
    );
    await expect(record).rejects.toEqual(refusal("RULE_BROKEN", "assessmentFinalised"));
  });
});
