import type { Actor } from "@reform-ledger/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { aReview } from "../../test/reviews.js";
import { type Work, workIn } from "../../test/work.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import { CauseReview } from "./cause-review.entity.js";

let database: TestDatabase;
let work: Work;
let roundId: string;
let reviewId: string;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  const assessment = await database.dataSource
    .getRepository(Assessment)
    .findOneByOrFail({ id: work.deduction.assessmentId });
  roundId = globalId("AssessmentRound", assessment.roundId);
  const { review } = await writeAs(database.dataSource, work.head, (tx) => aReview(tx, work));
  reviewId = globalId("CauseReview", review.id);
  return database.drop;
});

interface Stand {
  unit: { id: string };
  lost: string;
  covered: string;
  deductionCount: number;
  uncoveredCount: number;
  reviews: number;
  lastHeldOn: string | null;
  held: boolean;
}

const standsQuery = `query($id: ID!) { node(id: $id) { ... on AssessmentRound { reviewStands {
  unit { id } lost covered deductionCount uncoveredCount reviews lastHeldOn held } } } }`;

async function standsFor(actor: Actor): Promise<Stand[]> {
  const { node } = await answered<{ node: { reviewStands: Stand[] } }>(
    database.dataSource,
    actor,
    standsQuery,
    { id: roundId },
  );
  return node.reviewStands;
}

const ofUnit = (unitId: string, stand: Partial<Stand>) => ({
  unit: { id: globalId("Unit", unitId) },
  ...stand,
});

describe("who has reviewed the points lost in a round", () => {
  const reviewed = { reviews: 1, lastHeldOn: "2023-06-09", held: true };
  const office = { lost: "5", covered: "5", deductionCount: 1, uncoveredCount: 0, ...reviewed };
  const district = {
    ...{ lost: "18.6", covered: "5", deductionCount: 7, uncoveredCount: 6 },
    ...{ reviews: 0, lastHeldOn: null, held: false },
  };

  it("shows the office each unit that lost points or answers for them, those without a review first", async () => {
    const expected = [ofUnit(work.units.district.id, district), ofUnit(work.units.office.id, office)];
    expect(await standsFor(work.reformOffice)).toEqual(expected);
    expect(await standsFor(work.leader)).toEqual(expected);
  });

  it("shows a unit how it stands itself, and a stranger nothing", async () => {
    expect(await standsFor(work.head)).toEqual([ofUnit(work.units.office.id, office)]);
    expect(await standsFor(work.outsider)).toEqual([]);
  });

  it("counts what the list of deductions finds", async () => {
    const found = async (reviewed: boolean) => {
      const source = `{ deductions(filter: { reviewed: ${reviewed} }) { totalCount } }`;
      const { deductions } = await answered<{ deductions: { totalCount: number } }>(
        database.dataSource,
        work.reformOffice,
        source,
      );
      return deductions.totalCount;
    };
    expect([await found(true), await found(false)]).toEqual([1, 6]);
  });

  it("is one statement for any number of rounds", async () => {
    const source = "{ assessmentRounds { nodes { reviewStands { lost unit { name } } } } }";
    const { statements, errors } = await ask(database.dataSource, work.office, source);
    expect(errors).toBeUndefined();
    expect(statements).toBe(3);
  });
});

