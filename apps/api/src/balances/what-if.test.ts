import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { referenceCaseIn } from "../../test/reference-case.js";
import { answeredBy, explained, lostOn } from "../../test/remedies.js";
import { finalise, type TwoYears, twoYears, writeFinals } from "../../test/two-years.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { RemediationTask } from "../tasks/remediation-task.entity.js";

let dataSource: DataSource;
let years: TwoYears;
let tasks: Record<"files" | "training" | "survey", RemediationTask>;

/** Of ten points the districts have 6, 7.5 and 10. */
beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  years = await twoYears(dataSource);
  tasks = await writeAs(dataSource, years.office, async (tx) => {
    const [, second] = years.earlier.assessments;
    if (second) await writeFinals(tx, years.earlier, second, { "1.1": "1.5" });
    await finalise(tx, years, years.earlier);
    const files = await explained(tx, years, await lostOn(tx, years, "1.1"), "FILES_OVERDUE");
    const survey = await explained(tx, years, await lostOn(tx, years, "2"), "SURVEY_RESULT");
    return {
      files: await answeredBy(tx, years, files, { title: "Số hóa", expected: "1.5", effortDays: "10" }),
      training: await answeredBy(tx, years, files, { title: "Tập huấn", expected: "0.5", effortDays: "2" }),
      survey: await answeredBy(tx, years, survey, {
        ...{ title: "Khảo sát", expected: "0.75", effortDays: "3", dueOn: "2024-12-31" },
      }),
    };
  });
  return database.drop;
});

const whatIf = `query ($input: WhatIfInput!) { whatIf(input: $input) { points max percent grade rank rankOf tied
  gained areas { criterion { code } points percent gained } before { points percent rank } } }`;
const bestTasks = `query ($input: BestTasksInput!) { bestTasks(input: $input) { points effortDays considered
  tasks { title } whatIf { points rank } } }`;

const assessmentId = (index = 0) => globalId("Assessment", years.earlier.assessments[index]?.id ?? "");
const supposing = async (input: object, actor: Actor = years.office) => {
  const variables = { input: { assessmentId: assessmentId(), ...input } };
  return (await answered<{ whatIf: object }>(dataSource, actor, whatIf, variables)).whatIf;
};
const best = async (input: object) => {
  const variables = { input: { assessmentId: assessmentId(), ...input } };
  return (await answered<{ bestTasks: object }>(dataSource, years.office, bestTasks, variables)).bestTasks;
};
const taskId = (name: keyof typeof tasks) => globalId("RemediationTask", tasks[name].id);
const gain = (code: "1" | "1.1" | "1.2", points: string) => ({
  ...{ criterionId: globalId("Criterion", years.earlier.criteria[code].id), points },
});

describe("what if", () => {
  it("nothing comes back: nothing changes", async () => {
    expect(await supposing({})).toMatchObject({
      ...{ points: "6", max: "10", percent: "60.00", rank: 3, rankOf: 3, tied: false, gained: "0" },
      before: { points: "6", percent: "60.00", rank: 3 },
    });
  });

  it("tasks and criteria bring points back: the score and the rank follow, never above the max", async () => {
    expect(await supposing({ taskIds: [taskId("files")], gains: [gain("1.2", "5")] })).toEqual({
      ...{ points: "8.5", max: "10", percent: "85.00", grade: null, rank: 2, rankOf: 3, tied: false },
      gained: "2.5",
      areas: [
        { criterion: { code: "1" }, points: "5.5", percent: "91.67", gained: "2.5" },
        { criterion: { code: "2" }, points: "3", percent: "75.00", gained: "0" },
        { criterion: { code: "3" }, points: null, percent: null, gained: "0" },
      ],
      before: { points: "6", percent: "60.00", rank: 3 },
    });
    expect(await supposing({ taskIds: [taskId("files")] })).toMatchObject({
      points: "7.5",
      rank: 2,
      tied: true,
    });
  });

  it.each([
    [{ gains: [{ criterionId: "criterion_999999", points: "1" }] }, "criterionUnknown"],
    [{ taskIds: ["task_999999"] }, "notFound"],
    [{ assessmentId: "assessment_999999" }, "notFound"],
  ])("%j is refused: %s", async (input, messageKey) => {
    await expect(supposing(input)).rejects.toMatchObject({ messageKey });
  });

  it("a criterion with children is named: refused", async () => {
    await expect(supposing({ gains: [gain("1", "1")] })).rejects.toMatchObject({
      messageKey: "criterionScoredByChildren",
    });
  });

  it("a unit asks before publication: it is told its points, not its place among the others", async () => {
    expect(await supposing({ gains: [gain("1.1", "1")] }, years.head)).toMatchObject({
      ...{ points: "7", percent: "70.00", rank: null, before: { points: "6", rank: null } },
    });
    const [, second] = years.districts;
    if (!second) throw new Error("The cohort is too small");
    await expect(supposing({}, actorOf("UNIT_HEAD", second))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the best tasks", () => {
  it.each([
    [{}, ["Khảo sát", "Tập huấn", "Số hóa"], "2.75", "15", "8.75"],
    [{ effortDays: "5" }, ["Khảo sát", "Tập huấn"], "1.25", "5", "7.25"],
    [{ effortDays: "12.5", taskLimit: 1 }, ["Số hóa"], "1.5", "10", "7.5"],
    [{ dueBy: "2024-06-30" }, ["Tập huấn", "Số hóa"], "2", "12", "8"],
    [{ effortDays: "1" }, [], "0", "0", "6"],
  ])("within %j", async (bounds, titles, points, effortDays, after) => {
    expect(await best(bounds)).toMatchObject({
      ...{ points, effortDays, considered: "dueBy" in bounds ? 2 : 3 },
      ...{ tasks: titles.map((title) => ({ title })), whatIf: { points: after } },
    });
  });

  it("are refused beyond a year of effort", async () => {
    await expect(best({ effortDays: "1000" })).rejects.toMatchObject({ messageKey: "outOfRange" });
  });
});

describe("what if only one of those that were ranked is known", () => {
  it("has points, but no rank: 8 of 10 is not 1 of 1", async () => {
    const database = await cloneTestDatabase();
    try {
      const { assessment, office } = await referenceCaseIn(database.dataSource);
      const input = { assessmentId: globalId("Assessment", assessment.id) };
      const answer = await answered<{ whatIf: object }>(database.dataSource, office, whatIf, { input });
      expect(answer.whatIf).toMatchObject({ points: "81.4", rank: null, rankOf: null });
    } finally {
      await database.drop();
    }
  });
});
