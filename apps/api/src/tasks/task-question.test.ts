import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { answerAboutTask, askAboutTask } from "./task-question.service.js";

let dataSource: DataSource;
let work: Work;
let task: RemediationTask;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  const cooperatingUnitIds = [globalId("Unit", work.units.justice.id)];
  task = await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { cooperatingUnitIds }));
  return database.drop;
});

const taskId = () => globalId("RemediationTask", task.id);
const ask = (actor: Work["head"], question: string) =>
  writeAs(dataSource, actor, (tx) => askAboutTask(tx, actor, { taskId: taskId(), question }));
const answer = (actor: Work["head"], id: string, text: string) =>
  writeAs(dataSource, actor, (tx) =>
    answerAboutTask(tx, actor, { updateId: globalId("TaskUpdate", id), answer: text }),
  );

const openQuestions = async () => {
  const { node, tasks } = await answered<{ node: { openQuestions: number }; tasks: { totalCount: number } }>(
    dataSource,
    work.leader,
    `query ($id: ID!) {
      node(id: $id) { ... on RemediationTask { openQuestions } }
      tasks(filter: { hasOpenQuestion: true }) { totalCount }
    }`,
    { id: taskId() },
  );
  return [node.openQuestions, tasks.totalCount];
};

describe("talking about a task", () => {
  it("asks and answers on the timeline, across the units that take part", async () => {
    const { id } = await ask(work.leader, "Khi nào có biên bản?");
    await ask(work.outsider, "Cần phối hợp phần nào?");
    expect(await openQuestions()).toEqual([2, 1]);
    await answer(work.officer, id, "Ngày 15/6.");
    expect(await openQuestions()).toEqual([1, 1]);
    const { node } = await answered<{ node: { version: number; updates: { nodes: unknown[] } } }>(
      dataSource,
      work.head,
      `query ($id: ID!) { node(id: $id) { ... on RemediationTask { version updates(first: 3) {
        nodes { kind note author { id } question { note } answers { note } } } } } }`,
      { id: taskId() },
    );
    expect(node.version).toBe(task.version);
    expect(node.updates.nodes).toMatchObject([
      { kind: "ANSWER", note: "Ngày 15/6.", question: { note: "Khi nào có biên bản?" }, answers: [] },
      { kind: "QUESTION", note: "Cần phối hợp phần nào?", question: null, answers: [] },
      { kind: "QUESTION", note: "Khi nào có biên bản?", answers: [{ note: "Ngày 15/6." }] },
    ]);
  });

  it("answers questions only, with words, and only among those whom the task concerns", async () => {
    const { id } = await ask(work.head, "Đã đủ tài liệu chưa?");
    const { id: answerId } = await answer(work.reformOffice, id, "Còn thiếu biên bản.");
    const refusal = (messageKey: string) => expect.objectContaining({ messageKey });
    await expect(answer(work.head, answerId, "Vâng")).rejects.toEqual(refusal("taskNotAQuestion"));
    await expect(answer(work.head, id, " ")).rejects.toEqual(refusal("required"));
    const neighbour = { ...work.outsider, memberships: [] };
    await expect(ask(neighbour, "Việc gì đây?")).rejects.toEqual(refusal("forbidden"));
  });
});
