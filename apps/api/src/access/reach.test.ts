import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aMembership, aPerson, keyOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const codeOf = async (actor: Actor, source: string, variables: object) => {
  const { errors } = await ask(dataSource, actor, source, variables as Record<string, unknown>);
  return (errors?.[0]?.originalError as { code?: string } | undefined)?.code;
};

describe("who looks through people", () => {
  const counting = `query($filter: PersonFilter) { people(filter: $filter) { totalCount } }`;
  const count = async (actor: Actor, filter: object) => {
    const data = await answered<{ people: { totalCount: number } }>(dataSource, actor, counting, { filter });
    return data.people.totalCount;
  };

  it("does not learn of roles at units that they do not reach", async () => {
    const { id: personId } = await aPerson(dataSource);
    const { office, justice, province } = work.units;
    await aMembership(dataSource, { personId, unitId: office.id });
    await aMembership(dataSource, { personId, unitId: justice.id, role: "UNIT_HEAD" });
    const id = { eq: globalId("Person", personId) };
    const above = actorOf("REFORM_OFFICE", province);
    for (const filter of [
      { id, unitId: { eq: globalId("Unit", justice.id) } },
      { id, unitSubtree: globalId("Unit", justice.id) },
      { id, role: { eq: "UNIT_HEAD" } },
    ]) {
      expect(await count(work.officer, filter), JSON.stringify(filter)).toBe(0);
      expect(await count(above, filter)).toBe(1);
    }
    expect(await count(work.officer, { id, unitId: { eq: globalId("Unit", office.id) } })).toBe(1);
    const source = "query($id: ID!) { node(id: $id) { ... on Unit { people { totalCount nodes { id } } } } }";
    const people = async (actor: Actor) => {
      const { node } = await answered<{ node: { people: { nodes: { id: string }[] } } }>(
        dataSource,
        actor,
        source,
        { id: globalId("Unit", justice.id) },
      );
      return node.people.nodes.map((person) => person.id);
    };
    expect(await people(work.officer)).toEqual([]);
    expect(await people(above)).toContain(id.eq);
  });

  it("does not read the trail of who has gone to another unit", async () => {
    const { id } = await aPerson(dataSource, { email: "secret@example.vn" });
    const { district, province } = work.units;
    await aMembership(dataSource, { personId: id, unitId: district.id, validTo: "2021-01-01" });
    await aMembership(dataSource, { personId: id, unitId: province.id, validFrom: "2021-01-01" });
    const source =
      "query($id: ID!) { auditEntries(filter: {recordId: $id}) { nodes { changes { after } } } }";
    const variables = { id: globalId("Person", id) };
    expect(await codeOf(actorOf("SYSTEM_ADMIN", district), source, variables)).toBe("FORBIDDEN");
    expect(await codeOf(actorOf("SYSTEM_ADMIN", province), source, variables)).toBeUndefined();
  });
});

describe("a write whose answer the writer may not read", () => {
  it("is refused before it is made: a task by a key that may not read tasks", async () => {
    const key = keyOf(work.units.district, "tasks.create", "tasks.reportProgress");
    const { id: personId } = await aPerson(dataSource);
    const writer = { ...key, personId };
    const input = {
      title: "Việc của máy",
      leadUnitId: globalId("Unit", work.units.office.id),
      dueOn: "2030-01-01",
    };
    const create = "mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }";
    expect(await codeOf(writer, create, { input })).toBe("FORBIDDEN");
    expect(await dataSource.getRepository(RemediationTask).countBy({ title: input.title })).toBe(0);
    const task = await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work));
    const progress =
      "mutation($input: UpdateTaskProgressInput!) { updateTaskProgress(input: $input) { task { id } } }";
    const stale = { ...seen(task), expectedVersion: 99, percentDone: 10 };
    expect(await codeOf(writer, progress, { input: stale })).toBe("FORBIDDEN");
  });

  it("is refused before it is made: a deduction that its unit hands to another", async () => {
    const { office, justice } = work.units;
    const deductionId = globalId("Deduction", work.deduction.id);
    const before = await dataSource.getRepository(Deduction).findOneByOrFail({ id: work.deduction.id });
    const explain =
      "mutation($input: ExplainDeductionInput!) { explainDeduction(input: $input) { deduction { id } } }";
    const inputFor = (unitId: string, expectedVersion: number) => ({
      deductionId,
      expectedVersion,
      causeId: globalId("Cause", before.causeId ?? ""),
      responsibleUnitId: globalId("Unit", unitId),
    });
    const given = { input: inputFor(justice.id, before.version) };
    expect(await codeOf(work.officer, explain, given)).toBe("FORBIDDEN");
    const after = await dataSource.getRepository(Deduction).findOneByOrFail({ id: work.deduction.id });
    expect(after.responsibleUnitId).toBe(office.id);
    expect(
      await codeOf(work.officer, explain, { input: inputFor(office.id, after.version) }),
    ).toBeUndefined();
  });
});
