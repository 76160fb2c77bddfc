import { roles } from "@reform-ledger/domain";

/** A person is never an integrator: that is a program with a key. */
export const roleChoices = roles
  .filter((role) => role !== "INTEGRATOR")
  .map((role) => ({ id: role, name: `roles.${role}` }));
