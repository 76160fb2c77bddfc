const choices = (noun: string, name: string, words: readonly string[]) =>
  words.map((word) => ({ id: word, name: `resources.${noun}.${name}.${word}` }));

export const policyChoices = choices("criteriaSets", "notApplicablePolicy", ["EXCLUDE_MAX", "FULL_POINTS"]);
export const setStatusChoices = choices("criteriaSets", "status", ["DRAFT", "PUBLISHED"]);
export const scopeChoices = choices("criteriaSets", "sections", ["AREA", "OVERALL"]);
export const criterionKindChoices = choices("criteria", "kind", ["SCORED", "BONUS", "PENALTY"]);
export const methodChoices = choices("criteria", "method", ["SELF", "SURVEY", "FORMULA", "DISCRETIONARY"]);
