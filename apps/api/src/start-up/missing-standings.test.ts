import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { referenceCaseIn } from "../../test/reference-case.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { storeMissingStandings } from "./missing-standings.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneTestDatabase();
  await referenceCaseIn(database.dataSource);
  return database.drop;
});

const standingsOf = async (dataSource: DataSource) =>
  (await dataSource.getRepository(AssessmentStanding).find({ order: { criterionId: "ASC" } })).map(
    ({ criterionId, points, rank }) => [criterionId, points, rank],
  );

describe("a published round of a version that kept no standings", () => {
  it("gets them at the start, once, and keeps them from then on", async () => {
    const { dataSource } = database;
    const kept = await standingsOf(dataSource);
    await dataSource.query("alter table assessment_standing disable trigger assessment_standing_stands");
    await dataSource.query("delete from assessment_standing");
    await dataSource.query("alter table assessment_standing enable trigger assessment_standing_stands");
    await storeMissingStandings(dataSource);
    expect(await standingsOf(dataSource)).toEqual(kept);
    expect(kept.length).toBeGreaterThan(0);
    const [before] = await dataSource.query("select count(*) from audit_entry");
    await storeMissingStandings(dataSource);
    expect(await dataSource.query("select count(*) from audit_entry")).toEqual([before]);
    await expect(dataSource.query("update assessment_standing set rank = 1")).rejects.toThrow(
      "changes only by an amendment",
    );
    await expect(dataSource.query("delete from assessment_standing")).rejects.toThrow(
      "changes only by an amendment",
    );
  });
});
