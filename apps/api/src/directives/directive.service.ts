import { type Actor, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Directive } from "./directive.entity.js";
import type { CreateDirectiveInput, UpdateDirectiveInput } from "./directive.inputs.js";

export async function createDirective(
  tx: EntityManager,
  actor: Actor,
  { unitId, ...input }: CreateDirectiveInput,
  source: string | null = null,
): Promise<Directive> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "directives.write", await ownedBy(tx, unit.id));
  const content = {
    ...givenOf(input, "kind", "issuedOn", "issuer", "extract"),
    ...emptiedOrGivenOf(input, "number"),
  };
  return save(tx, tx.create(Directive, { ...content, unitId: unit.id, source }));
}

export async function updateDirective(
  tx: EntityManager,
  actor: Actor,
  { directiveId, expectedVersion, ...input }: UpdateDirectiveInput,
): Promise<Directive> {
  const directive = await lockOrThrow(tx, Directive, directiveId, "directiveId");
  demand(actor, "directives.write", await ownedBy(tx, directive.unitId));
  demandVersion(Directive, directive, expectedVersion);
  const changes = {
    ...givenOf(input, "kind", "issuedOn", "issuer", "extract"),
    ...emptiedOrGivenOf(input, "number"),
  };
  return save(tx, Object.assign(directive, changes));
}
