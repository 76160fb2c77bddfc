import { type Actor, checkInspectionDays, demand, requireReason, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Finding } from "./finding.entity.js";
import { Inspection } from "./inspection.entity.js";
import type {
  CreateInspectionInput,
  DeleteInspectionInput,
  SeenInspectionInput,
  UpdateInspectionInput,
} from "./inspection.inputs.js";

const contentOf = (input: Omit<UpdateInspectionInput, keyof SeenInspectionInput>) => ({
  ...givenOf(input, "kind", "name", "startedOn"),
  ...emptiedOrGivenOf(input, "decisionNumber", "decisionOn", "endedOn", "lead", "conclusion"),
});

export async function createInspection(
  tx: EntityManager,
  actor: Actor,
  { unitId, ...input }: CreateInspectionInput,
): Promise<Inspection> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "inspections.write", await ownedBy(tx, unit.id));
  checkInspectionDays(input);
  return save(tx, tx.create(Inspection, { ...contentOf(input), unitId: unit.id }));
}

async function lockInspection(
  tx: EntityManager,
  actor: Actor,
  { inspectionId, expectedVersion }: SeenInspectionInput,
): Promise<Inspection> {
  const inspection = await lockOrThrow(tx, Inspection, inspectionId, "inspectionId");
  demand(actor, "inspections.write", await ownedBy(tx, inspection.unitId));
  demandVersion(Inspection, inspection, expectedVersion);
  return inspection;
}

export async function updateInspection(
  tx: EntityManager,
  actor: Actor,
  { inspectionId, expectedVersion, ...input }: UpdateInspectionInput,
): Promise<Inspection> {
  const inspection = await lockInspection(tx, actor, { inspectionId, expectedVersion });
  Object.assign(inspection, contentOf(input));
  checkInspectionDays(inspection);
  return save(tx, inspection);
}

/** Only what found nothing can go; the audit trail keeps it, with the reason. */
export async function deleteInspection(
  tx: EntityManager,
  actor: Actor,
  { reason, ...seen }: DeleteInspectionInput,
): Promise<Pick<Inspection, "id" | "unitId">> {
  const inspection = await lockInspection(tx, actor, seen);
  requireReason(reason);
  const count = await tx.countBy(Finding, { inspectionId: inspection.id });
  if (count > 0) throw ruleBroken("inspectionHasFindings", { count });
  const { id, unitId } = inspection;
  await tx.remove(inspection);
  return { id, unitId };
}
