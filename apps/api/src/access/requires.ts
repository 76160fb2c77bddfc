import { type Actor, demandEver, type Permission } from "@reform-ledger/domain";
import { type AuthCheckerFn, Authorized, Extensions } from "type-graphql";
import type { Context } from "../context.js";

/** The gate of a root field: could such a person ever do this? The service asks again for the record. */
export const Requires =
  (permission: Permission): MethodDecorator & PropertyDecorator =>
  (prototype: object, field: string | symbol) => {
    Extensions({ requires: permission })(prototype, field, {});
    Authorized<Permission>(permission)(prototype, field, {});
  };

export const checkPermission: AuthCheckerFn<Context, Permission> = ({ context }, permissions) => {
  const actor: Actor | null = context.actor;
  for (const permission of permissions) demandEver(actor, permission);
  return true;
};
