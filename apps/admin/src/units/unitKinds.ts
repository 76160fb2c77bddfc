const unitKinds = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE", "OFFICE"] as const;

export const unitKindChoices = unitKinds.map((kind) => ({ id: kind, name: `resources.units.kind.${kind}` }));
