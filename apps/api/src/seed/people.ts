import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { Role } from "../people/membership.entity.js";
import { Person } from "../people/person.entity.js";
import { createPerson } from "../people/person.service.js";
import type { Unit } from "../units/unit.entity.js";
import type { SeededDepartments } from "./departments.js";
import type { SeededUnits } from "./units.js";

type DemoUnits = SeededUnits & SeededDepartments;

export interface DemoAccount {
  email: string;
  role: Role;
}

/** People of the demonstration: names, addresses and roles are made up. */
export const demoPeople = [
  {
    key: "office",
    name: "Hoàng Thị Lan",
    email: "office@demo.example",
    role: "REFORM_OFFICE",
    at: "district",
  },
  { key: "head", name: "Nông Văn Minh", email: "head@demo.example", role: "UNIT_HEAD", at: "office" },
  { key: "officer", name: "Lý Thị Hoa", email: "officer@demo.example", role: "UNIT_OFFICER", at: "office" },
  { key: "leader", name: "Bế Văn Sơn", email: "leader@demo.example", role: "LEADER", at: "district" },
  {
    key: "appraiser",
    name: "Đàm Thị Thu",
    email: "appraiser@demo.example",
    role: "APPRAISER",
    at: "provinceHomeAffairs",
  },
  {
    key: "provinceOffice",
    name: "Hà Thị Mai",
    email: "province@demo.example",
    role: "REFORM_OFFICE",
    at: "province",
  },
  { key: "chairman", name: "Mã Văn Đức", email: "chairman@demo.example", role: "UNIT_HEAD", at: "district" },
  { key: "clerk", name: "Chu Thị Yến", email: "clerk@demo.example", role: "UNIT_OFFICER", at: "district" },
  {
    key: "justice",
    name: "Lục Văn Tài",
    email: "justice@demo.example",
    role: "APPRAISER",
    at: "provinceJustice",
  },
  { key: "admin", name: "Triệu Văn Bình", email: "admin@demo.example", role: "SYSTEM_ADMIN", at: "province" },
] as const satisfies { key: string; name: string; email: string; role: Role; at: keyof DemoUnits }[];

export type DemoPerson = (typeof demoPeople)[number]["key"];

export const demoAccounts: DemoAccount[] = demoPeople.map(({ email, role }) => ({ email, role }));

/** The demo people with their passwords, as actors. */
export async function seedPeople(
  tx: EntityManager,
  installer: Actor,
  units: DemoUnits,
  password: string,
): Promise<Record<DemoPerson, Actor>> {
  const actors: [DemoPerson, Actor][] = [];
  for (const { key, name, email, role, at } of demoPeople) {
    const unit: Unit = units[at];
    const membership = { unitId: globalId("Unit", unit.id), role, validFrom: "2022-01-01" };
    const { person } = await createPerson(tx, installer, { name, email, membership, password });
    await tx.update(Person, { id: person.id }, { constructed: true });
    const memberships = [{ role, unitId: unit.id, unitPath: unit.path }];
    actors.push([key, { personId: person.id, keyId: null, scopes: null, memberships }]);
  }
  return Object.fromEntries(actors) as Record<DemoPerson, Actor>;
}
