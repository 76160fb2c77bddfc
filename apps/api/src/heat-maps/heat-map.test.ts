import type { Actor } from "@reform-ledger/domain";
import { daysAfter, vietnamDate } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { keptAndRebuilt } from "../../test/area-story.js";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aPerson, keyOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import {
  type CohortCase,
  cohortCase,
  finalPoints,
  fixFinals,
  type RoundCase,
  roundCase,
  selfPoints,
  setCase,
  writeScore,
} from "../../test/round-case.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { seedCauses } from "../seed/causes.js";
import { createTask } from "../tasks/task.service.js";
import { cancelTask } from "../tasks/task-life.service.js";

let dataSource: DataSource;
let cohort: CohortCase;
let open: RoundCase;
let final: RoundCase;
let office: Actor;
let head: Actor;

interface Shown {
  year: number;
  heatMap: { areas: { code: string }[]; rows: { unit: { name: string }; cells: object[] }[] };
}

const cells = "cells { points maxPoints lost deductions tasksOpen tasksDone tasksOverdue }";
const heatMap = `id year heatMap { areas { id code name } rows { unit { id name } assessment { id } ${cells} } }`;
const query = (fields: string) =>
  `query ($id: ID!) { node(id: $id) { ... on AssessmentRound { ${fields} } } }`;
const idOf = ({ round }: RoundCase) => ({ id: globalId("AssessmentRound", round.id) });

async function shownTo(actor: Actor, of: RoundCase, fields = heatMap): Promise<Shown> {
  return (await answered<{ node: Shown }>(dataSource, actor, query(fields), idOf(of))).node;
}

/** Explains what the first unit lost and gives it a task that is late, one that is not, and a cancelled one. */
async function workOn({ assessments: [first] }: RoundCase): Promise<void> {
  await seedCauses(dataSource);
  await dataSource.query(
    `update deduction set cause_id = (select min(id) from cause), responsible_unit_id = $2 where assessment_id = $1`,
    [first?.id, cohort.districts[0]?.id],
  );
  const lost = await dataSource.query<{ id: string }[]>(
    `select d.id from deduction d join criterion c on c.id = d.criterion_id where assessment_id = $1 order by c.code`,
    [first?.id],
  );
  const [ofFirst, ofSecond, ofOther] = lost.map(({ id }) => ({
    deductionId: globalId("Deduction", id),
    expectedPoints: "0.25",
  }));
  if (!ofFirst || !ofSecond || !ofOther) throw new Error("Less was lost than is needed");
  const today = vietnamDate(new Date());
  const leadUnitId = globalId("Unit", cohort.districts[0]?.id ?? "");
  const given = { title: "Khắc phục", leadUnitId, assign: true };
  await writeAs(dataSource, office, async (tx) => {
    await createTask(tx, office, { ...given, dueOn: daysAfter(today, -1), deductions: [ofFirst, ofOther] });
    await createTask(tx, office, { ...given, dueOn: today, deductions: [ofFirst] });
    await createTask(tx, office, { ...given, dueWords: "Thường xuyên", deductions: [ofSecond] });
    const gone = await createTask(tx, office, { ...given, dueOn: "2024-01-31", deductions: [ofFirst] });
    const seen = { taskId: globalId("RemediationTask", gone.id), expectedVersion: gone.version };
    await cancelTask(tx, office, { ...seen, reason: "Trùng nhiệm vụ" });
  });
}

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  const { manager } = dataSource;
  cohort = await cohortCase(manager);
  const set = await setCase(manager, cohort);
  open = await roundCase(manager, cohort, set, { year: 2025 });
  final = await roundCase(manager, cohort, set, { year: 2024 });
  office = actorOf("REFORM_OFFICE", cohort.province, (await aPerson(dataSource)).id);
  head = actorOf("UNIT_HEAD", cohort.districts[0] ?? cohort.province);
  for (const [index, points] of [
    ["3", "1.5", "2.75"],
    ["4", "2", "4"],
    ["4", "1", "3"],
  ].entries()) {
    const assessment = final.assessments[index];
    for (const [place, code] of (["1.1", "1.2", "2"] as const).entries()) {
      if (assessment)
        await writeScore(dataSource, final, assessment, code, finalPoints(points[place] ?? "0"));
    }
  }
  await fixFinals(dataSource, final);
  await workOn(final);
  return database.drop;
});

const noWork = { tasksOpen: 0, tasksDone: 0, tasksOverdue: 0 };
const unseen = { tasksOpen: null, tasksDone: null, tasksOverdue: null };

