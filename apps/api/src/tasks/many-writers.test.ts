import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { dice, type Ending, endingOf, ledgerOf, pointsAttempt, taskAttempt } from "../../test/writers.js";
import { writeAs } from "../context.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { updateTaskProgress } from "./task-life.service.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

/** Scores whose deductions do not add up, and deductions of which tasks expect more than was lost. */
async function broken(): Promise<{ unbalanced: number; overPlanned: number }> {
  const [row] = await dataSource.query(
    `select
      (select count(*)::int from (select s.id from score s join criterion c on c.id = s.criterion_id
        left join deduction d on d.score_id = s.id
        where s.assessment_id = $1 and c.kind = 'SCORED' and s.state = 'SCORED'
        group by s.id, c.max_points, s.final_points
        having coalesce(sum(d.points), 0) <> c.max_points - s.final_points) wrong) as unbalanced,
      (select count(*)::int from (select d.id from deduction d join task_deduction l on l.deduction_id = d.id
        join remediation_task t on t.id = l.task_id and t.status <> 'CANCELLED'
        group by d.id having sum(l.expected_points) > d.points) wrong) as "overPlanned"`,
    [work.assessment.id],
  );
  return row;
}

const countOf = (endings: readonly Ending[], kind: string, code: string) =>
  endings.filter((ending) => ending.kind === kind && ending.code === code).length;

/** Entries of the timelines, by kind; a withdrawal that comes with a verification is no write of its own. */
async function entriesByKind(): Promise<Record<string, number>> {
  const rows = await dataSource.query<{ kind: string; count: number }[]>(
    `select kind, count(*)::int as count from task_update where kind <> 'EXTENSION_WITHDRAWN' group by kind`,
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

describe("many writers at once", () => {
  it("report on one task in the same version: one is heard, each other is shown the present state", async () => {
    const { reformOffice, officer, colleague, head } = work;
    const task = await writeAs(dataSource, reformOffice, (tx) => aTask(tx, work, { title: "Một nhiệm vụ" }));
    const endings = await Promise.all(
      Array.from({ length: 60 }, (_, percentDone) => {
        const actor = [officer, colleague, head][percentDone % 3] ?? officer;
        return endingOf(dataSource, {
          kind: "PROGRESS",
          actor,
          write: (tx) => updateTaskProgress(tx, actor, { ...seen(task), percentDone }),
        });
      }),
    );
    expect(countOf(endings, "PROGRESS", "done")).toBe(1);
    expect(countOf(endings, "PROGRESS", "CONFLICT")).toBe(59);
    const shown = endings.flatMap(({ current }) => current?.version ?? []);
    expect(shown).toEqual(Array(59).fill(task.version + 1));
  });

  it("report on one task, each again until it is heard: no report is lost", async () => {
    const { reformOffice, officer } = work;
    const { id } = await writeAs(dataSource, reformOffice, (tx) => aTask(tx, work, { title: "Báo cáo" }));
    const find = () => dataSource.getRepository(RemediationTask).findOneByOrFail({ id });
    const { version: before } = await find();
    const report = async (percentDone: number): Promise<void> => {
      const task = await find();
      const { code } = await endingOf(dataSource, {
        kind: "PROGRESS",
        actor: officer,
        write: (tx) =>
          updateTaskProgress(tx, officer, { ...seen(task), percentDone, note: `${percentDone}` }),
      });
      expect(["done", "CONFLICT"]).toContain(code);
      if (code === "CONFLICT") return report(percentDone);
    };
    await Promise.all(Array.from({ length: 30 }, (_, percentDone) => report(percentDone)));
    const notes = await dataSource.query<{ note: string }[]>(
      "select note from task_update where task_id = $1 and kind = 'PROGRESS' order by note::int",
      [id],
    );
    expect(notes.map(({ note }) => note)).toEqual(Array.from({ length: 30 }, (_, number) => `${number}`));
    expect((await find()).version).toBe(before + 30);
  });

  it("split, merge, explain, plan, report, submit, verify and extend: the ledger balances after each", async () => {
    const before = await entriesByKind();
    const write = async (writer: number): Promise<Ending[]> => {
      const roll = dice(writer * 7919);
      const endings: Ending[] = [];
      for (let turn = 0; turn < 14; turn += 1) {
        const ledger = await ledgerOf(dataSource, work.assessment.id);
        const attempt = (writer % 2 === 0 ? pointsAttempt : taskAttempt)(ledger, work, roll);
        if (!attempt) continue;
        endings.push(await endingOf(dataSource, attempt));
        expect(await broken()).toEqual({ unbalanced: 0, overPlanned: 0 });
      }
      return endings;
    };
    const endings = (await Promise.all(Array.from({ length: 40 }, (_, writer) => write(writer)))).flat();
    expect(endings.length).toBeGreaterThanOrEqual(500);
    const codes = new Set(endings.map(({ code }) => code));
    expect(
      [...codes].filter((code) => !["done", "CONFLICT", "RULE_BROKEN", "NOT_FOUND"].includes(code)),
    ).toEqual([]);
    for (const { code, seenVersion, current } of endings) {
      if (code === "CONFLICT") expect(current?.version).not.toBe(seenVersion);
      if (code === "CONFLICT") expect(current?.version).toBeGreaterThan(0);
    }
    for (const kind of ["split", "merge", "explain", "plan", "PROGRESS", "SUBMITTED", "EXTENSION_ASKED"]) {
      expect([kind, countOf(endings, kind, "done") > 0]).toEqual([kind, true]);
    }
    const after = await entriesByKind();
    const told = ["PROGRESS", "SUBMITTED", "RETURNED", "VERIFIED", "CANCELLED"];
    const kinds = [...told, "EXTENSION_ASKED", "EXTENSION_GRANTED", "EXTENSION_REFUSED"];
    const added = kinds.map((kind) => (after[kind] ?? 0) - (before[kind] ?? 0));
    expect(added).toEqual(kinds.map((kind) => countOf(endings, kind, "done")));
  });

  it("leave each task in the version that its timeline counts", async () => {
    const wrong = await dataSource.query(
      `select t.id, t.version, count(u.id)::int as entries from remediation_task t
        join task_update u on u.task_id = t.id and u.kind <> 'EXTENSION_WITHDRAWN'
      group by t.id having t.version <> count(u.id)`,
    );
    expect(wrong).toEqual([]);
    const pending = await dataSource.query(
      `select t.id from remediation_task t join extension_request e on e.task_id = t.id and e.status = 'PENDING'
      where t.status in ('VERIFIED', 'CANCELLED')`,
    );
    expect(pending).toEqual([]);
    expect(await broken()).toEqual({ unbalanced: 0, overPlanned: 0 });
  });
});
