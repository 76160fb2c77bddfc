import { type Permission, permissionNames, permissions } from "@reform-ledger/domain";

/** What a program can be held to: the permissions that an integrator has at all. */
export const scopeNames = permissionNames.filter((name) => "INTEGRATOR" in permissions[name].roles);

const reading = scopeNames.filter((name) => /\.read/.test(name));
const figures: readonly Permission[] = ["measurements.record", "indexResults.write"];

/** What keys are usually made for. */
export const scopePresets: Readonly<Record<string, readonly Permission[]>> = {
  reading,
  figures: [...reading, ...figures],
  everything: scopeNames,
};
