import { isWithin } from "../calendar/calendar.js";
import type { Permission } from "./permissions.js";
import type { Role } from "./role.js";

/** A unit and its place in the tree: ids from the root down, "1.4.17" for unit 17. */
export type PlacedUnit = { readonly id: string; readonly path: string };

export type ActorMembership = {
  readonly role: Role;
  readonly unitId: string;
  readonly unitPath: string;
  /** The units of its subtree, where they are few; lists then need not look for them. */
  readonly subtreeUnitIds?: readonly string[] | null;
};

/** Who asks: a person (scopes null), or an API key (role INTEGRATOR, only what its scopes name). */
export type Actor = {
  readonly personId: string | null;
  readonly keyId: string | null;
  /** Those of today only: see activeMemberships. */
  readonly memberships: readonly ActorMembership[];
  readonly scopes: readonly Permission[] | null;
};

/** Memberships in force on a day in Vietnam; validTo is the first day on which one no longer holds. */
export function activeMemberships<M extends { validFrom: string | null; validTo: string | null }>(
  memberships: readonly M[],
  today: string,
): M[] {
  return memberships.filter((membership) => isWithin(today, membership));
}

/** Whether a unit lies in the subtree of another, itself included. */
export function isInSubtree(path: string, rootPath: string): boolean {
  return rootPath !== "" && (path === rootPath || path.startsWith(`${rootPath}.`));
}

/** The authority above a unit; a unit at the top is its own. */
export function parentPathOf(path: string): string {
  const end = path.lastIndexOf(".");
  return end < 0 ? path : path.slice(0, end);
}
