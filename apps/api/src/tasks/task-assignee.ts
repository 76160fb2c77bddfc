import { activeMemberships, ruleBroken, vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { findOrThrow } from "../lists/records.js";
import { Membership } from "../people/membership.entity.js";
import { Person } from "../people/person.entity.js";

export async function belongsTo(
  tx: EntityManager,
  personId: string,
  unitId: string,
  now: Date,
): Promise<boolean> {
  const memberships = await tx.findBy(Membership, { personId, unitId });
  return activeMemberships(memberships, vietnamDate(now)).length > 0;
}

/** The person whom an id names, who must belong to the lead unit today; null leaves a task open. */
export async function assigneeIn(
  tx: EntityManager,
  assigneeId: string | null | undefined,
  unitId: string,
  now: Date,
): Promise<string | null> {
  if (!assigneeId) return null;
  const { id } = await findOrThrow(tx, Person, assigneeId, "assigneeId");
  if (!(await belongsTo(tx, id, unitId, now))) throw ruleBroken("taskAssigneeElsewhere", {}, "assigneeId");
  return id;
}
