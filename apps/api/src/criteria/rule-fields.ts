import { type InputField, inputFieldsOf, type ScoringRule } from "@reform-ledger/domain";
import type { RuleInputField } from "./rule.types.js";

/** All that a rule may ask, the fields of every case after the choice of the case. */
export function fieldsOfRule(rule: ScoringRule): RuleInputField[] {
  if (rule.kind !== "BRANCH") return shown(inputFieldsOf(rule), null);
  const choice = shown(inputFieldsOf(rule), null);
  const inCases = rule.cases.flatMap(({ label }) =>
    shown(
      inputFieldsOf(rule, { choice: label }).filter(({ inside }) => inside.length > 0),
      label,
    ),
  );
  return [...choice, ...inCases];
}

/** Whether nothing arose is asked by the field that it would answer. */
function shown(fields: readonly InputField[], inCase: string | null): RuleInputField[] {
  const absence = fields.find(({ name }) => name === "absent");
  const label = absence && "label" in absence ? absence.label : null;
  return fields.flatMap((field) => (field.name === "absent" ? [] : [shownField(field, inCase, label)]));
}

type StatedField = Exclude<InputField, { name: "absent" }>;

const kinds = {
  choice: "CHOICE",
  percent: "PERCENT",
  ratio: "RATIO",
  count: "COUNT",
  counts: "COUNTS",
  groups: "GROUPS",
  points: "POINTS",
} as const satisfies Record<StatedField["name"], RuleInputField["kind"]>;

function shownField(field: StatedField, inCase: string | null, absence: string | null): RuleInputField {
  return {
    name: [...field.inside, field.name].join("."),
    kind: kinds[field.name],
    label: "label" in field ? field.label : null,
    inCase,
    options: optionsOf(field),
    items: itemsOf(field),
    max: field.name === "points" ? field.max : null,
    absence,
  };
}

function optionsOf(field: StatedField): string[] {
  if (field.name === "choice") return field.options;
  return field.name === "groups" ? field.options.map(({ label }) => label) : [];
}

function itemsOf(field: StatedField): string[] {
  if (field.name === "counts") return field.items.map(({ label }) => label);
  if (field.name === "groups") return field.groups.map(({ label }) => label);
  return field.name === "ratio" ? [field.numeratorLabel, field.denominatorLabel] : [];
}
