import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import { sentBy } from "../../test/sent-statements.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import type { RemediationTask } from "./remediation-task.entity.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const assigned = () => writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work));

const mutation = `mutation ($input: UpdateTaskProgressInput!) { updateTaskProgress(input: $input) {
  task { id version percentDone status updatedAt } } }`;

const report = async (task: RemediationTask) => {
  const input = { ...seen(task), percentDone: 40, note: "Đã họp" };
  return answered<object>(dataSource, work.officer, mutation, { input });
};

describe("a report on a task", () => {
  it("is a transaction of one statement that reads and one that writes", async () => {
    const task = await assigned();
    const { result: answer, sent } = await sentBy(() => report(task));
    expect(answer).toMatchObject({
      updateTaskProgress: { task: { version: task.version + 1, percentDone: 40, status: "IN_PROGRESS" } },
    });
    const words = sent.map(({ sql }) => /^\W*(\w+)/.exec(sql)?.[1]?.toLowerCase());
    expect(words).toEqual(["begin", "select", "select", "with", "commit"]);
    expect(sent[1]?.sql).toContain("set_config");
    expect(sent[2]?.sql).toContain("for update");
  });

  it("leaves the task, an entry of its timeline, two of the trail and one job, all signed", async () => {
    const task = await assigned();
    const marks = async () => {
      const [row] = await dataSource.query(
        `select (select max(id) from audit_entry) as audit, (select count(*)::int from pgboss.job) as jobs`,
      );
      return row as { audit: string; jobs: number };
    };
    const before = await marks();
    await report(task);
    const entries = await dataSource.query<Record<string, unknown>[]>(
      `select table_name, action, person_id, request_id, after ->> 'percent_done' as percent from audit_entry
       where id > $1 order by table_name`,
      [before.audit],
    );
    const signed = { person_id: work.officer.personId, request_id: "test", percent: "40" };
    expect(entries).toEqual([
      { table_name: "remediation_task", action: "UPDATE", ...signed },
      { table_name: "task_update", action: "INSERT", ...signed },
    ]);
    expect((await marks()).jobs).toBe(before.jobs + 1);
  });
});
