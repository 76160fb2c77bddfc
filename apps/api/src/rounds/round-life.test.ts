import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { aDraftRound, anOpenRound, type Cohort, cohortIn, seenRound } from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { Score } from "../scores/score.entity.js";
import { advanceRound, openRound } from "./round.service.js";
import { setDeadlines } from "./round-deadline.service.js";
import { updateRound } from "./round-draft.service.js";
import { RoundPhase } from "./round-phase.entity.js";

let database: TestDatabase;
let at: Cohort;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);
const unitIds = (...indexes: (0 | 1 | 2)[]) =>
  indexes.map((index) => globalId("Unit", at.districts[index].id));
const phasesOf = async (tx: EntityManager, roundId: string) =>
  Object.fromEntries((await tx.findBy(RoundPhase, { roundId })).map(({ phase, dueOn }) => [phase, dueOn]));

const deadlines = [
  { phase: "SELF_ASSESSMENT" as const, dueOn: "2024-01-31" },
  { phase: "APPRAISAL" as const, dueOn: "2024-02-29" },
];

describe("a draft round", () => {
  it("takes and loses units with the lines of their scores", async () => {
    const units = await rolledBack(async (tx) => {
      const round = await aDraftRound(tx, at, { unitIds: unitIds(0, 1) });
      const updated = await updateRound(tx, at.office, {
        ...seenRound(round),
        name: "Đợt mới",
        rankingMethod: "DENSE",
        unitIds: unitIds(1, 2),
      });
      expect(updated).toMatchObject({
        name: "Đợt mới",
        rankingMethod: "DENSE",
        version: round.version + 1,
      });
      const assessments = await tx.find(Assessment, {
        where: { roundId: round.id },
        order: { unitId: "ASC" },
      });
      for (const { id } of assessments) expect(await tx.countBy(Score, { assessmentId: id })).toBe(4);
      return assessments.map(({ unitId }) => unitId);
    });
    expect(units).toEqual([at.districts[1].id, at.districts[2].id]);
  });

  it("is changed by nobody who saw an older version, and not by a district's office", async () => {
    await rolledBack(async (tx) => {
      const round = await aDraftRound(tx, at);
      const stale = { ...seenRound(round), expectedVersion: 99, name: "Khác" };
      await expect(updateRound(tx, at.office, stale)).rejects.toMatchObject({ code: "CONFLICT" });
      const other = actorOf("REFORM_OFFICE", at.districts[0]);
      await expect(updateRound(tx, other, { ...seenRound(round), name: "Khác" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    });
  });
});

describe("the cohort of an open round", () => {
  it("stays as it is, but its name may change", async () => {
    await rolledBack(async (tx) => {
      const { round } = await anOpenRound(tx, at);
      const change = updateRound(tx, at.office, { ...seenRound(round), unitIds: unitIds(0) });
      await expect(change).rejects.toMatchObject({
        messageKey: "roundCohortFixed",
        fields: [{ path: "unitIds" }],
      });
      const renamed = await updateRound(tx, at.office, { ...seenRound(round), name: "Tên khác" });
      expect(renamed.name).toBe("Tên khác");
    });
  });
});

describe("deadlines", () => {
  it("come with a new round, in order", async () => {
    await rolledBack(async (tx) => {
      const round = await aDraftRound(tx, at, { deadlines });
      expect(await phasesOf(tx, round.id)).toEqual({
        SELF_ASSESSMENT: "2024-01-31",
        APPRAISAL: "2024-02-29",
      });
      const late = { phase: "SELF_ASSESSMENT" as const, dueOn: "2024-03-01" };
      const change = setDeadlines(tx, at.office, {
        ...seenRound(round),
        deadlines: [late, ...deadlines.slice(1)],
      });
      await expect(change).rejects.toMatchObject({ messageKey: "deadlinesOutOfOrder" });
    });
  });

  it("of an open round are extended with a reason, which the trail keeps", async () => {
    const { dataSource } = database;
    const { round } = await dataSource.transaction((tx) => anOpenRound(tx, at, { deadlines }));
    const extended = {
      ...seenRound(round),
      deadlines: [{ phase: "SELF_ASSESSMENT" as const, dueOn: "2024-02-10" }],
    };
    const silent = writeAs(dataSource, at.office, (tx) => setDeadlines(tx, at.office, extended));
    await expect(silent).rejects.toMatchObject({ messageKey: "reasonRequired" });
    const source = `mutation($input: SetDeadlinesInput!) { setDeadlines(input: $input) {
      round { version deadlines { phase dueOn state daysLeft } } } }`;
    const input = { ...extended, reason: "Bão lũ" };
    const { setDeadlines: payload } = await answered<{
      setDeadlines: { round: { version: number; deadlines: object[] } };
    }>(dataSource, at.office, source, { input });
    expect(payload.round).toMatchObject({
      version: round.version + 1,
      deadlines: [{ phase: "SELF_ASSESSMENT", dueOn: "2024-02-10", state: "PAST" }],
    });
    const trail = await dataSource.query(
      "select action, reason from audit_entry where table_name = 'round_phase' and reason <> '' order by id",
    );
    expect(trail).toEqual([
      { action: "DELETE", reason: "Bão lũ" },
      { action: "UPDATE", reason: "Bão lũ" },
    ]);
  });
});

describe("a round goes forward", () => {
  it("through its phases, skipping explanations but no appraisal", async () => {
    await rolledBack(async (tx) => {
      const draft = await aDraftRound(tx, at);
      const skip = advanceRound(tx, at.office, { ...seenRound(draft), to: "APPRAISAL" });
      await expect(skip).rejects.toMatchObject({ messageKey: "roundPhaseSkipped" });
      const open = await openRound(tx, at.office, seenRound(draft));
      expect(open).toMatchObject({ status: "SELF_ASSESSMENT", version: draft.version + 1 });
      const appraisal = await advanceRound(tx, at.office, { ...seenRound(open), to: "APPRAISAL" });
      const second = await advanceRound(tx, at.office, { ...seenRound(appraisal), to: "SECOND_APPRAISAL" });
      expect(second.status).toBe("SECOND_APPRAISAL");
      const back = advanceRound(tx, at.office, { ...seenRound(second), to: "APPRAISAL" });
      await expect(back).rejects.toMatchObject({ messageKey: "roundTransition" });
      const final = advanceRound(tx, at.office, { ...seenRound(second), to: "FINALISED" });
      await expect(final).rejects.toMatchObject({ messageKey: "roundIncomplete" });
    });
  });
});
