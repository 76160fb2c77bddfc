import type { ResourceOperations } from "../providers/resourceOperations";
import { unitOperations } from "../units/unit.operations";

/** How each resource is asked for; its pages are in resources.ts under the same name. */
export const operations: Readonly<Record<string, ResourceOperations>> = {
  units: unitOperations,
};
