import { type Actor, isPermission, mayEver, type Permission, type Role } from "@reform-ledger/domain";

export interface ViewerMembership {
  role: Role;
  unit: { id: string; name: string };
  path: string;
}

/** The signed-in person with what the person is at which unit. */
export interface Viewer {
  person: { id: string; name: string; email: string | null };
  memberships: readonly ViewerMembership[];
}

/** What react-admin calls permissions. */
export interface ViewerPermissions {
  viewer: Viewer;
  actor: Actor;
}

export const permissionsOf = (viewer: Viewer): ViewerPermissions => ({
  viewer,
  actor: {
    personId: viewer.person.id,
    keyId: null,
    scopes: null,
    memberships: viewer.memberships.map(({ role, unit, path }) => ({
      role,
      unitId: unit.id,
      unitPath: path,
    })),
  },
});

/** Resources whose permissions go by another noun. */
const nounOf: Readonly<Record<string, string>> = {
  criteriaSets: "criteria",
  apiKeys: "keys",
  calendarDays: "calendar",
  memberships: "people",
  findings: "inspections",
  balances: "deductions",
  coverage: "deductions",
  whatIf: "deductions",
};

const writing: Readonly<Record<string, Permission>> = {
  "digests.list": "notices.log",
  "digests.export": "notices.log",
  "handOvers.list": "tasks.handOver",
  "handOvers.export": "tasks.handOver",
  "handOvers.show": "tasks.read",
  "appraisals.list": "scores.appraise",
  "tasks.create": "tasks.create",
  "tasks.edit": "tasks.edit",
  "memberships.create": "memberships.write",
  "memberships.edit": "memberships.write",
  "measurements.create": "measurements.record",
  "measurements.edit": "measurements.record",
};

/** The permission behind one of react-admin's actions on a resource; null where there is none. */
export function permissionFor(resource: string, action: string): Permission | null {
  const named = writing[`${resource}.${action}`];
  if (named) return named;
  const verb = ["list", "show", "export"].includes(action) ? "read" : "write";
  const permission = `${nounOf[resource] ?? resource}.${verb}`;
  return isPermission(permission) ? permission : null;
}

export function mayOpen(actor: Actor | null, resource: string, action = "list"): boolean {
  const permission = permissionFor(resource, action);
  return permission !== null && mayEver(actor, permission);
}