describe("a heat map", () => {
  it("shows finals by area with the tasks about what was lost, by the units' names", async () => {
    const { heatMap: shown } = await shownTo(office, final);
    expect(shown.areas.map(({ code }) => code)).toEqual(["1", "2", "3"]);
    expect(shown.rows.map(({ unit }) => unit.name)).toEqual(["Huyện An", "Huyện Dương", "Huyện Đông"]);
    expect(shown.rows[0]?.cells).toEqual([
      { points: "6", maxPoints: "6", lost: "0", deductions: 0, ...noWork },
      { points: "4", maxPoints: "4", lost: "0", deductions: 0, ...noWork },
      expect.objectContaining({ points: null, deductions: 0, ...noWork }),
    ]);
    expect(shown.rows[2]?.cells.slice(0, 2)).toEqual([
      {
        points: "4.5",
        maxPoints: "6",
        lost: "1.5",
        deductions: 2,
        tasksOpen: 3,
        tasksDone: 0,
        tasksOverdue: 1,
      },
      {
        points: "2.75",
        maxPoints: "4",
        lost: "1.25",
        deductions: 1,
        tasksOpen: 1,
        tasksDone: 0,
        tasksOverdue: 1,
      },
    ]);
  });

  it("shows before the finals the points of the round's matrix", async () => {
    const [first] = open.assessments;
    if (!first) throw new Error("There is no assessment");
    await writeScore(dataSource, open, first, "1.1", selfPoints("2"));
    const { heatMap: shown } = await shownTo(office, open);
    expect(shown.rows.map((row) => row.cells[0])).toEqual(
      [null, null, "2"].map((points) => ({ points, maxPoints: "6", lost: null, deductions: 0, ...noWork })),
    );
  });

  it("counts tasks only for a key that may read them", async () => {
    const reading = [
      "viewer.read",
      "rounds.read",
      "assessments.read",
      "units.read",
      "criteria.read",
    ] as const;
    const shownWith = async (...scopes: Parameters<typeof keyOf>[1][]) =>
      (await shownTo(keyOf(cohort.province, ...reading, ...scopes), final)).heatMap.rows[2]?.cells[0];
    expect(await shownWith("deductions.read", "tasks.read")).toMatchObject({ deductions: 2, tasksOpen: 3 });
    expect(await shownWith("deductions.read")).toMatchObject({ deductions: 2, ...unseen });
    expect(await shownWith("tasks.read")).toMatchObject({ points: "4.5", deductions: null, ...unseen });
  });

  it("shows a unit itself alone, and since publication the others' points without what they do about them", async () => {
    const before = (await shownTo(head, final)).heatMap;
    expect(before.rows).toMatchObject([{ unit: { name: "Huyện Đông" } }]);
    expect(before.rows[0]?.cells[0]).toMatchObject({ deductions: 2, tasksOpen: 3, tasksOverdue: 1 });
    await dataSource.query(
      "update assessment_round set status = 'PUBLISHED', published_at = now() where id = $1",
      [final.round.id],
    );
    const { rows } = (await shownTo(head, final)).heatMap;
    expect(rows).toHaveLength(3);
    expect(rows[1]?.cells[0]).toEqual({
      ...{ points: "5", maxPoints: "6", lost: "1" },
      ...{ deductions: null, ...unseen },
    });
    expect(rows[2]?.cells[0]).toMatchObject({ deductions: 2, tasksOpen: 3 });
    const [kept, rebuilt] = await keptAndRebuilt(dataSource);
    expect(kept).toEqual(rebuilt);
  });

  it("takes two statements, and as many with its edges for all rounds as for one", async () => {
    const alone = await ask(dataSource, office, query(`heatMap { rows { ${cells} } }`), idOf(final));
    expect(alone.errors).toBeUndefined();
    expect(alone.statements).toBeLessThanOrEqual(1 + 2);
    const ofYear = (filter: string) => `{ assessmentRounds${filter} { nodes { ${heatMap} } } }`;
    const one = await ask(dataSource, office, ofYear("(filter: {year: {eq: 2024}})"));
    const all = await ask(dataSource, office, ofYear(""));
    expect(all.errors).toBeUndefined();
    // Three more read the points of rounds that are still open.
    // So does the one that SQL gives up at the first round that is open.
    expect(all.statements).toBeLessThanOrEqual(13);
    expect(one.statements).toBe(1);
  });
});
