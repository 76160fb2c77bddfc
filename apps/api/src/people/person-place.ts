import { type Place, permissions, type Role } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Unit } from "../units/unit.entity.js";
import { placedUnits } from "../units/unit-place.js";
import { standing } from "./person.list.js";

/** A person stands at the units of the memberships that have not ended, else of those that there were. */
export async function placeOfPerson(tx: EntityManager, personId: string, today: string): Promise<Place> {
  const owners = await tx.query<{ id: string; path: string }[]>(
    `select distinct u.id, u.path from membership m join unit u on u.id = m.unit_id
     where ${standing("m", "$1::uuid", "$2::date")}`,
    [personId, today],
  );
  return { owners };
}

const reachesAuthority = (role: Role): boolean =>
  Object.values(permissions).some(
    ({ roles }) => (roles as Partial<Record<Role, string>>)[role] === "authority",
  );

/** What a role at a unit reaches: the unit, and the authority above it where the role looks over that. */
export async function placeOfRole(tx: EntityManager, role: Role, unit: Unit): Promise<Place> {
  const above = reachesAuthority(role) && unit.parentId ? [unit.parentId] : [];
  return { owners: await placedUnits(tx, [unit.id, ...above]) };
}
