import { dueStateOf, type TaskStatus } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeEach, describe, expect, it } from "vitest";
import { areaAttempt, endingAttempt, keptAndRebuilt } from "../../test/area-story.js";
import { testDatabase } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { dice, endingOf, ledgerOf } from "../../test/writers.js";
import { writeAs } from "../context.js";
import { CountingReader } from "../database/reader.js";
import { globalId } from "../lists/global-id.js";
import { questionOf } from "../lists/question.js";
import { updateTaskProgress } from "../tasks/task-life.service.js";
import { heatMapsOf } from "./heat-map.figures.js";

let dataSource: DataSource;
let work: Work;

beforeEach(async () => {
  dataSource = await testDatabase();
  work = await workIn(dataSource);
});

async function expectKept() {
  const [kept, rebuilt] = await keptAndRebuilt(dataSource);
  expect(kept).toEqual(rebuilt);
  return kept;
}

interface CountedTask {
  assessmentId: string;
  areaId: string;
  status: TaskStatus;
  dueOn: string | null;
  reportDueOn: string | null;
}

/** What the domain says of each task, counted one by one. */
async function countedByRule(today: string) {
  const tasks = await dataSource.query<CountedTask[]>(
    `select distinct d.assessment_id as "assessmentId", c.area_id as "areaId", t.id, t.status, t.due_on as "dueOn",
       t.report_due_on as "reportDueOn"
     from task_deduction l join deduction d on d.id = l.deduction_id join criterion c on c.id = d.criterion_id
       join remediation_task t on t.id = l.task_id`,
  );
  return (areaId: string) => {
    const own = tasks.filter((task) => task.areaId === areaId && task.status !== "CANCELLED");
    const states = own.map((task) => dueStateOf(task, today));
    const done = states.filter((state) => state === "DONE").length;
    const tasksOverdue = states.filter((state) => state === "OVERDUE").length;
    return { tasksOpen: own.length - done, tasksDone: done, tasksOverdue };
  };
}

describe("sums by assessment and area", () => {
  it("stay what the records come to through any story, and what the domain says of each task", async () => {
    const roll = dice(20_221);
    const done = new Set<string>();
    for (let turn = 0; turn < 150; turn += 1) {
      const ledger = await ledgerOf(dataSource, work.assessment.id);
      const attempt = (turn % 3 === 2 ? endingAttempt : areaAttempt)(ledger, work, roll);
      if (!attempt) continue;
      const { code, kind } = await endingOf(dataSource, attempt);
      if (code === "done") done.add(kind);
      if (turn % 10 === 9) await expectKept();
    }
    const kinds = ["split", "merge", "explain", "plan", "create", "link", "redate", "pause", "resume"];
    const endings = ["due", "cancel", "submit", "verify", "revive"];
    expect([...kinds, ...endings].filter((kind) => !done.has(kind))).toEqual([]);
    await expectKept();
    const { roundId } = work.assessment;
    const late: number[] = [];
    for (const days of [-20, 0, 1, 20]) {
      const question = questionOf(work.reformOffice, new Date(Date.now() + days * 86_400_000));
      const map = (await heatMapsOf([roundId], new CountingReader(dataSource), question)).get(roundId);
      const counted = await countedByRule(question.today);
      const [row] = map?.rows ?? [];
      expect(row?.cells).toMatchObject(map?.areaRowIds.map(counted) ?? []);
      late.push(row?.cells.reduce((sum, { tasksOverdue }) => sum + (tasksOverdue ?? 0), 0) ?? 0);
    }
    expect(late.at(0)).toBeLessThan(late.at(-1) ?? 0);
  });

  it("count a task in each area whose deductions it answers, and a deduction with two tasks once", async () => {
    await dataSource.query("update deduction set cause_id = $1, responsible_unit_id = $2", [
      work.deduction.causeId,
      work.units.office.id,
    ]);
    const lost = await dataSource.query<{ id: string }[]>(
      "select id from deduction where points in (1, 2, 5)",
    );
    const deductions = lost.map(({ id }) => ({
      deductionId: globalId("Deduction", id),
      expectedPoints: "0.5",
    }));
    for (const dueOn of ["2023-12-31", "2023-06-30"]) {
      await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { dueOn, deductions }));
    }
    const rows = await expectKept();
    const answered = rows.filter(({ due }) => due !== "{}");
    expect(answered).toHaveLength(lost.length);
    for (const sums of answered) {
      expect(sums).toMatchObject({ deductions: 1, done: 0, undated: 0, due: "{2023-06-30,2023-12-31}" });
    }
  });

  it("cost a report nothing where a task counts as before: it waits for nobody who changes them", async () => {
    const { reformOffice, officer } = work;
    const deductions = [{ deductionId: globalId("Deduction", work.deduction.id), expectedPoints: "1" }];
    const task = await writeAs(dataSource, reformOffice, (tx) => aTask(tx, work, { deductions }));
    const before = await writtenRows();
    const percentDone = 40;
    await dataSource.transaction(async (tx) => {
      await tx.query("select pg_advisory_xact_lock(hashtextextended('returns ' || $1::bigint, 0))", [
        work.assessment.id,
      ]);
      await writeAs(dataSource, officer, (other) =>
        updateTaskProgress(other, officer, { ...seen(task), percentDone }),
      );
    });
    expect(await writtenRows()).toEqual(before);
  });

  it("refuse that a deduction or a link moves where they would not follow it", async () => {
    const deductions = [{ deductionId: globalId("Deduction", work.deduction.id), expectedPoints: "1" }];
    await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { deductions }));
    for (const move of [
      "update deduction set criterion_id = criterion_id + 1 where points = 5",
      "update task_deduction set deduction_id = deduction_id + 1",
    ]) {
      await expect(dataSource.query(move)).rejects.toMatchObject({
        driverError: { constraint: "stays_in_its_area" },
      });
    }
  });
});

/** The versions of the rows as PostgreSQL tells them apart. */
const writtenRows = () => dataSource.query("select ctid, xmin from area_tasks order by ctid");
