import type { InspectionKind } from "@reform-ledger/api-types";

const kinds: readonly InspectionKind[] = ["DISCIPLINE", "REFORM"];

export const inspectionKindChoices = kinds.map((kind) => ({
  id: kind,
  name: `resources.inspections.kind.${kind}`,
}));
