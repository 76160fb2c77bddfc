import type { Actor, Role } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { Cause } from "../src/causes/cause.entity.js";
import { writeAs } from "../src/context.js";
import { Deduction } from "../src/deductions/deduction.entity.js";
import { explainDeduction } from "../src/deductions/deduction.service.js";
import { globalId } from "../src/lists/global-id.js";
import type { RemediationTask } from "../src/tasks/remediation-task.entity.js";
import type { CreateTaskInput } from "../src/tasks/task.inputs.js";
import { createTask } from "../src/tasks/task.service.js";
import type { Unit } from "../src/units/unit.entity.js";
import { actorOf, aMembership, aPerson } from "./builders.js";
import { type ReferenceCaseInDatabase, referenceCaseIn } from "./reference-case.js";

export interface Work extends ReferenceCaseInDatabase {
  /** The reform office of the district. */
  reformOffice: Actor;
  head: Actor;
  officer: Actor;
  colleague: Actor;
  /** An officer of another office of the district. */
  outsider: Actor;
  leader: Actor;
  /** Five points, explained. */
  deduction: Deduction;
}

async function somebody(dataSource: DataSource, role: Role, unit: Unit): Promise<Actor> {
  const { id } = await aPerson(dataSource);
  await aMembership(dataSource, { personId: id, unitId: unit.id, role });
  return actorOf(role, unit, id);
}

/** The reference case with people who do something about it, and an explained deduction of 5 points. */
export async function workIn(dataSource: DataSource): Promise<Work> {
  const ledger = await referenceCaseIn(dataSource);
  const { district, office, justice } = ledger.units;
  const people = {
    reformOffice: await somebody(dataSource, "REFORM_OFFICE", district),
    head: await somebody(dataSource, "UNIT_HEAD", office),
    officer: await somebody(dataSource, "UNIT_OFFICER", office),
    colleague: await somebody(dataSource, "UNIT_OFFICER", office),
    outsider: await somebody(dataSource, "UNIT_OFFICER", justice),
    leader: await somebody(dataSource, "LEADER", district),
  };
  const lost = await dataSource.getRepository(Deduction).findOneByOrFail({ points: "5" });
  const cause = await dataSource.getRepository(Cause).findOneByOrFail({ code: "FILES_OVERDUE" });
  const explanation = {
    deductionId: globalId("Deduction", lost.id),
    expectedVersion: lost.version,
    causeId: globalId("Cause", cause.id),
    responsibleUnitId: globalId("Unit", office.id),
  };
  const deduction = await writeAs(dataSource, people.reformOffice, (tx) =>
    explainDeduction(tx, people.reformOffice, explanation),
  );
  return { ...ledger, ...people, deduction };
}

export const personIdOf = ({ personId }: Actor): string => globalId("Person", personId ?? "");

/** A task that the office leads, assigned to its officer. */
export function aTask(
  tx: EntityManager,
  { reformOffice, officer, units }: Work,
  override: Partial<CreateTaskInput> = {},
): Promise<RemediationTask> {
  return createTask(tx, reformOffice, {
    title: "Rà soát hồ sơ quá hạn trên iGate",
    leadUnitId: globalId("Unit", units.office.id),
    assigneeId: personIdOf(officer),
    dueOn: "2023-12-31",
    assign: true,
    ...override,
  });
}

/** The part of an input that says which task, in which version. */
export const seen = ({ id, version }: RemediationTask) => ({
  taskId: globalId("RemediationTask", id),
  expectedVersion: version,
});
