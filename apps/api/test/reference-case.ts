import type { Actor, Role } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import type { Assessment } from "../src/assessments/assessment.entity.js";
import { writeAs } from "../src/context.js";
import { seedCauses } from "../src/seed/causes.js";
import { referenceCase } from "../src/seed/facts.js";
import { seedResult } from "../src/seed/result.js";
import { type SeededUnits, seedAuthority, seedUnits } from "../src/seed/units.js";
import { Unit } from "../src/units/unit.entity.js";

export interface ReferenceCaseInDatabase {
  units: SeededUnits;
  assessment: Assessment;
  /** The reform office of the province. */
  office: Actor;
}

/** Somebody with one role at one unit. */
export async function actorAt(
  dataSource: DataSource,
  role: Role,
  unitId: string,
  personId: string,
): Promise<Actor> {
  const { path } = await dataSource.getRepository(Unit).findOneByOrFail({ id: unitId });
  return { personId, keyId: null, scopes: null, memberships: [{ role, unitId, unitPath: path }] };
}

const nobody: Actor = { personId: null, keyId: null, scopes: null, memberships: [] };

/** Nguyên Bình 2022 as a new installation holds it, without people and work. */
export async function referenceCaseIn(dataSource: DataSource): Promise<ReferenceCaseInDatabase> {
  const facts = referenceCase();
  await seedCauses(dataSource);
  const province = await writeAs(dataSource, nobody, (tx) => seedAuthority(tx, facts));
  const office = await actorAt(dataSource, "REFORM_OFFICE", province.id, crypto.randomUUID());
  return writeAs(dataSource, office, async (tx) => {
    const units = await seedUnits(tx, office, province, facts);
    return { units, assessment: await seedResult(tx, office, units, facts), office };
  });
}
