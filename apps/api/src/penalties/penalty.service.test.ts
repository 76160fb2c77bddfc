import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import {
  aDocument,
  anOpenRound,
  type Cohort,
  cohortIn,
  type OpenRound,
  seenRound,
  setScore,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import { advanceRound, finaliseRound, publishRound } from "../rounds/round.service.js";
import { AdministrativePenalty } from "./administrative-penalty.entity.js";
import { recordPenalty, removePenalty, updatePenalty } from "./penalty.service.js";

let database: TestDatabase;
let at: Cohort;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);

async function appraisal(tx: EntityManager): Promise<OpenRound> {
  const open = await anOpenRound(tx, at);
  const round = await advanceRound(tx, at.office, { ...seenRound(open.round), to: "APPRAISAL" });
  return { ...open, round };
}

const penaltyOn = ({ assessments }: OpenRound, override: object = {}) => ({
  assessmentId: globalId("Assessment", assessments[0].id),
  points: "1.5",
  reason: "Báo cáo chậm",
  documentNumber: " 12/KL-UBND ",
  documentDate: "2024-03-01",
  ...override,
});

const seen = ({ id, version }: AdministrativePenalty) => ({
  penaltyId: globalId("AdministrativePenalty", id),
  expectedVersion: version,
});

describe("points are taken off", () => {
  it("with their document, corrected and given back while the round is open", async () => {
    await rolledBack(async (tx) => {
      const open = await appraisal(tx);
      const document = await aDocument(tx, at.office, at.province);
      const evidenceId = globalId("Evidence", document.id);
      const penalty = await recordPenalty(tx, at.office, penaltyOn(open, { evidenceId }));
      expect(penalty).toMatchObject({
        points: "1.5",
        documentNumber: "12/KL-UBND",
        evidenceId: document.id,
      });
      const updated = await updatePenalty(tx, at.office, { ...seen(penalty), points: "2", evidenceId: null });
      expect(updated).toMatchObject({ points: "2", reason: "Báo cáo chậm", evidenceId: null, version: 2 });
      await expect(
        removePenalty(tx, at.office, { ...seen(updated), expectedVersion: 1 }),
      ).rejects.toMatchObject({ code: "CONFLICT" });
      await removePenalty(tx, at.office, seen(updated));
      expect(await tx.countBy(AdministrativePenalty, { assessmentId: penalty.assessmentId })).toBe(0);
    });
  });

  it("once, though the same is sent again", async () => {
    await rolledBack(async (tx) => {
      const open = await appraisal(tx);
      const first = await recordPenalty(tx, at.office, penaltyOn(open));
      expect((await recordPenalty(tx, at.office, penaltyOn(open))).id).toBe(first.id);
      const other = await recordPenalty(tx, at.office, penaltyOn(open, { documentNumber: "13/KL-UBND" }));
      expect(other.id).not.toBe(first.id);
    });
  });

  it.each([
    ["no points", { points: "0" }, "mustBePositive"],
    ["points that would be given", { points: "-1" }, "mustBePositive"],
    ["a blank reason", { reason: " " }, "reasonRequired"],
    ["a document without a number", { documentNumber: "  " }, "required"],
  ])("not with %s", async (_what, override, messageKey) => {
    const attempt = rolledBack(async (tx) =>
      recordPenalty(tx, at.office, penaltyOn(await appraisal(tx), override)),
    );
    await expect(attempt).rejects.toMatchObject({ messageKey });
  });

  it("by the round's office alone", async () => {
    for (const actor of [at.heads[0], at.appraiser, actorOf("REFORM_OFFICE", at.districts[0])]) {
      const attempt = rolledBack(async (tx) => recordPenalty(tx, actor, penaltyOn(await appraisal(tx))));
      await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("neither before the appraisal nor once the finals stand", async () => {
    const early = rolledBack(async (tx) =>
      recordPenalty(tx, at.office, penaltyOn(await anOpenRound(tx, at))),
    );
    await expect(early).rejects.toMatchObject({ messageKey: "penaltiesClosed" });
    const late = rolledBack(async (tx) => {
      const open = await appraisal(tx);
      for (const assessment of open.assessments) {
        for (const code of ["1.1", "1.2", "2"] as const) {
          await setScore(tx, at, assessment, code, { state: "SCORED", finalPoints: "1" });
        }
      }
      await finaliseRound(tx, at.office, seenRound(open.round));
      return recordPenalty(tx, at.office, penaltyOn(open));
    });
    await expect(late).rejects.toMatchObject({ messageKey: "assessmentFinalised" });
  });
});

it("is taken off a past result too, which never goes through the phases", async () => {
  const penalty = await rolledBack(async (tx) =>
    recordPenalty(tx, at.office, penaltyOn(await anOpenRound(tx, at, { imported: true }))),
  );
  expect(penalty.points).toBe("1.5");
});

it("shows the cohort a penalty only once the round is published", async () => {
  const { dataSource } = database;
  const open = await dataSource.transaction(appraisal);
  const source = `mutation($input: RecordPenaltyInput!) { recordPenalty(input: $input) {
    penalty { points assessment { id } evidence { title } }
    assessment { penalties { totalCount nodes { documentNumber } } } } }`;
  const { recordPenalty: payload } = await answered<{ recordPenalty: object }>(
    dataSource,
    at.office,
    source,
    {
      input: penaltyOn(open),
    },
  );
  expect(payload).toMatchObject({
    penalty: { points: "1.5", evidence: null },
    assessment: { penalties: { totalCount: 1, nodes: [{ documentNumber: "12/KL-UBND" }] } },
  });
  const [penalty] = await dataSource.getRepository(AdministrativePenalty).findBy({
    assessmentId: open.assessments[0].id,
  });
  const id = globalId("AdministrativePenalty", penalty?.id ?? "");
  const asked = "query($id: ID!) { node(id: $id) { ... on AdministrativePenalty { points } } }";
  const seenBy = async (actor: Cohort["office"]) =>
    (await answered<{ node: object | null }>(dataSource, actor, asked, { id })).node;
  expect(await seenBy(at.heads[0])).toEqual({ points: "1.5" });
  expect(await seenBy(at.heads[1])).toBeNull();
  await dataSource.transaction(async (tx) => {
    for (const assessment of open.assessments) {
      for (const code of ["1.1", "1.2", "2"] as const) {
        await setScore(tx, at, assessment, code, { state: "SCORED", finalPoints: "1" });
      }
    }
    const finalised = await finaliseRound(tx, at.office, seenRound(open.round));
    await publishRound(tx, at.office, seenRound(finalised));
  });
  expect(await seenBy(at.heads[1])).toEqual({ points: "1.5" });
});
