import type { Actor, ActorMembership, Permission, Role } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { Membership } from "../src/people/membership.entity.js";
import { Person } from "../src/people/person.entity.js";
import { Indicator } from "../src/targets/indicator.entity.js";
import { Unit } from "../src/units/unit.entity.js";

type Source = DataSource | EntityManager;

let last = 0;
const next = () => {
  last += 1;
  return last;
};

const managerOf = (source: Source): EntityManager => ("manager" in source ? source.manager : source);

export async function aUnit(source: Source, override: Partial<Unit> = {}): Promise<Unit> {
  const tx = managerOf(source);
  const number = next();
  const unit = tx.create(Unit, { code: `U${number}`, name: `Đơn vị ${number}`, kind: "OFFICE", ...override });
  const { id } = await tx.save(unit);
  return tx.findOneByOrFail(Unit, { id });
}

export async function aPerson(source: Source, override: Partial<Person> = {}): Promise<Person> {
  const tx = managerOf(source);
  const number = next();
  const identity = { id: crypto.randomUUID(), name: `Người ${number}`, email: `nguoi${number}@example.vn` };
  return tx.save(tx.create(Person, { ...identity, ...override }));
}

/** A membership since 2020. */
export async function aMembership(
  source: Source,
  override: Pick<Membership, "personId" | "unitId"> & Partial<Membership>,
): Promise<Membership> {
  const tx = managerOf(source);
  return tx.save(tx.create(Membership, { role: "UNIT_OFFICER", validFrom: "2020-01-01", ...override }));
}

export async function anIndicator(source: Source, override: Partial<Indicator> = {}): Promise<Indicator> {
  const tx = managerOf(source);
  const number = next();
  return tx.save(
    tx.create(Indicator, {
      code: `I${number}`,
      name: `Tỷ lệ ${number}`,
      numeratorName: "đúng hạn",
      denominatorName: "tổng số",
      ...override,
    }),
  );
}

const membershipAt = (role: Role, { id, path }: Unit): ActorMembership => ({
  role,
  unitId: id,
  unitPath: path,
});

/** Somebody signed in with one role at one unit. */
export const actorOf = (role: Role, unit: Unit, personId: string = crypto.randomUUID()): Actor => ({
  personId,
  keyId: null,
  scopes: null,
  memberships: [membershipAt(role, unit)],
});

/** An API key bound to a unit. */
export const keyOf = (unit: Unit, ...scopes: Permission[]): Actor => ({
  personId: crypto.randomUUID(),
  keyId: crypto.randomUUID(),
  scopes,
  memberships: [membershipAt("INTEGRATOR", unit)],
});

export interface Places {
  province: Unit;
  district: Unit;
  office: Unit;
  neighbour: Unit;
}

/** A province with two districts, and an office in the first. */
export async function places(source: Source): Promise<Places> {
  const province = await aUnit(source, { kind: "PROVINCE" });
  const district = await aUnit(source, { kind: "DISTRICT", parentId: province.id });
  const neighbour = await aUnit(source, { kind: "DISTRICT", parentId: province.id });
  const office = await aUnit(source, { parentId: district.id });
  return { province, district, office, neighbour };
}
