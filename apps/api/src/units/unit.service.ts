import { type Actor, demand, nowhere } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { restateReturnsOfUnit } from "../balances/restate-returns.js";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "./unit.entity.js";
import type { CreateUnitInput, RecordSuccessionInput, UpdateUnitInput } from "./unit.inputs.js";
import { ownedBy } from "./unit-place.js";
import { UnitSuccession } from "./unit-succession.entity.js";

/** What only an import or the demonstration says of a record. */
export interface Provenance {
  source?: string | null;
  constructed?: boolean;
}

export async function createUnit(
  tx: EntityManager,
  actor: Actor,
  { parentId, ...input }: CreateUnitInput,
  provenance: Provenance = {},
): Promise<Unit> {
  const parent = parentId ? await findOrThrow(tx, Unit, parentId, "parentId") : null;
  demand(actor, "units.write", parent ? await ownedBy(tx, parent.id) : nowhere);
  return save(
    tx,
    tx.create(Unit, {
      ...givenOf(input, "code", "name", "kind"),
      ...emptiedOrGivenOf(input, "nameEn", "validFrom", "validTo"),
      ...provenance,
      parentId: parent?.id ?? null,
    }),
  );
}

/** Enters a unit above which there is none; only an installation does it, so nobody is asked. */
export function foundAuthority(
  tx: EntityManager,
  unit: Pick<Unit, "code" | "name" | "nameEn" | "kind">,
  provenance: Provenance = {},
): Promise<Unit> {
  return save(tx, tx.create(Unit, { ...unit, ...provenance, parentId: null }));
}

export async function updateUnit(
  tx: EntityManager,
  actor: Actor,
  { unitId, expectedVersion, parentId, ...changes }: UpdateUnitInput,
): Promise<Unit> {
  const unit = await lockOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "units.write", await ownedBy(tx, unit.id));
  demandVersion(Unit, unit, expectedVersion);
  if (parentId !== undefined) {
    const parent = parentId ? await findOrThrow(tx, Unit, parentId, "parentId") : null;
    demand(actor, "units.write", parent ? await ownedBy(tx, parent.id) : nowhere);
    unit.parentId = parent?.id ?? null;
  }
  return save(
    tx,
    Object.assign(
      unit,
      givenOf(changes, "name", "kind"),
      emptiedOrGivenOf(changes, "nameEn", "validFrom", "validTo"),
    ),
  );
}

export async function recordSuccession(
  tx: EntityManager,
  actor: Actor,
  { predecessorId, successorId, effectiveOn, extent }: RecordSuccessionInput,
  source: string | null = null,
): Promise<UnitSuccession> {
  const predecessor = await findOrThrow(tx, Unit, predecessorId, "predecessorId");
  const successor = await findOrThrow(tx, Unit, successorId, "successorId");
  demand(actor, "units.write", await ownedBy(tx, predecessor.id, successor.id));
  const ids = { predecessorId: predecessor.id, successorId: successor.id };
  const succession = await save(tx, tx.create(UnitSuccession, { ...ids, effectiveOn, extent, source }));
  await restateReturnsOfUnit(tx, predecessor.id);
  return succession;
}
