import type { EntityManager } from "typeorm";
import type { Finding } from "../src/inspections/finding.entity.js";
import type { CreateFindingInput } from "../src/inspections/finding.inputs.js";
import { createFinding } from "../src/inspections/finding.service.js";
import type { Inspection } from "../src/inspections/inspection.entity.js";
import type { CreateInspectionInput } from "../src/inspections/inspection.inputs.js";
import { createInspection } from "../src/inspections/inspection.service.js";
import { globalId } from "../src/lists/global-id.js";
import type { Work } from "./work.js";

/** An inspection by the district. */
export function anInspection(
  tx: EntityManager,
  { reformOffice, units }: Work,
  override: Partial<CreateInspectionInput> = {},
): Promise<Inspection> {
  return createInspection(tx, reformOffice, {
    unitId: globalId("Unit", units.district.id),
    kind: "DISCIPLINE",
    name: "Kiểm tra kỷ luật, kỷ cương hành chính quý II",
    startedOn: "2023-05-04",
    ...override,
  });
}

/** What the district's inspection found at its office; of a new inspection where none is given. */
export async function aFinding(
  tx: EntityManager,
  work: Work,
  override: Partial<CreateFindingInput> = {},
): Promise<Finding> {
  const inspectionId = override.inspectionId ?? globalId("Inspection", (await anInspection(tx, work)).id);
  return createFinding(tx, work.reformOffice, {
    unitId: globalId("Unit", work.units.office.id),
    text: "Chưa niêm yết đầy đủ thủ tục hành chính.",
    ...override,
    inspectionId,
  });
}

/** The part of an input that says which finding, in which version. */
export const seenFinding = ({ id, version }: Finding) => ({
  findingId: globalId("Finding", id),
  expectedVersion: version,
});
