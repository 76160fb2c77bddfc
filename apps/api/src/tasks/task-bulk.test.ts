import { DomainError } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeEach, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { testDatabase } from "../../test/database.js";
import { aTask, personIdOf, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { RemediationTask } from "./remediation-task.entity.js";
import type { CreateTasksFromDeductionsInput } from "./task-bulk.inputs.js";
import { assignTasks, setTasksDue } from "./task-bulk.service.js";
import { TaskDeduction } from "./task-deduction.entity.js";
import { createTasksFromDeductions } from "./tasks-from-deductions.service.js";

let dataSource: DataSource;
let work: Work;

beforeEach(async () => {
  dataSource = await testDatabase();
  work = await workIn(dataSource);
});

const idOf = ({ id }: Deduction) => globalId("Deduction", id);
const create = (input: CreateTasksFromDeductionsInput) =>
  writeAs(dataSource, work.reformOffice, (tx) => createTasksFromDeductions(tx, work.reformOffice, input));
const outcomeOf = (outcome: RemediationTask | DomainError) =>
  outcome instanceof DomainError ? `${outcome.code} ${outcome.messageKey}` : outcome.title;
const unexplained = () =>
  dataSource.getRepository(Deduction).findOneByOrFail({ points: "2.1", assessmentId: work.assessment.id });
const links = () => dataSource.getRepository(TaskDeduction).find({ order: { taskId: "ASC" } });

describe("tasks made from deductions", () => {
  it("are led by the responsible unit and expect back what is left, and a refused row stops no other", async () => {
    const rows = [
      { deductionId: idOf(work.deduction), expectedPoints: "2" },
      { deductionId: idOf(await unexplained()) },
      { deductionId: idOf(work.deduction), expectedPoints: "3.5" },
      { deductionId: idOf(work.deduction) },
      { deductionId: "nonsense" },
    ];
    const outcomes = await create({ rows, dueOn: "2023-12-31", assign: true });
    expect(outcomes.map(outcomeOf)).toEqual([
      "Khắc phục: Cải cách thủ tục hành chính",
      "RULE_BROKEN deductionUnexplained",
      "RULE_BROKEN expectedBackTooHigh",
      "Khắc phục: Cải cách thủ tục hành chính",
      "BAD_USER_INPUT badId",
    ]);
    expect((await links()).map(({ expectedPoints }) => expectedPoints)).toEqual(["2", "3"]);
    const tasks = await dataSource.getRepository(RemediationTask).find();
    expect(tasks.map(({ status, leadUnitId }) => [status, leadUnitId])).toEqual(
      tasks.map(() => ["ASSIGNED", work.deduction.responsibleUnitId]),
    );
  });

  it("take their wording, steps and date from a template where nothing else says", async () => {
    const template = await dataSource.getRepository(TaskTemplate).save({
      unitId: work.units.district.id,
      name: "Hồ sơ quá hạn",
      title: "Rà soát hồ sơ quá hạn",
      deliverable: "Báo cáo",
      priority: "HIGH",
      recurrence: "MONTHLY",
      dueDays: 90,
      effortDays: "3.5",
      steps: ["Lập danh sách", "Họp rà soát"],
    });
    const now = new Date("2023-06-09T02:00:00Z");
    const templateId = globalId("TaskTemplate", template.id);
    const rows = [{ deductionId: idOf(work.deduction) }];
    const [task] = await writeAs(dataSource, work.reformOffice, (tx) =>
      createTasksFromDeductions(tx, work.reformOffice, { rows, templateId, assign: true }, now),
    );
    expect(task).toMatchObject({
      title: "Rà soát hồ sơ quá hạn",
      deliverable: "Báo cáo",
      priority: "HIGH",
      dueOn: "2023-09-07",
      reportDueOn: "2023-06-30",
      effortDays: "3.5",
      templateId: template.id,
    });
    const steps = await dataSource.query("select text from task_step order by position");
    expect(steps).toEqual([{ text: "Lập danh sách" }, { text: "Họp rà soát" }]);
  });

  it("are made once, however often the same request comes", async () => {
    const rows = [1, 2].map((points) => ({ deductionId: idOf(work.deduction), expectedPoints: `${points}` }));
    const send = () => create({ rows, dueOn: "2023-12-31", requestKey: "lần 1" });
    const [first, second] = await Promise.all([send(), send()]);
    const ids = (outcomes: (RemediationTask | DomainError)[]) =>
      outcomes.map((outcome) => (outcome instanceof RemediationTask ? outcome.id : outcome.message));
    expect(ids(first)).toEqual(ids(second));
    expect(await dataSource.getRepository(RemediationTask).count()).toBe(2);
  });

  it("tell in the API what became of each row, in the reader's language", async () => {
    const rows = [{ deductionId: idOf(work.deduction) }, { deductionId: idOf(await unexplained()) }];
    const { createTasksFromDeductions: made } = await answered<{
      createTasksFromDeductions: { results: unknown[] };
    }>(
      dataSource,
      work.reformOffice,
      `mutation ($input: CreateTasksFromDeductionsInput!) { createTasksFromDeductions(input: $input) {
        results { index deductionId task { expectedPoints status } error { code message path } } } }`,
      { input: { rows, dueOn: "2023-12-31" } },
    );
    expect(made.results).toEqual([
      {
        index: 0,
        deductionId: rows[0]?.deductionId,
        task: { expectedPoints: "5", status: "DRAFT" },
        error: null,
      },
      {
        index: 1,
        deductionId: rows[1]?.deductionId,
        task: null,
        error: { code: "RULE_BROKEN", message: "Điểm bị mất này chưa có nguyên nhân.", path: null },
      },
    ]);
  });
});

describe("many tasks at once", () => {
  it("are given to one person; a stale one, a closed one and a foreign one say why not", async () => {
    const { reformOffice, head, units } = work;
    const [ours, stale, foreign] = await writeAs(dataSource, reformOffice, async (tx) => [
      await aTask(tx, work, { title: "Của mình" }),
      await aTask(tx, work, { title: "Đã khác" }),
      await aTask(tx, work, {
        title: "Của đơn vị khác",
        leadUnitId: globalId("Unit", units.justice.id),
        assigneeId: null,
      }),
    ]);
    const tasks = [ours, stale, foreign].filter((task) => task !== undefined);
    const items = tasks.map((task) => ({
      ...seen(task),
      expectedVersion: task.version - (task === stale ? 1 : 0),
    }));
    const outcomes = await writeAs(dataSource, head, (tx) =>
      assignTasks(tx, head, { items, assigneeId: personIdOf(work.colleague), note: "Làm thay" }),
    );
    expect(outcomes.map(outcomeOf)).toEqual(["Của mình", "CONFLICT staleVersion", "FORBIDDEN forbidden"]);
    const assignees = await dataSource.query("select assignee_id from remediation_task order by id");
    expect(assignees.map((row: { assignee_id: string }) => row.assignee_id)).toEqual([
      work.colleague.personId,
      work.officer.personId,
      null,
    ]);
  });

  it("get one due date with a reason, and keep their first", async () => {
    const { reformOffice } = work;
    const tasks = await writeAs(dataSource, reformOffice, async (tx) => [
      await aTask(tx, work),
      await aTask(tx, work, { assign: false }),
      await aTask(tx, work),
    ]);
    const due = { dueOn: "2024-06-30", reason: "Theo kế hoạch mới" };
    const outcomes = await writeAs(dataSource, reformOffice, (tx) =>
      setTasksDue(tx, reformOffice, { items: tasks.map(seen), ...due }),
    );
    expect(outcomes).toMatchObject([
      { dueOn: "2024-06-30", firstDueOn: "2023-12-31" },
      { dueOn: "2024-06-30", firstDueOn: "2024-06-30" },
      { dueOn: "2024-06-30", firstDueOn: "2023-12-31" },
    ]);
    const told = await dataSource.query("select note from task_update where kind = 'DUE_CHANGED'");
    expect(told).toEqual(Array(3).fill({ note: "Theo kế hoạch mới" }));
    await expect(
      writeAs(dataSource, reformOffice, (tx) =>
        setTasksDue(tx, reformOffice, { items: tasks.map(seen), dueOn: "2024-06-30", reason: " " }),
      ),
    ).rejects.toEqual(expect.objectContaining({ messageKey: "reasonRequired" }));
  });

  it("are written by two at once without waiting for each other for ever", async () => {
    const { reformOffice } = work;
    const tasks = await writeAs(dataSource, reformOffice, async (tx) => {
      const made: RemediationTask[] = [];
      for (let number = 0; number < 6; number += 1) made.push(await aTask(tx, work));
      return made;
    });
    const set = (items: RemediationTask[], dueOn: string) =>
      writeAs(dataSource, reformOffice, (tx) =>
        setTasksDue(tx, reformOffice, { items: items.map(seen), dueOn, reason: "Đồng thời" }),
      );
    const [one, two] = await Promise.all([set(tasks, "2024-01-31"), set(tasks.toReversed(), "2024-02-29")]);
    const done = [...one, ...two].filter((outcome) => outcome instanceof RemediationTask);
    const refused = [...one, ...two].filter((outcome) => outcome instanceof DomainError);
    expect([done.length, refused.length]).toEqual([6, 6]);
    expect(refused.every(({ code }) => code === "CONFLICT")).toBe(true);
  });
});
