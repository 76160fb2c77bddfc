import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { type ReferenceCaseInDatabase, referenceCaseIn } from "../../test/reference-case.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { createRound } from "../rounds/round.service.js";
import { recordPublishedFigures } from "./score.service.js";

let database: TestDatabase;
let past: ReferenceCaseInDatabase;

beforeAll(async () => {
  database = await cloneTestDatabase();
  past = await referenceCaseIn(database.dataSource);
  return database.drop;
});

const nextRound = (tx: EntityManager) =>
  createRound(tx, past.office, {
    setId: globalId("CriteriaSet", past.assessment.setId),
    unitId: globalId("Unit", past.units.province.id),
    unitIds: [globalId("Unit", past.units.district.id)],
    name: "Năm trước",
    year: 2021,
    rankingMethod: "COMPETITION",
    imported: true,
  });

describe("a printed figure", () => {
  it.each([
    [{ points: "-1" }, "mustNotBeNegative", "points"],
    [{ maxPoints: "0" }, "mustBePositive", "maxPoints"],
    [{ percent: "100.5" }, "outOfRange", "percent"],
    [{ rank: 11, rankOf: 10 }, "outOfRange", "rank"],
  ])("such as %j is refused with its place", async (figure, messageKey, member) => {
    const recording = inRollback(database.dataSource, async (tx) => {
      const { id: roundId } = await nextRound(tx);
      const { id } = await tx.findOneByOrFail(Assessment, { roundId });
      return recordPublishedFigures(tx, past.office, {
        assessmentId: globalId("Assessment", id),
        figures: [figure],
      });
    });
    await expect(recording).rejects.toMatchObject({
      messageKey,
      fields: [{ path: `figures.0.${member}` }],
    });
  });
});

it("belongs to the one round of a set in a year; a second one is refused as such", async () => {
  const creating = inRollback(database.dataSource, async (tx) => {
    await nextRound(tx);
    return nextRound(tx);
  });
  const error = await creating.catch((reason: unknown) => reason);
  expect(refusalOf(error)).toMatchObject({ messageKey: "roundOfYearExists", params: { year: "2021" } });
});
