export const directiveKindChoices = ["DOCUMENT", "CONCLUSION"].map((kind) => ({
  id: kind,
  name: `resources.directives.kind.${kind}`,
}));