describe("a review in the graph", () => {
  const query = `query($id: ID!) { node(id: $id) { ... on CauseReview {
    chair points unit { id } round { year } recordedBy { id } viewerCan deductions { totalCount nodes { points
      reviews { nodes { id } } } } } } }`;
  const found = async (actor: Actor) =>
    (await answered<{ node: unknown }>(database.dataSource, actor, query, { id: reviewId })).node;

  it("is one step from what it covers, both ways", async () => {
    expect(await found(work.head)).toEqual({
      chair: "Chánh Văn phòng",
      points: "5",
      unit: { id: globalId("Unit", work.units.office.id) },
      round: { year: 2022 },
      recordedBy: { id: globalId("Person", work.head.personId ?? "") },
      viewerCan: ["reviews.write", "evidence.attach"],
      deductions: { totalCount: 1, nodes: [{ points: "5", reviews: { nodes: [{ id: reviewId }] } }] },
    });
  });

  it("is read by who lost the points that it covers, and changed only where it was held and above", async () => {
    const { district } = work.units;
    const assessed = await database.dataSource.getRepository(Unit).findOneByOrFail({ id: district.id });
    for (const actor of [work.leader, actorOf("UNIT_HEAD", assessed)]) {
      expect(await found(actor)).toMatchObject({ viewerCan: [] });
    }
    expect(await found(work.reformOffice)).toMatchObject({ viewerCan: ["reviews.write", "evidence.attach"] });
    expect(await found(work.outsider)).toBeNull();
    const trail = `{ auditEntries(filter: { recordId: "${reviewId}" }) { totalCount } }`;
    const audited = await answered(database.dataSource, work.reformOffice, trail);
    expect(audited).toEqual({ auditEntries: { totalCount: 1 } });
    expect(await found(actorOf("SYSTEM_ADMIN", assessed))).toBeNull();
  });

  it.each([
    [{ unitSubtree: "district" }, 1],
    [{ unitId: { eq: "office" } }, 1],
    [{ unitId: { eq: "district" } }, 0],
    [{ year: { eq: 2022 } }, 1],
    [{ year: { eq: 2023 } }, 0],
    [{ deductionId: { eq: "deduction" } }, 1],
    [{ deductionId: { isNull: true } }, 0],
    [{ heldOn: { gte: "2023-06-10" } }, 0],
    [{ search: "qua han do chua" }, 1],
    [{ search: "không có chữ này" }, 0],
  ])("is found by %j", async (filter, count) => {
    const ids: Record<string, string> = {
      '"district"': `"${globalId("Unit", work.units.district.id)}"`,
      '"office"': `"${globalId("Unit", work.units.office.id)}"`,
      '"deduction"': `"${globalId("Deduction", work.deduction.id)}"`,
    };
    const text = JSON.stringify(filter).replace(/"(district|office|deduction)"/, (word) => ids[word] ?? word);
    const source = "query($filter: CauseReviewFilter) { causeReviews(filter: $filter) { totalCount } }";
    const { causeReviews } = await answered<{ causeReviews: { totalCount: number } }>(
      database.dataSource,
      work.reformOffice,
      source,
      { filter: JSON.parse(text) },
    );
    expect(causeReviews.totalCount).toBe(count);
  });

  it("takes as many statements for many reviews as for one", async () => {
    const source = (
      first: number,
    ) => `{ causeReviews(first: ${first}) { nodes { points minutes { title } unit {
      name } round { name } deductions { nodes { points } } viewerCan } } }`;
    const one = await ask(database.dataSource, work.reformOffice, source(1));
    const heldOn = ["2023-05-01", "2023-05-02", "2023-05-03"];
    for (const day of heldOn) {
      await writeAs(database.dataSource, work.head, (tx) => aReview(tx, work, { heldOn: day }));
    }
    const many = await ask(database.dataSource, work.reformOffice, source(10));
    expect(await database.dataSource.getRepository(CauseReview).count()).toBe(4);
    expect(many.errors).toBeUndefined();
    expect(many.statements).toBe(one.statements);
  });
});

it("is recorded, changed and taken back over the graph, with what it touched", async () => {
  const { dataSource } = database;
  const input = {
    unitId: globalId("Unit", work.units.office.id),
    roundId,
    heldOn: "2023-06-20",
    chair: "Phó Chánh Văn phòng",
    conclusions: "Kiểm điểm lại.",
    deductionIds: [globalId("Deduction", work.deduction.id)],
  };
  const recorded = await answered<{ recordCauseReview: { review: { id: string; version: number } } }>(
    dataSource,
    work.officer,
    `mutation($input: RecordCauseReviewInput!) { recordCauseReview(input: $input) {
      review { id version } round { reviewStands { held } } deductions { points } } }`,
    { input },
  );
  expect(recorded.recordCauseReview).toMatchObject({
    review: { version: 1 },
    round: { reviewStands: [{ held: true }] },
    deductions: [{ points: "5" }],
  });
  const { id } = recorded.recordCauseReview.review;
  const changed = await answered(
    dataSource,
    work.officer,
    "mutation($input: UpdateCauseReviewInput!) { updateCauseReview(input: $input) { review { version chair } } }",
    { input: { reviewId: id, expectedVersion: 1, chair: "Chánh Văn phòng" } },
  );
  expect(changed).toEqual({ updateCauseReview: { review: { version: 2, chair: "Chánh Văn phòng" } } });
  const gone = await answered(
    dataSource,
    work.officer,
    `mutation($input: DeleteCauseReviewInput!) { deleteCauseReview(input: $input) {
      deletedId unit { id } deductions { points } } }`,
    { input: { reviewId: id, expectedVersion: 2, reason: "Ghi nhầm" } },
  );
  const unit = { id: globalId("Unit", work.units.office.id) };
  expect(gone).toEqual({ deleteCauseReview: { deletedId: id, unit, deductions: [{ points: "5" }] } });
});
