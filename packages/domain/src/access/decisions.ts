import { DomainError } from "../errors/domain-error.js";
import { type Actor, type ActorMembership, isInSubtree, type PlacedUnit, parentPathOf } from "./actor.js";
import {
  isPermission,
  type Permission,
  type PermissionRule,
  permissions,
  type Reach,
} from "./permissions.js";

/**
 * Where a record stands, for asking whether somebody reaches it.
 * A task: its lead owns, those that cooperate participate. A deduction: the assessed unit owns, the
 * responsible unit and the units of its tasks participate. A person: the units of the memberships own.
 */
export type Place = {
  /** Without one, only what reaches everywhere reaches the record. */
  readonly owners: readonly PlacedUnit[];
  readonly participants?: readonly PlacedUnit[] | undefined;
  /** Units that appraise the criterion of a score. */
  readonly appraisers?: readonly PlacedUnit[] | undefined;
  readonly published?: boolean | undefined;
};

/** A record that belongs to no unit, such as a cause. */
export const nowhere: Place = { owners: [] };

function ruleOf(permission: string): PermissionRule | undefined {
  return isPermission(permission) ? permissions[permission] : undefined;
}

/** Memberships that count: a key acts as integrator within its scopes, a person never as integrator. */
function countingMemberships(actor: Actor, permission: string): readonly ActorMembership[] {
  if (actor.scopes === null) {
    return actor.keyId === null ? actor.memberships.filter(({ role }) => role !== "INTEGRATOR") : [];
  }
  if (!actor.scopes.some((scope) => scope === permission)) return [];
  return actor.memberships.filter(({ role }) => role === "INTEGRATOR");
}

const isPerson = (actor: Actor) => actor.personId !== null && actor.keyId === null && actor.scopes === null;

type Grant = { readonly reach: Reach; readonly membership: ActorMembership };

function grantsOf(actor: Actor, permission: string, rule: PermissionRule): Grant[] {
  return countingMemberships(actor, permission).flatMap((membership) => {
    const reach = Object.hasOwn(rule.roles, membership.role) ? rule.roles[membership.role] : undefined;
    return reach === undefined ? [] : [{ reach, membership }];
  });
}

const openToPerson = (actor: Actor, rule: PermissionRule) => rule.signedIn === true && isPerson(actor);

const isAbove = (unit: PlacedUnit, { unitPath }: ActorMembership) =>
  unit.path !== "" && isInSubtree(unitPath, unit.path);

function reachesUnit({ reach, membership }: Grant, unit: PlacedUnit): boolean {
  switch (reach) {
    case "subtree":
      return isInSubtree(unit.path, membership.unitPath);
    case "branch":
      return isInSubtree(unit.path, membership.unitPath) || isAbove(unit, membership);
    case "authority":
      return isInSubtree(unit.path, parentPathOf(membership.unitPath));
    case "line":
      return isAbove(unit, membership);
    case "unit":
      return unit.id === membership.unitId;
    default:
      return false;
  }
}

function reachesPlace(grants: readonly Grant[], rule: PermissionRule, place: Place): boolean {
  const isReached = (unit: PlacedUnit) => grants.some((grant) => reachesUnit(grant, unit));
  if (grants.some(({ reach }) => reach === "everywhere")) return true;
  const appraises = grants.some(
    ({ reach, membership }) =>
      reach === "appraised" && (place.appraisers ?? []).some(({ id }) => id === membership.unitId),
  );
  if (appraises) return true;
  if (rule.parties === "involved") return [...place.owners, ...(place.participants ?? [])].some(isReached);
  return place.owners.length > 0 && place.owners.every(isReached);
}

/** Whether the actor could do this to any record at all; for gates and menus. */
export function mayEver(actor: Actor | null, permission: Permission): boolean {
  const rule = ruleOf(permission);
  if (actor === null || rule === undefined) return false;
  return openToPerson(actor, rule) || grantsOf(actor, permission, rule).length > 0;
}

/** Whether the actor may do this to the record. Unknown actor, permission or record: no. */
export function may(actor: Actor | null, permission: Permission, record: Place | null | undefined): boolean {
  const rule = ruleOf(permission);
  if (!actor || !record || rule === undefined) return false;
  if (rule.publishedOnly === true && record.published !== true) return false;
  return openToPerson(actor, rule) || reachesPlace(grantsOf(actor, permission, rule), rule, record);
}

/** Throws UNAUTHENTICATED without an actor, FORBIDDEN when the actor may not. */
export function demand(
  actor: Actor | null,
  permission: Permission,
  record: Place | null | undefined,
): asserts actor is Actor {
  if (actor === null) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
  if (!may(actor, permission, record)) throw new DomainError("FORBIDDEN", "forbidden");
}

/** Throws UNAUTHENTICATED or FORBIDDEN when the actor could never do this. */
export function demandEver(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (actor === null) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
  if (!mayEver(actor, permission)) throw new DomainError("FORBIDDEN", "forbidden");
}

/** What a list may show. "units": rows whose unit lies beneath a path, or is one of the ids. */
export type Scope =
  | { kind: "all"; publishedOnly: boolean }
  | { kind: "none" }
  | {
      kind: "units";
      /** Units at or beneath these (ltree `<@`). */
      subtreePaths: string[];
      /** Exactly these units. */
      unitIds: string[];
      /** Rows whose criterion one of these units appraises. */
      appraiserUnitIds: string[];
      /** involved: a participating unit counts like an owning one. */
      parties: PermissionRule["parties"];
    };

const idsBelow = ({ subtreeUnitIds }: ActorMembership): readonly string[] => subtreeUnitIds ?? [];

const pathsBelow = ({ unitPath, subtreeUnitIds }: ActorMembership): string[] =>
  subtreeUnitIds ? [] : [unitPath];

const unique = (texts: string[]) => [...new Set(texts)];

/** The same answer as `may`, as a condition on the rows of a list. */
export function scopeOf(actor: Actor | null, permission: Permission): Scope {
  const rule = ruleOf(permission);
  if (actor === null || rule === undefined) return { kind: "none" };
  const grants = grantsOf(actor, permission, rule);
  if (openToPerson(actor, rule) || grants.some(({ reach }) => reach === "everywhere")) {
    return { kind: "all", publishedOnly: rule.publishedOnly === true };
  }
  if (grants.length === 0) return { kind: "none" };
  const unitsBy = (wanted: Reach, pick: (membership: ActorMembership) => readonly string[]) =>
    grants.filter(({ reach }) => reach === wanted).flatMap(({ membership }) => pick(membership));
  return {
    kind: "units",
    subtreePaths: unique([
      ...unitsBy("subtree", pathsBelow),
      ...unitsBy("branch", pathsBelow),
      ...unitsBy("authority", ({ unitPath }) => [parentPathOf(unitPath)]),
    ]),
    unitIds: unique([
      ...unitsBy("subtree", idsBelow),
      ...unitsBy("branch", idsBelow),
      ...unitsBy("unit", ({ unitId }) => [unitId]),
      ...unitsBy("line", ({ unitPath }) => unitPath.split(".")),
      ...unitsBy("branch", ({ unitPath }) => unitPath.split(".")),
    ]),
    appraiserUnitIds: unique(unitsBy("appraised", ({ unitId }) => [unitId])),
    parties: rule.parties,
  };
}
