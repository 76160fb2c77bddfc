import { type Actor, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import type { Provenance } from "../units/unit.service.js";
import { ownedBy } from "../units/unit-place.js";
import { RemediationPlan } from "./remediation-plan.entity.js";
import type { CreatePlanInput, UpdatePlanInput } from "./remediation-plan.inputs.js";

export async function createPlan(
  tx: EntityManager,
  actor: Actor,
  { unitId, ...input }: CreatePlanInput,
  provenance: Provenance = {},
): Promise<RemediationPlan> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "plans.write", await ownedBy(tx, unit.id));
  const content = { ...givenOf(input, "year", "name"), ...emptiedOrGivenOf(input, "number", "issuedOn") };
  return save(tx, tx.create(RemediationPlan, { ...content, ...provenance, unitId: unit.id }));
}

export async function updatePlan(
  tx: EntityManager,
  actor: Actor,
  { planId, expectedVersion, ...input }: UpdatePlanInput,
): Promise<RemediationPlan> {
  const plan = await lockOrThrow(tx, RemediationPlan, planId, "planId");
  demand(actor, "plans.write", await ownedBy(tx, plan.unitId));
  demandVersion(RemediationPlan, plan, expectedVersion);
  const changes = { ...givenOf(input, "year", "name"), ...emptiedOrGivenOf(input, "number", "issuedOn") };
  return save(tx, Object.assign(plan, changes));
}
