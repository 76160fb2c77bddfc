import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { aFinding, anInspection, seenFinding } from "../../test/inspections.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { createDirective } from "../directives/directive.service.js";
import type { Finding } from "../inspections/finding.entity.js";
import { findingStatus } from "../inspections/finding.list.js";
import { closeFinding } from "../inspections/finding.service.js";
import { globalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { updateTask } from "./task.service.js";
import { findingIdsOf } from "./task-finding.service.js";
import { cancelTask, startTask, submitTask, verifyTask } from "./task-life.service.js";

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await cloneTestDatabase();
  work = await workIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);
const write = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  writeAs(database.dataSource, work.reformOffice, test);
const findingId = ({ id }: Finding) => globalId("Finding", id);

describe("a task puts findings right", () => {
  it("those that it names, and others once it names others", async () => {
    await rolledBack(async (tx) => {
      const [first, second] = [await aFinding(tx, work), await aFinding(tx, work)];
      const task = await aTask(tx, work, { findingIds: [findingId(first)] });
      expect(await findingIdsOf(tx, task.id)).toEqual([first.id]);
      const saved = await updateTask(tx, work.reformOffice, {
        ...seen(task),
        findingIds: [findingId(second)],
      });
      expect(await findingIdsOf(tx, task.id)).toEqual([second.id]);
      await updateTask(tx, work.reformOffice, { ...seen(saved), title: "Tên khác" });
      expect(await findingIdsOf(tx, task.id)).toEqual([second.id]);
    });
  });

  it("but not closed ones, unless it named them before", async () => {
    await rolledBack(async (tx) => {
      const finding = await aFinding(tx, work);
      await closeFinding(tx, work.reformOffice, { ...seenFinding(finding), reason: "Xong" });
      const fields = [expect.objectContaining({ path: "findingIds.0" })];
      await expect(aTask(tx, work, { findingIds: [findingId(finding)] })).rejects.toMatchObject({
        messageKey: "findingClosed",
        fields,
      });
    });
  });

  it("which are done once all of its tasks are verified, and open again without any", async () => {
    const statusOf = async (tx: EntityManager, { id }: Finding) => {
      const [row] = await tx.query<{ status: string }[]>(
        `select ${findingStatus("f")} as status from finding f where f.id = $1`,
        [id],
      );
      return row?.status;
    };
    await rolledBack(async (tx) => {
      const finding = await aFinding(tx, work);
      expect(await statusOf(tx, finding)).toBe("OPEN");
      const input = { findingIds: [findingId(finding)] };
      const [first, second] = [await aTask(tx, work, input), await aTask(tx, work, input)];
      const submitted = await submitTask(tx, work.head, seen(await startTask(tx, work.officer, seen(first))));
      await verifyTask(tx, work.reformOffice, seen(submitted));
      expect(await statusOf(tx, finding)).toBe("PLANNED");
      await cancelTask(tx, work.reformOffice, { ...seen(second), reason: "Trùng" });
      expect(await statusOf(tx, finding)).toBe("DONE");
    });
  });

  it.each([
    ["an unknown one", ["finding_99999"], "notFound", "findingIds.0"],
    ["another kind", ["task_1"], "badId", "findingIds.0"],
    ["one twice", ["finding_1", "finding_1"], "duplicateItem", "findingIds.1"],
  ])("not %s", async (_what, findingIds, messageKey, path) => {
    const fields = [expect.objectContaining({ path })];
    const attempt = rolledBack((tx) => aTask(tx, work, { findingIds }));
    await expect(attempt).rejects.toMatchObject({ messageKey, fields });
  });

  it("not one out of the writer's sight", async () => {
    await rolledBack(async (tx) => {
      const elsewhere = actorOf(
        "REFORM_OFFICE",
        await tx.findOneByOrFail(Unit, { id: work.units.justice.id }),
      );
      const finding = await aFinding(tx, work);
      const attempt = aTask(
        tx,
        { ...work, reformOffice: { ...elsewhere, personId: work.head.personId } },
        {
          leadUnitId: globalId("Unit", work.units.justice.id),
          assigneeId: null,
          findingIds: [findingId(finding)],
        },
      );
      await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
    });
  });
});

