import { type Actor, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import { createPerson } from "../people/person.service.js";
import { Unit, type UnitKind } from "../units/unit.entity.js";
import { foundAuthority } from "../units/unit.service.js";

export interface Foundation {
  unit: { code: string; name: string; kind: UnitKind };
  administrator: { name: string; email: string };
}

/** Who writes what an installation starts with: nobody yet, with all that an authority's offices may do. */
export const installerAt = ({ id, path }: Unit): Actor => ({
  personId: null,
  keyId: null,
  scopes: null,
  memberships: [
    { role: "SYSTEM_ADMIN", unitId: id, unitPath: path },
    { role: "REFORM_OFFICE", unitId: id, unitPath: path },
  ],
});

/** The first authority and its administrator, whose password is made up and returned once. */
export async function foundInstallation(
  tx: EntityManager,
  { unit, administrator }: Foundation,
): Promise<{ password: string | null }> {
  if (await tx.exists(Unit)) throw ruleBroken("installationFounded");
  const { id } = await foundAuthority(tx, { ...unit, nameEn: null });
  const authority = await tx.findOneByOrFail(Unit, { id });
  const membership = { unitId: globalId("Unit", id), role: "SYSTEM_ADMIN" as const };
  return createPerson(tx, installerAt(authority), { ...administrator, membership });
}
