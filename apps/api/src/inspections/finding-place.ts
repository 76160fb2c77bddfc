import type { Place } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { placedUnits } from "../units/unit-place.js";
import type { Finding } from "./finding.entity.js";
import { Inspection } from "./inspection.entity.js";

/** The inspecting authority owns a finding; the unit at which it was found takes part in it. */
export async function placeOfFinding(
  tx: EntityManager,
  { inspectionId, unitId }: Pick<Finding, "inspectionId" | "unitId">,
): Promise<Place> {
  const inspection = await tx.findOneByOrFail(Inspection, { id: inspectionId });
  const [owner, ...participants] = await placedUnits(tx, [inspection.unitId, unitId]);
  return { owners: owner ? [owner] : [], participants };
}
