export const causeKindChoices = ["SUBJECTIVE", "OBJECTIVE"].map((kind) => ({
  id: kind,
  name: `resources.causes.kind.${kind}`,
}));
