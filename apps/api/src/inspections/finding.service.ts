import {
  type Actor,
  closeFinding as closeByRule,
  demand,
  demandFindingOpen,
  reopenFinding as reopenByRule,
  requireReason,
  ruleBroken,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Finding } from "./finding.entity.js";
import type {
  CloseFindingInput,
  CreateFindingInput,
  DeleteFindingInput,
  ReopenFindingInput,
  SeenFindingInput,
  UpdateFindingInput,
} from "./finding.inputs.js";
import { placeOfFinding } from "./finding-place.js";
import { Inspection } from "./inspection.entity.js";

type Parents = Partial<Pick<Finding, "unitId" | "criterionId" | "causeId">>;

/** What an input names: a unit that the inspecting office reaches too, a criterion, a cause in use. */
async function parentsOf(
  tx: EntityManager,
  actor: Actor,
  known: Parents,
  { unitId, criterionId, causeId }: Omit<UpdateFindingInput, keyof SeenFindingInput>,
): Promise<Parents> {
  const parents: Parents = {};
  if (unitId) {
    parents.unitId = (await findOrThrow(tx, Unit, unitId, "unitId")).id;
    demand(actor, "inspections.write", await ownedBy(tx, parents.unitId));
  }
  if (criterionId !== undefined) {
    parents.criterionId = criterionId
      ? (await findOrThrow(tx, Criterion, criterionId, "criterionId")).id
      : null;
  }
  if (causeId !== undefined) {
    const cause = causeId ? await findOrThrow(tx, Cause, causeId, "causeId") : null;
    if (cause && !cause.active && cause.id !== known.causeId) throw ruleBroken("causeRetired", {}, "causeId");
    parents.causeId = cause?.id ?? null;
  }
  return parents;
}

export async function createFinding(
  tx: EntityManager,
  actor: Actor,
  { inspectionId, ...input }: CreateFindingInput,
): Promise<Finding> {
  const inspection = await lockOrThrow(tx, Inspection, inspectionId, "inspectionId");
  demand(actor, "inspections.write", await ownedBy(tx, inspection.unitId));
  return save(
    tx,
    tx.create(Finding, {
      ...givenOf(input, "text"),
      ...emptiedOrGivenOf(input, "recommendation", "dueOn"),
      ...(await parentsOf(tx, actor, {}, input)),
      inspectionId: inspection.id,
    }),
  );
}

async function lockFinding(
  tx: EntityManager,
  actor: Actor,
  { findingId, expectedVersion }: SeenFindingInput,
): Promise<Finding> {
  const finding = await lockOrThrow(tx, Finding, findingId, "findingId");
  demand(actor, "inspections.write", await placeOfFinding(tx, finding));
  demandVersion(Finding, finding, expectedVersion);
  return finding;
}

export async function updateFinding(
  tx: EntityManager,
  actor: Actor,
  { findingId, expectedVersion, ...input }: UpdateFindingInput,
): Promise<Finding> {
  const finding = await lockFinding(tx, actor, { findingId, expectedVersion });
  demandFindingOpen(finding);
  const changes = {
    ...givenOf(input, "text"),
    ...emptiedOrGivenOf(input, "recommendation", "dueOn"),
    ...(await parentsOf(tx, actor, finding, input)),
  };
  return save(tx, Object.assign(finding, changes));
}

async function countTasks(tx: EntityManager, findingId: string, onlyOpen: boolean): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from task_finding link join remediation_task task on task.id = link.task_id
    where link.finding_id = $1 and not ($2 and task.status in ('VERIFIED', 'CANCELLED'))`,
    [findingId, onlyOpen],
  );
  return row?.count ?? 0;
}

/** Says by hand that nothing is left to be done. */
export async function closeFinding(
  tx: EntityManager,
  actor: Actor,
  { reason, ...seen }: CloseFindingInput,
  now = new Date(),
): Promise<Finding> {
  const finding = await lockFinding(tx, actor, seen);
  const openTasks = await countTasks(tx, finding.id, true);
  return save(tx, Object.assign(finding, closeByRule(finding, openTasks, reason, now)));
}

export async function reopenFinding(
  tx: EntityManager,
  actor: Actor,
  { findingId, expectedVersion }: ReopenFindingInput,
): Promise<Finding> {
  const finding = await lockFinding(tx, actor, { findingId, expectedVersion });
  return save(tx, Object.assign(finding, reopenByRule(finding)));
}

/** Only what no task ever answered can go; the audit trail keeps it, with the reason. */
export async function deleteFinding(
  tx: EntityManager,
  actor: Actor,
  { reason, ...seen }: DeleteFindingInput,
): Promise<Pick<Finding, "id" | "inspectionId">> {
  const finding = await lockFinding(tx, actor, seen);
  requireReason(reason);
  const count = await countTasks(tx, finding.id, false);
  if (count > 0) throw ruleBroken("findingHasTasks", { count });
  const { id, inspectionId } = finding;
  await tx.remove(finding);
  return { id, inspectionId };
}
