import { daysAfter, vietnamDate } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { aUnit } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { requestExtension } from "../extensions/extension.service.js";
import { globalId } from "../lists/global-id.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import type { CreateTaskInput } from "./task.inputs.js";
import { updateTask } from "./task.service.js";
import { askAboutTask } from "./task-question.service.js";

let dataSource: DataSource;
let work: Work;
let templateId: string;

const write = (title: string, input: Partial<CreateTaskInput>) =>
  writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { ...input, title }));

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  const { district, justice } = work.units;
  const words = { unitId: district.id, name: "Hồ sơ quá hạn", title: "Rà soát" };
  const template = await dataSource.getRepository(TaskTemplate).save({ ...words });
  templateId = globalId("TaskTemplate", template.id);
  // The units of the reference case ended in 2025; here they go on.
  await dataSource.query("update unit set valid_to = null");
  const ended = await aUnit(dataSource, {
    parentId: district.id,
    name: "Phòng đã giải thể",
    validFrom: "2020-01-01",
    validTo: "2023-01-01",
  });
  const dueOn = daysAfter(vietnamDate(new Date()), 200);
  const late = await write("Xin gia hạn", { dueOn, steps: ["Một", "Hai"] });
  const wish = { ...seen(late), newDueOn: daysAfter(dueOn, 30), reason: "Chờ hướng dẫn" };
  await writeAs(dataSource, work.head, (tx) => requestExtension(tx, work.head, wish));
  const asked = await write("Có câu hỏi", { templateId, effortDays: "2.50", steps: ["Ba"] });
  const question = { taskId: globalId("RemediationTask", asked.id), question: "Bao giờ xong?" };
  await writeAs(dataSource, work.leader, (tx) => askAboutTask(tx, work.leader, question));
  await write("Hàng quý", { recurrence: "QUARTERLY", dueOn });
  await write("Phối hợp", { cooperatingUnitIds: [globalId("Unit", justice.id)] });
  await write("Của đơn vị đã giải thể", { leadUnitId: globalId("Unit", ended.id), assigneeId: null });
  return database.drop;
});

async function titles(filter: string): Promise<string[]> {
  const source = `{ tasks(filter: ${filter}, orderBy: { field: TITLE }) { nodes { title } } }`;
  const { tasks } = await answered<{ tasks: { nodes: { title: string }[] } }>(
    dataSource,
    work.reformOffice,
    source,
  );
  return tasks.nodes.map(({ title }) => title);
}

describe("tasks are found", () => {
  it.each<[string, string, string[]]>([
    ["that wait for a later date", "{ pendingExtension: true }", ["Xin gia hạn"]],
    ["about which something is asked", "{ hasOpenQuestion: true }", ["Có câu hỏi"]],
    ["that come back", "{ recurring: true }", ["Hàng quý"]],
    ["whose unit has ended", "{ leadUnitEnded: true }", ["Của đơn vị đã giải thể"]],
  ])("%s, and the others with false", async (_name, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
    const others = await titles(filter.replace("true", "false"));
    expect(others).toHaveLength(5 - expected.length);
    expect(others).not.toContain(expected[0]);
  });

  it("by their template and by a unit that helps", async () => {
    expect(await titles(`{ templateId: { eq: "${templateId}" } }`)).toEqual(["Có câu hỏi"]);
    const justice = globalId("Unit", work.units.justice.id);
    expect(await titles(`{ cooperatingUnitId: { eq: "${justice}" } }`)).toEqual(["Phối hợp"]);
    expect(await titles("{ cooperatingUnitId: { isNull: true } }")).toHaveLength(4);
  });
});

describe("what a task shows beside its columns", () => {
  const edges = `title effortDays leadUnitEnded openQuestions expectedPoints template { name } viewerCan
    steps { position text doneAt doneBy { name } } periods { label state update { id } }
    pendingExtension { newDueOn askedBy { name } } extensions { totalCount }
    updates { nodes { kind question { id } answers { note } } }`;

  it("takes as many statements for five tasks as for one", async () => {
    const read = async (first: number) => {
      const source = `{ tasks(first: ${first}, orderBy: { field: TITLE }) { nodes { ${edges} } } }`;
      const { errors, statements } = await ask(dataSource, work.reformOffice, source);
      expect(errors).toBeUndefined();
      return statements;
    };
    expect(await read(5)).toBeLessThanOrEqual((await read(1)) + 3);
  });

  it("is there for who may see the task", async () => {
    const source = `{ tasks(filter: { title: { contains: "cau hoi" } }) { nodes { ${edges} } } }`;
    const { tasks } = await answered<{ tasks: { nodes: object[] } }>(dataSource, work.head, source);
    expect(tasks.nodes).toMatchObject([
      {
        title: "Có câu hỏi",
        effortDays: "2.5",
        leadUnitEnded: false,
        openQuestions: 1,
        expectedPoints: "0",
        template: { name: "Hồ sơ quá hạn" },
        steps: [{ position: 1, text: "Ba", doneAt: null, doneBy: null }],
        periods: [],
        pendingExtension: null,
        extensions: { totalCount: 0 },
      },
    ]);
  });
});

describe("effort and templates", () => {
  const refusal = (messageKey: string) => expect.objectContaining({ messageKey });

  it("are given in person-days above 0 and taken away again", async () => {
    const { reformOffice } = work;
    const change = (input: { effortDays: string | null }) =>
      writeAs(dataSource, reformOffice, async (tx) => {
        const task = await aTask(tx, work, { effortDays: "1" });
        return updateTask(tx, reformOffice, { ...seen(task), ...input });
      });
    expect((await change({ effortDays: "0.5" })).effortDays).toBe("0.5");
    expect((await change({ effortDays: null })).effortDays).toBeNull();
    await expect(change({ effortDays: "0" })).rejects.toEqual(refusal("mustBePositive"));
  });

  it("come from no template that is retired", async () => {
    const { id } = await dataSource
      .getRepository(TaskTemplate)
      .save({ unitId: work.units.district.id, name: "Cũ", title: "Cũ", active: false });
    const made = write("Theo mẫu cũ", { templateId: globalId("TaskTemplate", id) });
    await expect(made).rejects.toEqual(refusal("templateRetired"));
  });
});