describe("where a task comes from", () => {
  let finding: Finding;
  let task: RemediationTask;
  let inspectionId: string;
  let directiveId: string;

  beforeAll(async () => {
    await write(async (tx) => {
      inspectionId = globalId("Inspection", (await anInspection(tx, work)).id);
      finding = await aFinding(tx, work, { inspectionId });
      const directive = await createDirective(tx, work.reformOffice, {
        unitId: globalId("Unit", work.units.district.id),
        kind: "CONCLUSION",
        issuedOn: "2023-06-01",
        issuer: "UBND huyện",
        extract: "Khắc phục ngay.",
      });
      directiveId = globalId("Directive", directive.id);
      task = await aTask(tx, work, { findingIds: [findingId(finding)], directiveId });
    });
  });

  const graph = `query($inspection: ID!, $finding: ID!, $task: ID!, $directive: ID!) {
    inspection: node(id: $inspection) { ... on Inspection { taskCounts { total } tasks { totalCount }
      findings { nodes { id } } viewerCan } }
    finding: node(id: $finding) { ... on Finding { status viewerCan inspection { id } tasks { nodes { id } } } }
    task: node(id: $task) { ... on RemediationTask { findings { nodes { id } } } }
    directive: node(id: $directive) { ... on Directive { taskCounts { total } } } }`;

  const asked = (actor: Actor) =>
    answered(database.dataSource, actor, graph, {
      inspection: inspectionId,
      finding: findingId(finding),
      task: globalId("RemediationTask", task.id),
      directive: directiveId,
    });

  it("is one step away, both ways", async () => {
    const id = findingId(finding);
    expect(await asked(work.reformOffice)).toEqual({
      inspection: {
        taskCounts: { total: 1 },
        tasks: { totalCount: 1 },
        findings: { nodes: [{ id }] },
        viewerCan: ["inspections.write", "evidence.attach"],
      },
      finding: {
        status: "PLANNED",
        viewerCan: ["inspections.write", "tasks.create"],
        inspection: { id: inspectionId },
        tasks: { nodes: [{ id: globalId("RemediationTask", task.id) }] },
      },
      task: { findings: { nodes: [{ id }] } },
      directive: { taskCounts: { total: 1 } },
    });
  });

  it("is seen by the unit at which it was found, which can change nothing", async () => {
    const shown = { inspection: { viewerCan: [] }, finding: { status: "PLANNED", viewerCan: [] } };
    expect(await asked(work.officer)).toMatchObject(shown);
    expect(await asked(work.leader)).toMatchObject(shown);
  });

  it("is hidden from a stranger", async () => {
    expect(await asked(work.outsider)).toMatchObject({ inspection: null, finding: null, task: null });
    const { inspections, findings } = await answered<Record<string, { totalCount: number }>>(
      database.dataSource,
      work.outsider,
      "{ inspections { totalCount } findings { totalCount } }",
    );
    expect([inspections?.totalCount, findings?.totalCount]).toEqual([0, 0]);
  });

  it("shows a unit that is only asked to help the finding, not the rest of the inspection", async () => {
    await write(async (tx) => {
      const helped = await aFinding(tx, work, { text: "Việc cần phối hợp" });
      await aTask(tx, work, {
        findingIds: [findingId(helped)],
        cooperatingUnitIds: [globalId("Unit", work.units.justice.id)],
      });
    });
    const seenThere = await answered(
      database.dataSource,
      work.outsider,
      "{ findings { nodes { text inspection { id } } } inspections { totalCount } }",
    );
    expect(seenThere).toEqual({
      findings: { nodes: [{ text: "Việc cần phối hợp", inspection: null }] },
      inspections: { totalCount: 0 },
    });
  });

  it.each([
    [{ status: { eq: "PLANNED" } }, ["PLANNED", "PLANNED"]],
    [{ status: { eq: "OPEN" } }, []],
    [{ search: "chua niem yet" }, ["PLANNED"]],
    [{ dueOn: { isNull: false } }, []],
  ])("is found by %j", async (filter, statuses) => {
    const { findings } = await answered<{ findings: { nodes: { status: string }[] } }>(
      database.dataSource,
      work.reformOffice,
      "query($filter: FindingFilter) { findings(filter: $filter) { nodes { status } } }",
      { filter },
    );
    expect(findings.nodes.map(({ status }) => status)).toEqual(statuses);
  });

  it("finds tasks by a finding, and inspections by where they found something", async () => {
    const source = `query($task: TaskFilter, $inspection: InspectionFilter) {
      tasks(filter: $task) { totalCount } inspections(filter: $inspection) { totalCount } }`;
    const counts = async (task: object, unitId: string) => {
      const inspection = { foundUnitId: { eq: globalId("Unit", unitId) } };
      const found = await answered<Record<"tasks" | "inspections", { totalCount: number }>>(
        database.dataSource,
        work.reformOffice,
        source,
        { task, inspection },
      );
      return [found.tasks.totalCount, found.inspections.totalCount];
    };
    const { office, justice } = work.units;
    expect(await counts({ findingId: { eq: findingId(finding) } }, office.id)).toEqual([1, 2]);
    expect(await counts({ findingId: { isNull: true } }, justice.id)).toEqual([0, 0]);
  });

  it("takes as many statements for many inspections as for one", async () => {
    const source = (first: number) => `{ inspections(first: ${first}) { nodes { viewerCan document { title }
      taskCounts { total } findings { nodes { status viewerCan unit { name } criterion { name } cause { name }
        inspection { name } tasks { nodes { title findings { nodes { text } } } } } } } }
      directives { nodes { document { title } taskCounts { total } } } }`;
    const one = await ask(database.dataSource, work.reformOffice, source(1));
    const many = await ask(database.dataSource, work.reformOffice, source(10));
    expect([one.errors, many.errors]).toEqual([undefined, undefined]);
    expect(many.statements).toBe(one.statements);
  });
});
