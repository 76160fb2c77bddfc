import { type Actor, badInput, demand, ruleBroken, vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { Membership } from "./membership.entity.js";
import { Person } from "./person.entity.js";
import type { EndMembershipInput, GrantMembershipInput, MembershipInput } from "./person.inputs.js";
import { placeOfRole } from "./person-place.js";

type Path = "" | "membership.";

/** The unit at which the actor may give a role: nobody gives one that reaches further than they do. */
export async function unitToGrantAt(
  tx: EntityManager,
  actor: Actor,
  { unitId, role }: MembershipInput,
  path: Path = "",
): Promise<Unit> {
  const unit = await findOrThrow(tx, Unit, unitId, `${path}unitId`);
  demand(actor, "memberships.write", await placeOfRole(tx, role, unit));
  if (role === "INTEGRATOR") throw badInput("integratorByKey", {}, `${path}role`);
  return unit;
}

/** Enters a person's role; the caller has asked whether it may be given. */
export async function addMembership(
  tx: EntityManager,
  personId: string,
  unit: Unit,
  { role, validFrom, validTo, acting }: MembershipInput,
  now: Date,
  path: Path = "",
): Promise<Membership> {
  const from = validFrom ?? vietnamDate(now);
  if (validTo && validTo <= from) throw badInput("periodEndsBeforeStart", {}, `${path}validTo`);
  const period = { validFrom: from, validTo: validTo ?? null };
  if (await tx.existsBy(Membership, { personId, unitId: unit.id, role, validFrom: from })) {
    throw badInput("duplicateItem", { value: role }, `${path}role`);
  }
  const membership = tx.create(Membership, {
    personId,
    unitId: unit.id,
    role,
    ...period,
    acting: acting ?? false,
  });
  return save(tx, membership);
}

export async function grantMembership(
  tx: EntityManager,
  actor: Actor,
  { personId, ...input }: GrantMembershipInput,
  now = new Date(),
): Promise<Membership> {
  const person = await lockOrThrow(tx, Person, personId, "personId");
  const unit = await unitToGrantAt(tx, actor, input);
  if (actor.personId === person.id) throw ruleBroken("ownMembership");
  return addMembership(tx, person.id, unit, input, now);
}

/** Ends a membership at once, or on a day; one that has not lasted a day is taken away, as the trail tells. */
export async function endMembership(
  tx: EntityManager,
  actor: Actor,
  { membershipId, expectedVersion, validTo }: EndMembershipInput,
  now = new Date(),
): Promise<{ personId: string; membership: Membership | null }> {
  const membership = await lockOrThrow(tx, Membership, membershipId, "membershipId");
  const { personId, validFrom } = membership;
  const unit = await tx.findOneByOrFail(Unit, { id: membership.unitId });
  demand(actor, "memberships.write", await placeOfRole(tx, membership.role, unit));
  if (actor.personId === personId) throw ruleBroken("ownMembership");
  demandVersion(Membership, membership, expectedVersion);
  const today = vietnamDate(now);
  const end = validTo ?? today;
  if (end > validFrom) {
    return { personId, membership: await save(tx, Object.assign(membership, { validTo: end })) };
  }
  if (validFrom < today) throw badInput("periodEndsBeforeStart", {}, "validTo");
  await tx.remove(membership);
  return { personId, membership: null };
}
